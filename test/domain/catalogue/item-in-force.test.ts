import { describe, expect, it } from '@jest/globals';
import { readItems } from '../../../catalogue/read-items.ts';
import { itemInForce } from '../../../domain/catalogue/item-in-force.ts';
import type { Item, Material } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { citationOn, wordingsOf } from '../../../domain/law/citation.ts';

const [BEFORE, AFTER] = ['2026-08-14' as Day, '2026-08-15' as Day];
const items = readItems().map((item): Item => ({ ...item, version: 1, effectiveFrom: BEFORE }));
const assessment = items.find(({ code }) => code === 'A07b') as Item;

const basisOf = (item: Item): readonly string[] => [
  ...item.legalBasis,
  ...item.materials.flatMap((material) => (material.defects ?? []).map(({ basis }) => basis)),
  ...(item.standard?.conditions ?? []).map(({ basis }) => basis),
  ...(item.library?.refusalReasons ?? []).map(({ basis }) => basis),
  ...(item.applies ?? []).map(({ basis }) => basis),
  ...(item.checks ?? []).map(({ basis }) => basis),
  ...(item.situations ?? []).flatMap(({ sets }) => (sets.adds ?? []).flatMap(basesOfDefects)),
  ...limitsOf(item).flatMap((limit) => limit?.article ?? []),
  ...Object.values(item.pauseArticles ?? {}),
];

const limitsOf = ({ statutory, acceptance, situations = [] }: Item) => [
  statutory,
  acceptance,
  ...situations.map(({ sets }) => sets.statutory),
];

const basesOfDefects = ({ defects }: Material): readonly string[] => (defects ?? []).map(({ basis }) => basis);

describe('a guide in the law of a day', () => {
  it('rests on 环评法 until 2026-08-14 and on the code from the day after', () => {
    expect(itemInForce(assessment, BEFORE).legalBasis).toEqual(['环评法 22', '环保条例 9']);
    expect(itemInForce(assessment, AFTER).legalBasis).toEqual(['生态环境法典 102', '环保条例 9']);
  });

  it('offers grounds of refusal and defects that are law on that day', () => {
    expect(basisOf(itemInForce(assessment, BEFORE)).filter((basis) => basis.startsWith('生态环境法典'))).toEqual([]);
    expect(itemInForce(assessment, BEFORE).library?.refusalReasons.at(-1)?.basis).toBe('环保条例 11');
    expect(itemInForce(assessment, AFTER).library?.refusalReasons.at(-1)?.basis).toBe('生态环境法典 105');
  });

  it('is otherwise the same', () => {
    for (const item of items) expect(itemInForce(item, AFTER)).toEqual(item);
  });

  it('names nothing that is not in force, in any item of the catalogue', () => {
    for (const day of [BEFORE, AFTER])
      for (const basis of items.flatMap((item) => basisOf(itemInForce(item, day))))
        expect([basis, wordingsOf(basis).length === 0 || citationOn(basis, day) !== undefined]).toEqual([basis, true]);
  });
});
