import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evolvePromise } from '../../../domain/project-commitment/evolve.ts';
import type { PromiseEventType } from '../../../domain/project-commitment/event.ts';
import type { ProjectCommitment } from '../../../domain/project-commitment/project-commitment.ts';
import {
  PROMISE_TRANSITIONS,
  type PromiseCause,
  type PromiseWay,
} from '../../../domain/project-commitment/transitions.ts';
import { anyPromise, livePromise, type LivedPromise } from './any-promise.ts';

const EVENTS = Object.keys(PROMISE_TRANSITIONS) as readonly PromiseEventType[];

interface Seen {
  readonly event: PromiseEventType;
  readonly way: PromiseWay;
  readonly by: PromiseCause;
}

const seen: Seen[] = [];

describe('the commitment of a project goes on every way of its state machine, and on no other', () => {
  /** The same lives on every run, so that what they reach does not depend on luck. */
  beforeAll(() => {
    const lives = fc.sample(anyPromise, { seed: 20_260_901, numRuns: 1000 });
    seen.push(...lives.flatMap((life) => follow(livePromise(life, 'jumping'))));
  }, 120_000);

  test.each(EVENTS)('%s', (event) => {
    const mine = seen.filter((one) => one.event === event);
    const { ways, by } = PROMISE_TRANSITIONS[event];
    expect([...new Set(mine.map(({ way }) => way))].toSorted()).toEqual(ways.toSorted());
    expect([...new Set(mine.map((one) => one.by))].toSorted()).toEqual(by.toSorted());
  });
});

function follow({ events, asked }: LivedPromise): readonly Seen[] {
  const causes = new Map(
    asked.flatMap(({ wish, news }) =>
      news.map((event) => [event, event.by.capacity === 'system' || wish.kind === 'wake' ? 'law' : wish.kind] as const),
    ),
  );
  let state: ProjectCommitment | null = null;
  return events.map((event) => {
    const from = state?.stage ?? 'start';
    state = evolvePromise(state, event);
    return { event: event.type, way: `${from}>${state.stage}`, by: causes.get(event) ?? 'request' };
  });
}
