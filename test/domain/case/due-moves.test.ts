import { describe, expect, it, test } from '@jest/globals';
import type { Case } from '../../../domain/case/case.ts';
import { clocksOf } from '../../../domain/case/clocks-of.ts';
import { dueMoves, movesHappened } from '../../../domain/case/due-moves.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import { makeCalendar } from '../../../domain/clock/calendar.ts';
import { PUBLISHED_CALENDAR, PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { dueOf } from '../../../domain/clock/project-clock.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { at } from '../../setup/at.ts';
import { day, file, wish } from './builders.ts';
import { STAGES, type Place } from './stages.ts';

const plain = PUBLISHED_CALENDAR;
/** Two days on which the zone is closed. */
const closed = makeCalendar(PUBLISHED_YEARS, [day('2026-09-08'), day('2026-09-10')]);
const today = day('2026-09-04');
const closing = { before: plain, after: closed, today };
const opening = { before: closed, after: plain, today };

const told = (c: Case, change: typeof closing) =>
  dueMoves(c, change).map(({ clock, from, to, kept }) => [clock, from, to, ...(kept ? ['kept'] : [])].join(' '));

const through = (c: Case, change: typeof closing): Case =>
  movesHappened(dueMoves(c, change), { calendar: '7', at: at('2026-09-04T10:00') }).reduce<Case>(evolve, c);

describe('another calendar', () => {
  it('moves the limits of the organ both ways', () => {
    const { state } = STAGES.accepted;
    expect(told(state, closing)).toEqual(['statutory 2026-09-30 2026-10-09', 'promised 2026-09-16 2026-09-18']);
    expect(told(state, opening)).toEqual(['statutory 2026-10-09 2026-09-30', 'promised 2026-09-18 2026-09-16']);
  });

  test.each<[Place, string]>([
    ['correcting', 'correction'],
    ['rectifying', 'rectify'],
  ])('makes what was served on the applicant of a case that is %s longer, never shorter: %s', (place, clock) => {
    const { state } = STAGES[place];
    const [longer] = dueMoves(state, closing).filter((move) => move.clock === clock);
    const [shorter] = dueMoves(state, opening).filter((move) => move.clock === clock);
    expect(longer).toMatchObject({ kept: false });
    expect(longer && longer.to > longer.from).toBe(true);
    expect(shorter).toMatchObject({ from: longer?.to, to: longer?.to, kept: true });
  });

  it('keeps the day of a deferral that rolled over a closed day', () => {
    const period = { length: 8, unit: 'calendarDays' } as const;
    const { state } = file('2026-09-01T09:00', { missing: ['D1'] })
      .does('2026-09-01T10:00', { ...wish.promise(['D1'], '2026-09-09'), period } as Wish)
      .does('2026-09-02T10:00', wish.accept);
    expect(told(state, closing)).toContain('deferral 2026-09-10 2026-09-11');
    expect(told(state, opening)).toContain('deferral 2026-09-11 2026-09-11 kept');
  });

  it('does not move the day that an applicant named for the promised papers', () => {
    expect(told(STAGES.deferred.state, closing).join()).not.toContain('deferral');
  });

  it('leaves what has ended as it is', () => {
    const names = dueMoves(STAGES.granted.state, closing).map(({ clock }) => clock);
    expect(names).toEqual(['service']);
    expect(dueMoves(STAGES.withdrawn.state, closing)).toEqual([]);
    expect(dueMoves(STAGES.filedAhead.state, closing)).toEqual([]);
  });

  it('that says the same of every day moves nothing', () => {
    for (const { state } of Object.values(STAGES)) expect(dueMoves(state, { ...closing, after: plain })).toEqual([]);
  });
});

describe('what a calendar did', () => {
  it('is recorded clock by clock, with its version', () => {
    const events = movesHappened(dueMoves(STAGES.received.state, closing), {
      calendar: '7',
      at: at('2026-09-04T10:00'),
    });
    expect(events).toMatchObject([
      {
        type: 'dueDateChanged',
        clock: 'acceptance',
        from: '2026-09-08',
        to: '2026-09-09',
        calendar: '7',
        at: '2026-09-04T10:00:00.000+08:00',
        by: { capacity: 'system' },
      },
    ]);
    expect(events.some((event) => 'kept' in event)).toBe(false);
  });

  it('is what the case counts by afterwards, and is not done a second time', () => {
    for (const [change, { state }] of [closing, opening].flatMap((one) =>
      Object.values(STAGES).map((life) => [one, life] as const),
    )) {
      const after = through(state, change);
      for (const { clock, to } of dueMoves(state, change)) {
        const kept = clocksOf(after, change.after, today)[clock];
        expect(kept && dueOf(kept, change.after)).toBe(to);
      }
      expect(dueMoves(after, { ...change, before: change.after })).toEqual([]);
    }
  });

  it('keeps a served day through any later calendar', () => {
    const longer = through(STAGES.correcting.state, closing);
    const kept = through(longer, opening);
    expect(told(kept, { before: plain, after: closed, today })).toEqual([]);
  });
});
