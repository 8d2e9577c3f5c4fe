import { readdirSync, readFileSync } from 'node:fs';
import type { Item } from '../domain/catalogue/item.ts';

/** An item as its file has it: without the version and the first day, which it gets when a zone puts it in. */
export type CatalogueItem = Omit<Item, 'version' | 'effectiveFrom'>;

/** Reads every item of `catalogue/items`, by code. The files are checked by tests and again when a zone puts them in. */
export function readItems(): readonly CatalogueItem[] {
  const folder = new URL('./items/', import.meta.url);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CatalogueItem);
}
