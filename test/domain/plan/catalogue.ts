import type { Condition } from '../../../domain/catalogue/condition.ts';
import type { AppliesRule, Item, ItemCode } from '../../../domain/catalogue/item.ts';
import { guide } from '../project/guide.ts';

const is = (fact: string, value: string | boolean): Condition => ({ fact, is: value });
const oneOf = (fact: string, ...values: readonly string[]): Condition => ({ fact, in: values });

const rule = (id: string, needed: boolean, when: Condition): AppliesRule => ({
  id,
  needed,
  when,
  why: `因为 ${id}`,
  english: `Because of ${id}`,
  basis: '许可法 12',
});

/** Not needed where this holds, else needed. */
const unless = (code: string, ...when: readonly Condition[]): Partial<Item> => ({
  applies: [
    ...when.map((one, at) => rule(`${code}-without${at}`, false, one)),
    rule(`${code}-else`, true, { all: [] }),
  ],
});

/** Needed where this holds, else not. */
const only = (code: string, when: Condition): Partial<Item> => ({
  applies: [rule(`${code}-with`, true, when), rule(`${code}-else`, false, { all: [] })],
});

const SOLD = oneOf('plan.landForm', 'sold', 'flexible', 'rent', 'standard');
const NO_NEW_LAND = oneOf('plan.landForm', 'own', 'leased');
const NOTHING_BUILT: Condition = { fact: 'plan.floorArea', is: 0 };
const SMALL: Condition = {
  any: [
    { fact: 'plan.worksCostCny', atMost: 300_000 },
    { fact: 'plan.floorArea', atMost: 300 },
  ],
};
const NO_ENERGY_REVIEW: Condition = {
  all: [
    { fact: 'project.energyTce', below: 1000 },
    { fact: 'plan.electricityKwh', below: 5_000_000 },
  ],
};
const soil = (area: Partial<Condition>, earth: Partial<Condition>): Condition => ({
  all: [
    is('plan.soilRiskArea', true),
    { any: [{ fact: 'project.landHa', ...area } as Condition, { fact: 'plan.excavationM3', ...earth } as Condition] },
  ],
});
const LARGE_SOIL = soil({ atLeast: 5 }, { atLeast: 50_000 });
const SOME_SOIL = soil({ atLeast: 0.5 }, { atLeast: 1000 });

const wd = (length: number) => ({ length, unit: 'workingDays' as const });
const after = (...codes: readonly string[]) => ({ after: codes as readonly ItemCode[] });
const start = { beforeStart: true };
const use = { beforeUse: true };
const done = { afterWorks: true };

const item = (code: string, promised: number, ...rest: readonly Partial<Item>[]): Item =>
  Object.assign(guide(code, { promised: wd(promised) }), ...rest) as Item;

/** The items of domain.md 3.1 that the examples need, with their rules, limits and edges in short. */
export const CATALOGUE: readonly Item[] = [
  item('A01', 5, { nature: 'review' }),
  item('A02', 1, { instant: true, nature: 'filing' }, after('A01'), unless('A02', is('project.verification', true))),
  item('A03', 10, after('A04'), only('A03', is('project.verification', true))),
  item('A04', 5, only('A04', is('plan.landForm', 'allocated'))),
  item('A05', 0, { nature: 'contract', promised: null, statutory: null }, after('A01'), only('A05', SOLD)),
  item('A06', 3, after('A02', 'A03', 'A05'), unless('A06', NO_NEW_LAND)),
  item('A07a', 20, start, after('A02', 'A03'), only('A07a', is('plan.eia', 'report'))),
  item('A07b', 10, start, after('A02', 'A03'), only('A07b', is('plan.eia', 'form'))),
  item('A07c', 0, { instant: true }, start, only('A07c', is('plan.eia', 'registration'))),
  item('A08', 10, start, after('A02', 'A03'), unless('A08', NO_ENERGY_REVIEW)),
  item('A09a', 7, start, after('A02', 'A03'), only('A09a', LARGE_SOIL)),
  item('A09b', 0, { instant: true }, start, after('A02', 'A03'), unless('A09b', LARGE_SOIL, { not: SOME_SOIL })),
  item('A12', 10, only('A12', oneOf('plan.heritage', 'controlZone', 'survey'))),
  item('A16', 5, after('A06'), unless('A16', NOTHING_BUILT)),
  item('A17', 3, after('A16'), unless('A17', NOTHING_BUILT, is('plan.nonProduction', false))),
  item('A18', 5, after('A06', 'A16', 'A12'), unless('A18', NOTHING_BUILT)),
  item('A19', 8, after('A16'), unless('A19', NOTHING_BUILT)),
  item('A20', 7, start, after('A18'), only('A20', is('plan.specialFire', true))),
  item('A21', 5, only('A21', is('plan.explosive', true))),
  item(
    'A23',
    2,
    { statutory: { length: 7, unit: 'calendarDays', from: 'receipt' } },
    start,
    after('A05', 'A06', 'A18', 'A19', 'A20', 'A21'),
    unless('A23', SMALL),
  ),
  item('A24', 5, after('A18'), only('A24', is('plan.utility', true))),
  item('A25', 12, done, unless('A25', NOTHING_BUILT)),
  item('A26', 1, done, after('A25'), unless('A26', NOTHING_BUILT)),
  item('A27', 3, done, after('A26'), unless('A27', NOTHING_BUILT, is('plan.landForm', 'leased'))),
  item(
    'A28',
    10,
    { statutory: { length: 20, unit: 'calendarDays', from: 'acceptance' }, promised: null },
    use,
    after('A07a', 'A07b'),
    only('A28', oneOf('plan.discharge', 'key', 'simplified')),
  ),
  item('A29', 5, use, done, only('A29', is('plan.sewer', true))),
];
