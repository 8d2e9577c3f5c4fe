import fc from 'fast-check';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { addDays } from '../../../domain/clock/day.ts';
import { startOfDay } from '../../../domain/clock/instant.ts';
import type { PromiseWish } from '../../../domain/project-commitment/command.ts';
import { promiseContext } from '../../../domain/project-commitment/context.ts';
import { decidePromise } from '../../../domain/project-commitment/decide.ts';
import type { PromiseEvent } from '../../../domain/project-commitment/event.ts';
import { evolvePromise } from '../../../domain/project-commitment/evolve.ts';
import { nextPromiseMoment, whatPromiseLivesBy } from '../../../domain/project-commitment/moments.ts';
import { NODE_KINDS } from '../../../domain/project-commitment/node-kind.ts';
import { nextNode, type ProjectCommitment } from '../../../domain/project-commitment/project-commitment.ts';
import { day } from '../case/builders.ts';
import { commandOf, opened, TWO, wish, WORLD } from './builders.ts';

/** An act some days after the one before. */
interface Deed {
  readonly days: number;
  readonly pick: number;
  readonly luck: number;
}

export interface AnyPromise {
  readonly publicityDays: number;
  readonly deeds: readonly Deed[];
}

/** Random lives: an act that fits the stage most of the time, any other now and then. */
export const anyPromise: fc.Arbitrary<AnyPromise> = fc.record({
  publicityDays: fc.constantFrom(0, 5),
  deeds: fc.array(
    fc.record({
      days: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
        { weight: 1, arbitrary: fc.integer({ min: 4, max: 250 }) },
      ),
      pick: fc.nat(99),
      luck: fc.nat(9),
    }),
    { minLength: 8, maxLength: 40, size: 'max' },
  ),
});

/** What was asked of a commitment, and what came of it. */
export interface Asked {
  readonly before: ProjectCommitment;
  readonly wish: PromiseWish;
  readonly news: readonly PromiseEvent[];
  readonly refused: boolean;
}

export interface LivedPromise {
  readonly events: readonly PromiseEvent[];
  readonly asked: readonly Asked[];
}

/** Lives it: `walking` stops at every moment at which something is due, `jumping` only where somebody acts. */
export function livePromise({ publicityDays, deeds }: AnyPromise, how: 'walking' | 'jumping'): LivedPromise {
  const { state: first, events: begun } = opened({ publicityDays });
  let [state, today]: [ProjectCommitment, ReturnType<typeof day>] = [first, day('2026-09-01')];
  const [events, asked]: [PromiseEvent[], Asked[]] = [[...begun], []];
  const ask = (one: PromiseWish, moment = startOfDay(today)) => {
    const { events: news, refusal } = decidePromise(
      state,
      commandOf(one, `${asked.length}`),
      promiseContext(moment < state.lastAt ? state.lastAt : moment, PUBLISHED_CALENDAR, WORLD),
    );
    asked.push({ before: state, wish: one, news, refused: refusal !== null });
    events.push(...news);
    state = news.reduce<ProjectCommitment>(evolvePromise, state);
  };
  for (const { days, pick, luck } of deeds) {
    today = addDays(today, days);
    for (
      let next = nextPromiseMoment(state, PUBLISHED_CALENDAR);
      how === 'walking' && next !== null && next <= startOfDay(today);
      next = nextPromiseMoment(state, PUBLISHED_CALENDAR)
    )
      ask(wish.wake, next);
    // Chosen by what has happened by itself until then, so that it does not matter when it was recorded.
    const due = whatPromiseLivesBy(state, startOfDay(today), PUBLISHED_CALENDAR);
    const lived = due.reduce<ProjectCommitment>(evolvePromise, state);
    const fitting = luck < 9 ? fits(lived, today) : Object.values(everything(lived, today));
    const one = fitting[pick % Math.max(1, fitting.length)];
    if (one) ask(one);
  }
  return { events, asked };
}

const three = (...wishes: readonly PromiseWish[]): readonly PromiseWish[] => [...wishes, ...wishes, ...wishes];

const later = (today: ReturnType<typeof day>): string => addDays(today, 10);

function fits(c: ProjectCommitment, today: ReturnType<typeof day>): readonly PromiseWish[] {
  const all = everything(c, today);
  const { advisePlanning, adviseWater, list, commit, object, answer, uphold, register, refuse, withdraw } = all;
  switch (c.stage) {
    case 'consulting':
      return [...three(advisePlanning, adviseWater, list), withdraw];
    case 'listed':
      return [...three(commit, commit, commit), withdraw];
    case 'publicity':
      return [...three(object, answer, answer, wish.wake, wish.wake), uphold, withdraw];
    case 'committed':
      return [...three(register, register, register, register), refuse, withdraw];
    case 'registered':
      return inBuilding(c, all);
    case 'accepted':
    case 'revoked':
    case 'closed':
      return [wish.wake];
  }
}

function inBuilding(c: Extract<ProjectCommitment, { stage: 'registered' }>, all: ReturnType<typeof everything>) {
  const { met, report, rectify, fail, move, notify, state, revoke, drop, kept, shortOf, mended, withdraw } = all;
  if (c.revocation) return [state, revoke, revoke, drop, report, met, mended, kept];
  if (c.shortfall) return [kept, shortOf, wish.wake, mended, notify, notify, notify];
  return nextNode(c)
    ? [...three(met, met, met, met), report, rectify, fail, move, notify, withdraw]
    : [kept, shortOf, shortOf, shortOf];
}

function everything(c: ProjectCommitment, today: ReturnType<typeof day>) {
  const node = (c.stage === 'registered' ? nextNode(c)?.kind : undefined) ?? 'start';
  const open = 'objections' in c ? (c.objections.find(({ answer }) => answer === null)?.id ?? 1) : 1;
  return {
    advisePlanning: wish.advise('planning'),
    adviseWater: wish.advise('water'),
    list: wish.list,
    commit: wish.commit(),
    object: wish.object,
    answer: wish.answer(false, open),
    uphold: wish.answer(true, open),
    register: {
      ...wish.register(),
      nodes: NODE_KINDS.map((kind, n) => ({ node: kind, owner: 'construction', on: addDays(today, 30 * (n + 1)) })),
    } as PromiseWish,
    refuse: wish.refuse,
    met: wish.check(node),
    rectify: wish.check(node, 'rectify', later(today)),
    fail: wish.check(node, 'failed'),
    report: wish.report(node),
    move: wish.move(node, addDays(today, 3)),
    kept: wish.measure(490),
    shortOf: wish.measure(460, later(today)),
    mended: wish.mended,
    notify: wish.notify,
    state: wish.state,
    revoke: wish.revoke,
    drop: wish.drop,
    withdraw: wish.withdraw,
    alone: { ...wish.check(node), officers: TWO.slice(0, 1) } as PromiseWish,
  };
}
