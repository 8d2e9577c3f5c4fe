import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { DEMO_GRANTS } from './zone.ts';

const authorised = new Set(DEMO_GRANTS.flatMap(({ items }) => items));

/**
 * The catalogue of the demonstration zone: what its list of authorised items names. Predecessors that others decide are
 * left out with them.
 */
export const DEMO_ITEMS: readonly CatalogueItem[] = readItems()
  .filter(({ code }) => authorised.has(code))
  .map((item) => ({ ...item, after: item.after.filter((code) => authorised.has(code)) }));
