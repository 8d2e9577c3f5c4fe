import type { Client } from '../../api/contract/client.ts';
import { grantRoutes } from '../../api/contract/grants.ts';
import type { Given } from '../format/case-file.ts';

/** Puts in what the zone may decide; all of it by a centralised power if nothing is given. */
export async function giveGrants(admin: Client, zone: string, { grants }: Given): Promise<void> {
  const given = grants ?? [{ items: 'all' as const, mode: 'CENTRALISED' }];
  for (const grant of given) await admin(grantRoutes.addGrant, { params: { zone }, body: grant as never });
}
