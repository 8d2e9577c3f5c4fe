import type { Client } from '../../api/contract/client.ts';
import { itemRoutes } from '../../api/contract/items.ts';
import type { Given } from '../format/case-file.ts';

/** Puts the catalogue in, each item after those that it names. */
export async function giveItems(admin: Client, zone: string, { items }: Given): Promise<void> {
  for (const code of inChainOrder(items))
    await admin(itemRoutes.putItem, { params: { zone, code }, body: items[code] as never });
}

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
