import fc from 'fast-check';
import type { Condition } from '../../../domain/catalogue/condition.ts';
import type { AppliesRule, FormField, Item, ItemCode, Material } from '../../../domain/catalogue/item.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { PlanRequest } from '../../../domain/plan/plan.ts';
import { guide } from '../project/guide.ts';

const code = (n: number): ItemCode => `A${String(n).padStart(2, '0')}` as ItemCode;

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ all: [] }),
  fc.record({ fact: fc.constantFrom('plan.sewer', 'plan.hazchem', 'plan.river'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('plan.floorArea'), atMost: fc.integer({ min: 0, max: 1000 }) }),
  fc.record({ fact: fc.constant('plan.eia'), in: fc.subarray(['report', 'form', 'none'], { minLength: 1 }) }),
);

const anyRules = (of: string): fc.Arbitrary<readonly AppliesRule[]> =>
  fc
    .array(fc.record({ needed: fc.boolean(), when: anyCondition }), { maxLength: 3 })
    .map((rules) =>
      rules.map((rule, at) => ({ id: `${of}-${at}`, why: '理由。', english: 'Why.', basis: '许可法 12', ...rule })),
    );

const anyLimit = fc.option(
  fc.record({
    length: fc.integer({ min: 0, max: 25 }),
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const),
  }),
  { nil: null },
);

const FIELDS: readonly FormField[] = ['name', 'area', 'use'].map((key) => ({
  key,
  label: key,
  type: 'text',
  required: true,
}));
const PAPERS: readonly Material[] = ['site', 'plan', 'soil'].map((key) => ({
  code: `E-${key}`,
  name: key,
  class: 'E',
  safety: false,
  sameAs: key,
}));

/** An item of any catalogue: waits for items before it (and now and then for a later one), and bars what it likes. */
const anyItem = (n: number, of: number): fc.Arbitrary<Item> =>
  fc
    .record({
      after: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, n - 1) }), { maxLength: 3 }),
      backwards: fc.option(fc.integer({ min: n, max: of }), { freq: 12, nil: null }),
      applies: anyRules(code(n)),
      promised: anyLimit,
      instant: fc.boolean(),
      beforeStart: fc.boolean(),
      beforeUse: fc.boolean(),
      afterWorks: fc.boolean(),
      fields: fc.subarray([...FIELDS]),
      materials: fc.subarray([...PAPERS]),
    })
    .map(({ after, backwards, promised, ...rest }) =>
      guide(code(n), {
        ...rest,
        after: [...after.filter((one) => one < n), ...(backwards === null ? [] : [backwards])].map(code),
        promised,
        statutory: promised && { ...promised, from: 'acceptance' },
      }),
    );

export const anyItems: fc.Arbitrary<readonly Item[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyItem(at + 1, count))));

export const anyFacts = fc.record(
  {
    'plan.sewer': fc.boolean(),
    'plan.hazchem': fc.boolean(),
    'plan.floorArea': fc.integer({ min: 0, max: 1200 }),
    'plan.eia': fc.constantFrom('report', 'form', 'registration', 'none'),
    'plan.landForm': fc.constantFrom('sold', 'own', 'standard'),
  },
  { requiredKeys: [] },
);

export const anyDay = fc.integer({ min: 0, max: 400 }).map((n) => addDays('2026-01-01' as Day, n));

/** Any catalogue, with or without a land contract in it, any answers, any day. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    items: anyItems,
    facts: anyFacts,
    filingDay: anyDay,
    worksMonths: fc.integer({ min: 0, max: 14 }),
    contractAt: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
    signed: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ items, contractAt, signed, filingDay, ...rest }) => ({
    ...rest,
    filingDay,
    items: items.map((item, at) => (at === contractAt ? ({ ...item, nature: 'contract' } satisfies Item) : item)),
    calendar: PUBLISHED_CALENDAR,
    contract: { on: addDays(filingDay, signed), recorded: false },
    targets: { toPermit: 50, wholeChain: 100 },
  }));
