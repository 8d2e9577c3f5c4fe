import type { Day } from '../clock/day.ts';
import { allInForce, inForce } from '../law/in-force.ts';
import type { Item, Material, Situation } from './item.ts';

interface Based {
  readonly basis: string;
}

/**
 * The guide with every article that it rests on named as on that day: its basis, its rules and checks, the standard of
 * commitment, and the sentences from which notices and decisions are composed. An item of the catalogue names the law once; 生态环境法典 1242.
 */
export function itemInForce(item: Item, day: Day): Item {
  const based = <T extends Based>(all: readonly T[]): readonly T[] =>
    all.map((one) => ({ ...one, basis: inForce(one.basis, day) }));
  const asked = (materials: readonly Material[]): readonly Material[] =>
    materials.map((one) => (one.defects ? { ...one, defects: based(one.defects) } : one));
  const { standard, library, applies, checks, situations } = item;
  return {
    ...item,
    legalBasis: allInForce(item.legalBasis, day),
    materials: asked(item.materials),
    ...(applies ? { applies: based(applies) } : {}),
    ...(checks ? { checks: based(checks) } : {}),
    ...(situations ? { situations: situations.map((one) => situated(one, asked)) } : {}),
    ...(standard ? { standard: { ...standard, conditions: based(standard.conditions) } } : {}),
    ...(library ? { library: { ...library, refusalReasons: based(library.refusalReasons) } } : {}),
  };
}

function situated(situation: Situation, asked: (materials: readonly Material[]) => readonly Material[]): Situation {
  const { adds } = situation.sets;
  return adds ? { ...situation, sets: { ...situation.sets, adds: asked(adds) } } : situation;
}
