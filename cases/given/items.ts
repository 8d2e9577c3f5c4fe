import type { Client } from '../../api/contract/client.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import type { Given, GivenItem } from '../format/case-file.ts';

/** Puts the catalogue in, each item after those that it names. */
export async function giveItems(admin: Client, zone: string, { items }: Given): Promise<void> {
  for (const code of inChainOrder(items))
    await admin(itemRoutes.putItem, { params: { zone, code }, body: bodyOf(items[code]) as never });
}

/** An item as the catalogue takes it: but for the two limits, what the format says is null is left out. */
export const bodyOf = (item: GivenItem | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item ?? {}).filter(([field, value]) => value !== null || LIMITS.has(field)));

const LIMITS: ReadonlySet<string> = new Set(['statutory', 'promised']);

/** What names another item comes after it. */
function inChainOrder(items: Given['items']): readonly string[] {
  const ordered: string[] = [];
  const seen = new Set<string>();
  const add = (code: string): void => {
    if (seen.has(code)) return;
    seen.add(code);
    for (const before of items[code]?.after ?? []) add(before);
    ordered.push(code);
  };
  for (const code of Object.keys(items)) add(code);
  return ordered;
}
