import type { Client } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import type { Given } from '../format/case-file.ts';
import { instantOf } from '../story/stage.ts';

/** Registers the unrepaired records of the enterprise, known in this zone alone. */
export async function giveCredit(admin: Client, zone: string, enterprise: string, given: Given): Promise<void> {
  for (const { from } of given.enterprise?.credit ?? []) {
    const body = { zone, notedAt: instantOf(`${from}T00:00`) };
    await admin(enterpriseRoutes.addCreditNote, { params: { enterprise }, body });
  }
}
