import type { Client } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import type { Given } from '../format/case-file.ts';

/** Registers the unrepaired records of the enterprise, known in this zone alone. */
export async function giveCredit(admin: Client, zone: string, enterprise: string, given: Given): Promise<void> {
  for (const record of given.enterprise?.credit ?? [])
    await admin(enterpriseRoutes.addCreditNote, { params: { enterprise }, body: { zone, ...record } });
}
