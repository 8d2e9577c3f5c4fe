import type { Day } from '../clock/day.ts';
import { allInForce, inForce } from '../law/in-force.ts';
import type { Item, Material, Situation, Sourced } from './item.ts';

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
  const sourced = <T extends Sourced>(limit: T): T =>
    limit.article === undefined ? limit : { ...limit, article: inForce(limit.article, day) };
  const { standard, library, applies, checks, situations, statutory, pauseArticles } = item;
  return {
    ...item,
    statutory: statutory && sourced(statutory),
    acceptance: sourced(item.acceptance),
    ...(pauseArticles ? { pauseArticles: articlesInForce(pauseArticles, day) } : {}),
    legalBasis: allInForce(item.legalBasis, day),
    materials: asked(item.materials),
    ...(applies ? { applies: based(applies) } : {}),
    ...(checks ? { checks: based(checks) } : {}),
    ...(situations ? { situations: situations.map((one) => situated(one, { asked, sourced })) } : {}),
    ...(standard ? { standard: { ...standard, conditions: based(standard.conditions) } } : {}),
    ...(library ? { library: { ...library, refusalReasons: based(library.refusalReasons) } } : {}),
  };
}

const articlesInForce = <T extends object>(articles: T, day: Day): T =>
  Object.fromEntries(Object.entries(articles).map(([kind, article]) => [kind, inForce(String(article), day)])) as T;

/** What changes the articles of a guide, part by part. */
interface Renaming {
  readonly asked: (materials: readonly Material[]) => readonly Material[];
  readonly sourced: <T extends Sourced>(limit: T) => T;
}

function situated(situation: Situation, { asked, sourced }: Renaming): Situation {
  const { adds, statutory } = situation.sets;
  const sets = {
    ...situation.sets,
    ...(adds ? { adds: asked(adds) } : {}),
    ...(statutory ? { statutory: sourced(statutory) } : {}),
  };
  return { ...situation, sets };
}
