import type { Client } from '../api/contract/client.ts';
import type { SignedInClient } from '../api/contract/signed-in.ts';
import { readItems, type CatalogueItem } from '../catalogue/read-items.ts';
import { addFirm, foundEmptyZone, hiring, publishItems, times } from './zone.ts';
import { CLIENTS } from './load.ts';

/** The chain of a device plant on sold land; its land contract (A05) is signed outside and is no case. */
const CHAIN = 'A01 A02 A06 A07b A09b A16 A18 A19 A23 A25 A26 A27'.split(' ');

/** A zone with the items of one chain and two officers for each department, each pair deciding its own items. */
export interface ChainZone {
  readonly id: string;
  /** In chain order: a predecessor before what waits for it. */
  readonly items: readonly CatalogueItem[];
  readonly applicants: readonly SignedInClient[];
  readonly windows: readonly SignedInClient[];
  /** The officers who prepare and who sign, by department. */
  readonly officers: ReadonlyMap<
    string,
    { readonly reviewers: readonly SignedInClient[]; readonly approvers: readonly SignedInClient[] }
  >;
}

/** Makes it through the administration's routes. */
export async function makeChainZone(base: string, admin: Client, id: string): Promise<ChainZone> {
  await foundEmptyZone(admin, id);
  const items = await publishItems(admin, id, chainItems());
  const hire = hiring(base, admin, id);
  const officers = new Map<string, { reviewers: readonly SignedInClient[]; approvers: readonly SignedInClient[] }>();
  for (const bureau of new Set(items.map((item) => item.bureau))) {
    const reviewers = await times(2, (n) => hire({ capacity: 'reviewer', bureau }, n));
    const approvers = await times(2, (n) => hire({ capacity: 'approver', bureau }, n));
    officers.set(bureau, { reviewers, approvers });
  }
  const applicants = await times(CLIENTS, (n) => addFirm(base, admin, `${id}.${n}`));
  return { id, items, applicants, windows: await times(4, (n) => hire({ capacity: 'window' }, n)), officers };
}

/** The items of the chain as they are published, each waiting for those of the chain alone. */
function chainItems(): readonly CatalogueItem[] {
  const chosen = readItems().filter(({ code }) => CHAIN.includes(code));
  if (chosen.length !== CHAIN.length) throw new Error('the catalogue lacks an item of the chain');
  return chosen.map((item) => ({ ...item, after: item.after.filter((code) => CHAIN.includes(code)) }));
}
