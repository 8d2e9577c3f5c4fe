import { describe, expect, it, test } from '@jest/globals';
import { nextMoment } from '../../../domain/case/moments.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { file, wish, type Life } from './builders.ts';
import { STAGES, type Place } from './stages.ts';

/** As it is asked at the moment of the last that happened. */
const next = ({ state, events }: Life) => nextMoment(state, events.at(-1)?.at ?? state.filedAt, PUBLISHED_CALENDAR);
const urgings = ({ events }: Life) =>
  events.flatMap((event) => (event.type === 'urged' ? [[event.clock, event.at.slice(0, 16), event.by.capacity]] : []));

describe('the next moment at which something happens by itself', () => {
  test.each([
    ['filedAhead', null],
    ['received', '2026-09-07T00:00'],
    ['correcting', '2026-09-18T00:00'],
    ['corrected', '2026-09-09T00:00'],
    ['accepted', '2026-09-14T00:00'],
    ['deferred', '2026-09-08T00:00'],
    ['prepared', '2026-09-14T00:00'],
    ['granted', '2026-09-15T00:00'],
    ['committed', '2026-09-11T00:00'],
    ['rectifying', '2026-09-11T00:00'],
    ['refused', '2026-09-15T00:00'],
    ['withdrawn', null],
    ['declined', null],
  ] as const satisfies readonly (readonly [Place, string | null])[])('of a case %s: %s', (place, moment) => {
    expect(next(STAGES[place])).toBe(moment && at(moment));
  });
});

describe('an overrun (超期)', () => {
  const accepted = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);

  it('is answered by one urging order for each limit, at 00:00 of the day after, and the case stays open', () => {
    const late = accepted.until('2027-03-01T00:00');
    expect(urgings(late)).toEqual([
      ['promised', '2026-09-17T00:00', 'system'],
      ['statutory', '2026-10-01T00:00', 'system'],
    ]);
    expect([late.state.stage, late.state.urged, next(late)]).toEqual(['accepted', ['promised', 'statutory'], null]);
  });

  it('does not come while a day is left, nor after the decision', () => {
    expect(urgings(accepted.until('2026-09-16T23:59'))).toEqual([]);
    const decided = accepted.does('2026-09-16T22:00', wish.propose('grant')).does('2026-09-16T23:59', wish.sign);
    expect(urgings(decided.until('2027-03-01T00:00'))).toEqual([]);
  });

  it('of two limits that end together names the promised one first', () => {
    const item = { promised: { length: 20, unit: 'workingDays' } } as const;
    const life = file('2026-09-01T09:00', { item }).does('2026-09-02T09:00', wish.accept).until('2026-10-01T00:00');
    expect(urgings(life).map(([clock]) => clock)).toEqual(['promised', 'statutory']);
  });

  it('of a limit that was over before the case was taken for accepted is urged with that acceptance, not before it', () => {
    const life = file('2026-09-01T09:00', { item: { promised: { length: 3, unit: 'workingDays' } } });
    const deemed = life.until('2026-09-09T00:00');
    expect(deemed.happened.slice(-2)).toEqual(['deemedAccepted', 'urged']);
    expect(urgings(deemed)).toEqual([['promised', '2026-09-09T00:00', 'system']]);
  });

  it('of a limit that was over when the window accepted a corrected case is urged at that moment', () => {
    const accepted = file('2026-09-01T09:00', {
      missing: ['E1'],
      item: { promised: { length: 1, unit: 'workingDays' } },
    })
      .does('2026-09-01T10:00', wish.correct('E1'))
      .does('2026-09-01T11:00', wish.handIn('E1'))
      .does('2026-09-07T15:30', wish.accept);
    expect(next(accepted)).toBe(at('2026-09-07T15:30'));
    expect(urgings(accepted.until('2026-09-08T00:00'))).toEqual([['promised', '2026-09-07T15:30', 'system']]);
  });

  it('can meet a limit that counts from receipt before acceptance, and again after it started anew', () => {
    const item = {
      acceptance: { length: 20, unit: 'workingDays' },
      statutory: { length: 3, unit: 'calendarDays', from: 'receipt' },
      promised: null,
    } as const;
    const once = file('2026-09-01T09:00', { item, missing: ['E1'] }).does('2026-09-08T09:00', wish.correct('E1'));
    const anew = once.does('2026-09-14T09:00', wish.handIn('E1'));
    expect(urgings(anew)).toEqual([['statutory', '2026-09-05T00:00', 'system']]);
    expect(anew.state.urged).toEqual([]);
    expect(urgings(anew.until('2026-09-30T00:00')).at(-1)).toEqual(['statutory', '2026-09-18T00:00', 'system']);
  });
});

describe('whoever comes late', () => {
  it('finds what happened by itself before, each at its own time, and the act after it', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1'] }).does(
      '2026-09-01T10:00',
      wish.promise(['D1'], '2026-09-14'),
    );
    const late = life.does('2026-09-12T10:00', wish.beginReview);
    expect(late.events.slice(-4).map((event) => [event.type, event.at.slice(0, 16)])).toEqual([
      ['deemedAccepted', '2026-09-09T00:00'],
      ['warned', '2026-09-11T00:00'],
      ['warned', '2026-09-11T00:00'],
      ['reviewBegun', '2026-09-12T10:00'],
    ]);
  });

  it('with a promise whose day passed in the window finds the promise over on its own day, and the case accepted', () => {
    const life = file('2026-09-01T09:00', { missing: ['D1'] }).does(
      '2026-09-01T10:00',
      wish.promise(['D1'], '2026-09-03'),
    );
    const late = life.until('2026-09-09T00:00');
    expect(late.events.slice(-3).map((event) => [event.type, event.at.slice(0, 16)])).toEqual([
      ['deferralVoided', '2026-09-04T00:00'],
      ['warned', '2026-09-07T00:00'],
      ['deemedAccepted', '2026-09-09T00:00'],
    ]);
  });
});
