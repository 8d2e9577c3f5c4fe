import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Case } from '../../../domain/case/case.ts';
import type { CaseEvent, EventType } from '../../../domain/case/event.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { TRANSITIONS, type Cause, type Way } from '../../../domain/case/transitions.ts';
import { anyLife, live, type Lived } from './any-life.ts';
import { RARE } from './rare-ways.ts';

const EVENTS = Object.keys(TRANSITIONS) as readonly EventType[];

/** An event that was seen, with its way and its cause. */
interface Seen {
  readonly event: EventType;
  readonly way: Way;
  readonly by: Cause;
}

let seen: readonly Seen[] = [];

describe('a case goes on every way of the state machine, and on no other', () => {
  /** The same lives on every run, so that what they reach does not depend on luck. */
  beforeAll(() => {
    const lives = fc.sample(anyLife, { seed: 20_260_901, numRuns: 1500 });
    seen = [...lives.flatMap(seenIn), ...rareOnes()];
  }, 120_000);

  test.each(EVENTS)('%s', (event) => {
    const mine = seen.filter((one) => one.event === event);
    const { ways, by } = TRANSITIONS[event];
    expect([...new Set(mine.map(({ way }) => way))].toSorted()).toEqual(ways.toSorted());
    expect([...new Set(mine.map((one) => one.by))].toSorted()).toEqual(by.toSorted());
  });
});

function seenIn(life: Parameters<typeof live>[0]): readonly Seen[] {
  const { events, lived } = live(life, 'jumping');
  const first = events.slice(0, events.length - lived.flatMap(({ news }) => news).length);
  return [
    ...follow(null, first, () => 'filing'),
    ...lived.flatMap((one) => follow(one.before, one.news, causeIn(one))),
  ];
}

function rareOnes(): readonly Seen[] {
  return RARE.flatMap(({ before, news, by }) => follow(before, news, (event) => by ?? causeOf(event, null)));
}

function follow(before: Case | null, news: readonly CaseEvent[], by: (event: CaseEvent) => Cause): readonly Seen[] {
  let state = before;
  return news.map((event) => {
    const from = state?.stage ?? 'start';
    state = evolve(state, event);
    return { event: event.type, way: `${from}>${state.stage}`, by: by(event) };
  });
}

/** What was filed ahead is released by the step that receives it, or acted on before that. */
function causeIn({ news, command }: Lived): (event: CaseEvent) => Cause {
  const isReleased = news[0]?.type === 'received';
  return (event) => (isReleased ? 'release' : causeOf(event, command.kind));
}

function causeOf(event: CaseEvent, kind: Lived['command']['kind'] | null): Cause {
  if (event.type === 'successionAsked' || event.type === 'successionDecided') return 'succession';
  if (event.type === 'basisDefected') return 'basis';
  if (event.type === 'jointExtended' || event.type === 'jointOverdue') return 'joint';
  return event.by.capacity === 'system' || kind === null || kind === 'wake' ? 'law' : kind;
}
