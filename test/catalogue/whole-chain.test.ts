import { describe, expect, it, test } from '@jest/globals';
import { readItems, type CatalogueItem } from '../../catalogue/read-items.ts';
import { itemBody } from '../../api/contract/items.ts';
import { judge, type Facts } from '../../domain/catalogue/condition.ts';
import { isExcludedClass } from '../../domain/catalogue/exclusion.ts';
import { wordingsOf } from '../../domain/law/citation.ts';
import { knownLaws } from '../../domain/law/laws.ts';
import { TABLE } from './table.ts';

const items = readItems();
const itemOf = (code: string): CatalogueItem => {
  const item = items.find((one) => one.code === code);
  if (!item) throw new Error(`the catalogue has no ${code}`);
  return item;
};

const UNITS = { workingDays: 'wd', calendarDays: 'cd' } as const;
const STARTS = { acceptance: 'A', receipt: 'R' } as const;

const lengthOf = (one: CatalogueItem['promised']) => (one ? `${one.length}${UNITS[one.unit]}` : null);
const limitOf = (one: CatalogueItem['statutory']) => (one ? `${lengthOf(one)} ${STARTS[one.from]}` : null);

const bodyOf = ({ code, ...body }: CatalogueItem) => (code ? body : null);

describe('the catalogue of the whole chain', () => {
  it('has every item of the field, each with both names', () => {
    expect(items.map(({ code }) => code as string)).toEqual(Object.keys(TABLE).toSorted());
    const unnamed = items.filter(
      ({ name, english }) => !/[\u4e00-\u9fff]/.test(name) || !/^[\x20-\x7e]+$/.test(english),
    );
    expect(unnamed).toEqual([]);
  });

  it.each(Object.entries(TABLE))('%s stands at its stage, with its limits', (code, row) => {
    const { stage, statutory, promised, instant, beforeStart } = itemOf(code);
    const given = { stage, statutory: limitOf(statutory), promised: instant ? 'at once' : lengthOf(promised) };
    expect({ ...given, ...(beforeStart ? { barsStart: true } : {}) }).toEqual(row);
  });

  it('is what the administrator may put in, file by file', () => {
    const wrong = items.filter((item) => !itemBody.safeParse(bodyOf(item)).success);
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('says of every item which projects need it, and ends with a rule that always holds', () => {
    const open = items.filter(({ applies = [] }) => judge(applies.at(-1)?.when ?? { any: [] }, {}) !== true);
    expect(open.map(({ code }) => code)).toEqual([]);
  });

  it('calls each rule by a name of its own, with the code of its item', () => {
    const ids = items.flatMap(({ code, applies = [] }) => applies.map(({ id }) => [code, id] as const));
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    expect(ids.filter(([code, id]) => !id.startsWith(`${code}-`))).toEqual([]);
  });
});

/** Every basis of an item, in whichever of its parts. */
const basesOf = (item: CatalogueItem): readonly string[] => [
  ...item.legalBasis,
  ...[...JSON.stringify(item).matchAll(/"basis":"([^"]+)"/g)].flatMap(([, basis]) => basis ?? []),
];

test('every basis of the catalogue is an article that is known, a law as a whole or a title written out', () => {
  const isKnown = (basis: string) =>
    wordingsOf(basis).length > 0 || knownLaws.includes(basis) || basis.startsWith('《');
  expect([...new Set(items.flatMap(basesOf))].filter((basis) => !isKnown(basis))).toEqual([]);
});

test('the law itself keeps excluded classes out of commitment', () => {
  expect(items.filter((item) => item.commitment && isExcludedClass(item.code))).toEqual([]);
});

const DEVICE_PLANT: Facts = {
  'project.industry': 'C3584',
  'project.landHa': 2.6,
  'project.energyTce': 620,
  'project.admission': 'pass',
  'project.verification': false,
  'plan.landForm': 'sold',
  'plan.eia': 'form',
  'plan.soilRiskArea': true,
  'plan.excavationM3': 23_400,
  'plan.electricityKwh': 3_200_000,
  'plan.abstraction': false,
  'plan.river': false,
  'plan.heritage': 'none',
  'plan.quakeSpecial': false,
  'plan.hazchem': false,
  'plan.areaAssessment': false,
};

const FIRST_STAGES = Object.keys(TABLE).filter((code) => code < 'A16');

/** Codes of the first stages that a project of these facts needs; `unknown` where a fact is missing. */
const neededBy = (facts: Facts) =>
  FIRST_STAGES.flatMap((code) => {
    for (const { when, needed } of itemOf(code).applies ?? []) {
      const verdict = judge(when, facts);
      if (verdict === 'unknown') return [`${code}?`];
      if (verdict) return needed ? [code] : [];
    }
    return [`${code}!`];
  });

describe('what a project of the first stages needs', () => {
  it('is, for a device plant on sold land, admission, filing, land, form and soil form', () => {
    expect(neededBy(DEVICE_PLANT)).toEqual(['A01', 'A02', 'A05', 'A06', 'A07b', 'A09b']);
  });

  it('is less on own industrial land, and there nothing of the land', () => {
    const own = { ...DEVICE_PLANT, 'plan.landForm': 'own' };
    expect(neededBy(own)).toEqual(['A02', 'A07b', 'A09b']);
  });

  it('is a verification, a siting opinion and no contract on allocated land of a listed project', () => {
    const listed = { ...DEVICE_PLANT, 'plan.landForm': 'allocated', 'project.verification': true };
    expect(neededBy(listed)).toEqual(['A01', 'A03', 'A04', 'A06', 'A07b', 'A09b']);
  });

  it.each([
    [999, 4_999_999, []],
    [1000, 0, ['A08']],
    [0, 5_000_000, ['A08']],
  ])('asks for the energy review from 1,000 tce or 5 GWh: %s tce and %s kWh', (tce, kwh, review) => {
    const facts = { ...DEVICE_PLANT, 'project.energyTce': tce, 'plan.electricityKwh': kwh };
    expect(neededBy(facts).filter((code) => code === 'A08')).toEqual(review);
  });

  it.each([
    [0.49, 999, []],
    [0.5, 0, ['A09b']],
    [0, 1000, ['A09b']],
    [4.99, 49_999, ['A09b']],
    [5, 0, ['A09a']],
    [0, 50_000, ['A09a']],
  ])('asks for a soil form or report by its size: %s ha and %s m3', (ha, m3, plan) => {
    const facts = { ...DEVICE_PLANT, 'project.landHa': ha, 'plan.excavationM3': m3 };
    expect(neededBy(facts).filter((code) => code.startsWith('A09'))).toEqual(plan);
  });

  it('is of one kind of assessment, whichever it is', () => {
    const kinds = ['report', 'form', 'registration', 'none'].map((kind) =>
      neededBy({ ...DEVICE_PLANT, 'plan.eia': kind }).filter((code) => code.startsWith('A07')),
    );
    expect(kinds).toEqual([['A07a'], ['A07b'], ['A07c'], []]);
  });

  it('stays open where a question matters that nobody has answered', () => {
    const { 'plan.river': _, ...facts } = DEVICE_PLANT;
    expect(neededBy(facts)).toContain('A11?');
  });
});
