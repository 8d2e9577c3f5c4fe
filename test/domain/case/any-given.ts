import fc from 'fast-check';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { GRANT, type Given } from './builders.ts';

const length = (max: number) =>
  fc.record({
    length: fc.integer({ min: 1, max }),
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const),
  });

/** What an item's own law may add: caps, other kinds of pause, a permit with an end or a time to start. */
const permitRules = {
  alsoPausedBy: fc.constant(['publicity'] as const),
  caps: fc.constant({ expertReview: 2 } as const),
  extensionRule: fc.constant({ by: 'organHead', max: 6, times: 2, article: '673号 10' } as const),
  supplementAfterGrant: fc.constant({ before: 'A23' as ItemCode }),
  validity: fc.record({ length: fc.integer({ min: 1, max: 5 }), unit: fc.constant('months' as const) }),
  startWithin: fc.constant({ length: 2, unit: 'months' } as const),
  permitExtension: fc.constant({ max: 2, unit: 'months', times: 2, article: '673号 12' } as const),
};

const item = fc.record(
  {
    promised: fc.option(length(12)),
    acceptance: fc.record({ length: fc.integer({ min: 0, max: 7 }), unit: fc.constant('workingDays' as const) }),
    statutory: fc.option(
      fc
        .tuple(length(25), fc.constantFrom('acceptance' as const, 'receipt' as const))
        .map(([limit, from]) => ({ ...limit, from })),
    ),
    instant: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    ...permitRules,
  },
  { requiredKeys: ['promised', 'acceptance', 'statutory', 'instant'] },
);

const rules = fc.record({
  opinionSilence: fc.constantFrom('agree' as const, 'agree' as const, 'none' as const),
  statementDays: fc.integer({ min: 1, max: 6 }),
  announcedDays: fc.integer({ min: 30, max: 60 }),
  deferralLapse: fc.constantFrom(
    'TERMINATE' as const,
    'REVOKE_ACCEPTANCE' as const,
    'REFUSE' as const,
    'CURE15' as const,
  ),
  correctionDays: fc.integer({ min: 1, max: 15 }),
  rectifyDays: fc.integer({ min: 1, max: 15 }),
});

/** Facts of the world as they may be at any moment. */
export const anyFacts = fc.record({
  authority: fc.option(fc.constant(GRANT), { freq: 12 }),
  waitingFor: fc.oneof(
    { arbitrary: fc.constant([]), weight: 9 },
    { arbitrary: fc.constant(['A02' as ItemCode]), weight: 1 },
  ),
  deferralBarred: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  admission: fc.constant({ outcome: 'pass' } as const),
  specialWorks: fc.constantFrom(true, false, null),
  owedSupplements: fc.integer({ min: 0, max: 12 }).map((n) => (n === 0 ? ['A18' as ItemCode] : [])),
});

/** What may be given when a life begins. */
export const anyGiven: fc.Arbitrary<Given> = fc.record({
  item,
  rules,
  way: fc.constantFrom('ordinary' as const, 'ordinary' as const, 'ordinary' as const, 'commitment' as const),
  missing: fc.oneof(fc.constant([]), fc.subarray(['E2', 'D1', 'D2'])),
  facts: anyFacts,
});
