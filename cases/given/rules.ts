import type { Client } from '../../api/contract/client.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Given } from '../format/case-file.ts';

/** Puts the zone's rules and the organs that it names in; what is not given keeps its default. */
export async function giveRules(admin: Client, zone: string, given: Given): Promise<void> {
  const { class: _class, ...lengths } = given.zone ?? {};
  const rules = { ...lengths, ...(given.competentOrgans && { competentOrgans: given.competentOrgans }) };
  if (Object.keys(rules).length > 0) await admin(zoneRoutes.putRules, { params: { zone }, body: rules });
}
