import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { DEMO_GRANTS } from './zone.ts';

const authorised = new Set(DEMO_GRANTS.flatMap(({ items }) => items));

/** What the practice zone promises otherwise than the catalogue that comes with the system (722号 36(2)). */
export const DEMO_PROMISES: Readonly<Record<string, Pick<CatalogueItem, 'promised'>>> = {
  A06: { promised: { length: 10, unit: 'workingDays' } },
};

/**
 * The catalogue of the demonstration zone: what its list of authorised items names. Predecessors that others decide are
 * left out with them.
 */
export const DEMO_ITEMS: readonly CatalogueItem[] = readItems()
  .filter(({ code }) => authorised.has(code))
  .map((item) => ({
    ...item,
    ...DEMO_PROMISES[item.code],
    after: item.after.filter((code) => authorised.has(code)),
  }));
