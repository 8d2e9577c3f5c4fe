import type { Day } from '../clock/day.ts';
import { allInForce, inForce } from '../law/in-force.ts';
import type { Item } from './item.ts';

interface Based {
  readonly basis: string;
}

/**
 * The guide with every article that it rests on named as on that day: its basis, the standard of commitment, and the
 * sentences from which notices and decisions are composed. An item of the catalogue names the law once; 生态环境法典 1242.
 */
export function itemInForce(item: Item, day: Day): Item {
  const based = <T extends Based>(all: readonly T[]): readonly T[] =>
    all.map((one) => ({ ...one, basis: inForce(one.basis, day) }));
  const { standard, library } = item;
  return {
    ...item,
    legalBasis: allInForce(item.legalBasis, day),
    materials: item.materials.map((one) => (one.defects ? { ...one, defects: based(one.defects) } : one)),
    ...(standard ? { standard: { ...standard, conditions: based(standard.conditions) } } : {}),
    ...(library ? { library: { ...library, refusalReasons: based(library.refusalReasons) } } : {}),
  };
}
