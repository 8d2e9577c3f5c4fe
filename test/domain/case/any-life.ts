import fc from 'fast-check';
import type { Case } from '../../../domain/case/case.ts';
import { SYSTEM } from '../../../domain/case/actor.ts';
import type { Command } from '../../../domain/case/command.ts';
import { contextAt, type Context, type WorldFacts } from '../../../domain/case/context.ts';
import { decide } from '../../../domain/case/decide.ts';
import type { CaseEvent } from '../../../domain/case/event.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { whatHappensBy } from '../../../domain/case/moments.ts';
import { refuseSuccession } from '../../../domain/case/permit.ts';
import { fileCase, receiveCase } from '../../../domain/case/receive.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { addDays, type Day } from '../../../domain/clock/day.ts';
import { dayOf, instantFromMs, msOf, startOfDay, type Instant } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { anyFacts, anyGiven } from './any-given.ts';
import { FACTS, filedEvent, wish, type Given } from './builders.ts';
import { commandOf, person } from './commands.ts';
import { anyWish, type Asked } from './any-wish.ts';

/** One step: so much later, under these facts, somebody wishes something. */
export interface Step {
  readonly minutes: number;
  readonly facts: WorldFacts;
  readonly asked: Asked;
  readonly actor: string | null;
  /** What becomes of the permit through another case. */
  readonly outside: Outside | null;
}

type Outside = 'renewal' | 'change' | 'granted' | 'refused';

/** A whole life as it might be: what was filed and what everybody then tries, sensible or not. */
export interface AnyLife {
  readonly given: Given;
  readonly start: Day;
  readonly steps: readonly Step[];
}

const step: fc.Arbitrary<Step> = fc.record({
  minutes: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 600 }), weight: 8 },
    { arbitrary: fc.integer({ min: 0, max: 60 * 24 * 3 }), weight: 6 },
    { arbitrary: fc.integer({ min: 0, max: 60 * 24 * 14 }), weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: 60 * 24 * 70 }), weight: 1 },
  ),
  facts: anyFacts,
  asked: anyWish,
  // Mostly whoever is named for the act.
  actor: fc.oneof(
    { arbitrary: fc.constant(null), weight: 5 },
    { arbitrary: fc.constantFrom('reviewer', 'approver'), weight: 1 },
  ),
  outside: fc.option(fc.constantFrom<Outside>('renewal', 'change', 'granted', 'refused'), { freq: 2 }),
});

/** How a case goes if everybody does what is next: without it most lives would end at the window. */
const SMOOTH: readonly Step[] = [wish.accept, wish.propose('grant', '材料复杂', true), wish.sign].map((next) => ({
  minutes: 60,
  facts: FACTS,
  asked: () => next,
  actor: null,
  outside: null,
}));

const anySteps = fc
  .tuple(fc.nat({ max: SMOOTH.length }), fc.array(step, { minLength: 1, maxLength: 20 }))
  .map(([ahead, steps]) => [...SMOOTH.slice(0, ahead), ...steps]);

export const anyLife: fc.Arbitrary<AnyLife> = fc.record({
  given: anyGiven,
  start: fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01' as Day, n)),
  steps: anySteps,
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
  const outside = refusal === null ? succession(tell(before, news), one, context) : [];
  return { command, news: [...news, ...outside], refusal };
}

const OTHER = 'other' as CaseId;

/** What another case does to this one's permit: its renewal or change is applied for, and later decided. */
function succession(c: Case, { outside }: Step, context: Context): readonly CaseEvent[] {
  const pending = c.stage === 'decided' ? c.permit?.successor : undefined;
  if (outside === null || pending === undefined) return [];
  const happened = { at: context.now, by: SYSTEM };
  if (outside === 'granted' || outside === 'refused') {
    const granted = outside === 'granted';
    return pending ? [{ type: 'successionDecided', ...pending, granted, ...happened }] : [];
  }
  const refusal = refuseSuccession(c, outside, context);
  return refusal ? [] : [{ type: 'successionAsked', kind: outside, caseId: OTHER, ...happened }];
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
