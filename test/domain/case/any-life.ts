import fc from 'fast-check';
import type { Case } from '../../../domain/case/case.ts';
import { SYSTEM } from '../../../domain/case/actor.ts';
import type { Command } from '../../../domain/case/command.ts';
import { contextAt, type WorldFacts } from '../../../domain/case/context.ts';
import { decide } from '../../../domain/case/decide.ts';
import type { CaseEvent } from '../../../domain/case/event.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { whatHappensBy } from '../../../domain/case/moments.ts';
import { fileCase, receiveCase } from '../../../domain/case/receive.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { dayOf, instantFromMs, msOf, startOfDay, type Instant } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { FACTS, GRANT, filedEvent, wish, type Given } from './builders.ts';
import { commandOf, person } from './commands.ts';
import { anyWish, type Asked } from './any-wish.ts';

/** One step: so much later, under these facts, somebody wishes something. */
export interface Step {
  readonly minutes: number;
  readonly facts: WorldFacts;
  readonly asked: Asked;
  readonly actor: string | null;
}

/** A whole life as it might be: what was filed and what everybody then tries, sensible or not. */
export interface AnyLife {
  readonly given: Given;
  readonly start: Day;
  readonly steps: readonly Step[];
}

const length = (max: number) =>
  fc.record({
    length: fc.integer({ min: 1, max }),
    unit: fc.constantFrom('workingDays' as const, 'calendarDays' as const),
  });

const item = fc.record({
  promised: fc.option(length(12)),
  acceptance: fc.record({ length: fc.integer({ min: 0, max: 7 }), unit: fc.constant('workingDays' as const) }),
  statutory: fc.option(
    fc
      .tuple(length(25), fc.constantFrom('acceptance' as const, 'receipt' as const))
      .map(([limit, from]) => ({ ...limit, from })),
  ),
  instant: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
});

const rules = fc.record({
  deferralLapse: fc.constantFrom('TERMINATE' as const, 'REVOKE_ACCEPTANCE' as const, 'REFUSE' as const),
  correctionDays: fc.integer({ min: 1, max: 15 }),
  rectifyDays: fc.integer({ min: 1, max: 15 }),
});

const facts = fc.record({
  authority: fc.option(fc.constant(GRANT), { freq: 12 }),
  waitingFor: fc.oneof(
    { arbitrary: fc.constant([]), weight: 9 },
    { arbitrary: fc.constant(['A02' as ItemCode]), weight: 1 },
  ),
  deferralBarred: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  owedSupplements: fc.integer({ min: 0, max: 12 }).map((n) => (n === 0 ? ['A18' as ItemCode] : [])),
});

const given: fc.Arbitrary<Given> = fc.record({
  item,
  rules,
  way: fc.constantFrom('ordinary' as const, 'ordinary' as const, 'ordinary' as const, 'commitment' as const),
  missing: fc.subarray(['E2', 'D1', 'D2']),
  facts,
});

const step: fc.Arbitrary<Step> = fc.record({
  minutes: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 600 }), weight: 4 },
    { arbitrary: fc.integer({ min: 0, max: 60 * 24 * 3 }), weight: 3 },
    { arbitrary: fc.integer({ min: 0, max: 60 * 24 * 14 }), weight: 1 },
  ),
  facts,
  asked: anyWish,
  actor: fc.option(fc.constantFrom('reviewer', 'approver'), { freq: 2 }),
});

export const anyLife: fc.Arbitrary<AnyLife> = fc.record({
  given,
  start: fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01' as Day, n)),
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
});

/** A life as it was lived. */
export interface Told {
  readonly events: readonly CaseEvent[];
  readonly lived: readonly Lived[];
}

/** What came of one step. */
export interface Lived {
  readonly before: Case;
  readonly after: Case;
  readonly now: Instant;
  readonly command: Command;
  readonly news: readonly CaseEvent[];
  readonly refusal: Refusal | null;
}

/** Lives a life in one jump from step to step, or waking at every midnight on the way. */
export function live({ given: what, start, steps }: AnyLife, pace: 'jumping' | 'daily'): Told {
  const filed = filedEvent(`${start}T09:00`, what);
  const events = [...fileCase(filed, contextAt(filed.at, PUBLISHED_CALENDAR, { ...FACTS, ...what.facts }))];
  const lived: Lived[] = [];
  let state = tell(null, events);
  let now = filed.at;
  for (const one of steps) {
    const later = instantFromMs(msOf(now) + one.minutes * 60_000);
    const night = pace === 'daily' ? wakeDaily(state, now, later) : [];
    now = later;
    const before = tell(state, night);
    const answer = take(before, one, now);
    state = tell(before, answer.news);
    events.push(...night, ...answer.news);
    lived.push({ before, after: state, now, ...answer });
  }
  return { events, lived };
}

/** A case that was filed ahead is released by the first step under which it waits for nothing. */
function take(before: Case, one: Step, now: Instant): Pick<Lived, 'news' | 'refusal' | 'command'> {
  const context = contextAt(now, PUBLISHED_CALENDAR, one.facts);
  const actor = one.actor === null ? undefined : person('approver', one.actor);
  // Whoever asks sees the case as it stands, also where nothing of it was recorded yet.
  const seen = tell(before, whatHappensBy(before, now, PUBLISHED_CALENDAR));
  const command = commandOf(one.asked(seen, context.today), actor);
  if (before.stage === 'filedAhead' && one.facts.waitingFor.length === 0)
    return { command, news: receiveCase(before, SYSTEM, context), refusal: null };
  const { events: news, refusal } = decide(before, command, context);
  return { command, news, refusal };
}

function wakeDaily(from: Case, since: Instant, until: Instant): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  let state = from;
  for (let midnight = nightAfter(since); midnight <= until; midnight = nightAfter(midnight)) {
    const { events: news } = decide(state, commandOf(wish.wake), contextAt(midnight, PUBLISHED_CALENDAR, FACTS));
    if (news.length === 0) continue;
    events.push(...news);
    state = tell(state, news);
  }
  return events;
}

const nightAfter = (moment: Instant): Instant => startOfDay(addDays(dayOf(moment), 1));

function tell(state: Case | null, events: readonly CaseEvent[]): Case {
  const after = events.reduce<Case | null>(evolve, state);
  if (!after) throw new Error('nothing was filed');
  return after;
}
