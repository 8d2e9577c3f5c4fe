import { describe, expect, it, test } from '@jest/globals';
import type { Clock } from '../../../domain/clock/clock.ts';
import { CLOCK_ORDER, lightOf, litOf, runningClocks } from '../../../domain/case/light.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { day, file, itemOf, wish, type Life } from './builders.ts';
import { PLACES, type PlaceOfReview } from './places.ts';
import { STAGES, type Place } from './stages.ts';

const light = ({ state }: Life, date: string) => lightOf(state, day(date), PUBLISHED_CALENDAR);

describe('the light of a case', () => {
  const accepted = file('2026-07-20T09:00').does('2026-07-20T10:00', wish.accept);

  test.each([
    ['2026-07-29', 'green'],
    ['2026-07-30', 'yellow'],
    ['2026-08-03', 'yellow'],
    ['2026-08-04', 'red'],
    ['2026-08-17', 'red'],
    ['2026-08-18', 'darkRed'],
  ])('accepted on 2026-07-20 with ten promised and twenty statutory days, on %s: %s', (date, expected) => {
    expect(light(accepted, date)).toBe(expected);
  });

  it('turns yellow by the statutory limit where that is nearer', () => {
    const item = { promised: { length: 30, unit: 'workingDays' } } as const;
    const life = file('2026-07-20T09:00', { item }).does('2026-07-20T10:00', wish.accept);
    expect([light(life, '2026-08-10'), light(life, '2026-08-11')]).toEqual(['green', 'yellow']);
  });

  it('is that of the statutory limit where none is promised', () => {
    const life = file('2026-07-20T09:00', { item: { promised: null } }).does('2026-07-20T10:00', wish.accept);
    expect([light(life, '2026-08-10'), light(life, '2026-08-17'), light(life, '2026-08-18')]).toEqual([
      'green',
      'yellow',
      'darkRed',
    ]);
  });

  it('is blue while what is promised stands still, or the statutory limit where none is promised', () => {
    const pauses: Clock['pauses'] = [{ kind: 'expertReview', notice: day('2026-07-21'), to: day('2026-07-24') }];
    const { clocks } = accepted.state;
    const paused = (names: readonly ('promised' | 'statutory')[]) =>
      Object.fromEntries(names.map((name) => [name, { ...(clocks[name] as Clock), pauses }]));
    const on = (changed: Record<string, Clock | undefined>) =>
      lightOf(
        { stage: 'accepted', clocks: { ...clocks, ...changed } as never, procedures: [], item: itemOf() },
        day('2026-07-22'),
        PUBLISHED_CALENDAR,
      );
    expect(on(paused(['promised', 'statutory']))).toBe('blue');
    expect(on(paused(['statutory']))).toBe('green');
    expect(on({ ...paused(['statutory']), promised: undefined })).toBe('blue');
  });

  it('before acceptance is that of the window', () => {
    const received = file('2026-09-01T09:00', { missing: ['E1'] });
    expect(['2026-09-01', '2026-09-07', '2026-09-08'].map((date) => light(received, date))).toEqual([
      'green',
      'yellow',
      'yellow',
    ]);
  });

  it('during a correction is that of the applicant', () => {
    const correcting = file('2026-09-01T09:00', { missing: ['E1'] }).does('2026-09-08T09:00', wish.correct('E1'));
    expect(['2026-09-08', '2026-09-22', '2026-09-23'].map((date) => light(correcting, date))).toEqual([
      'green',
      'green',
      'yellow',
    ]);
  });

  test.each(['filedAhead', 'granted', 'committed', 'refused', 'withdrawn', 'declined'] as const)(
    'is off while %s',
    (place) => {
      expect(light(STAGES[place], '2026-12-01')).toBe('off');
    },
  );
});

describe('the clock that the light of a case is of', () => {
  const lit = (life: Life, date: string) => litOf(life.state, day(date), PUBLISHED_CALENDAR).lit;
  const accepted = file('2026-07-20T09:00').does('2026-07-20T10:00', wish.accept);

  it('is the promised limit until that is overrun, by so many days, and then the legal one', () => {
    expect(['2026-07-30', '2026-08-04', '2026-08-18'].map((date) => lit(accepted, date))).toEqual([
      { clock: 'promised', remaining: 2 },
      { clock: 'promised', remaining: -1 },
      { clock: 'statutory', remaining: -1 },
    ]);
  });

  it('is the legal limit where that alone is near', () => {
    const item = { promised: { length: 30, unit: 'workingDays' } } as const;
    const life = file('2026-07-20T09:00', { item }).does('2026-07-20T10:00', wish.accept);
    expect(lit(life, '2026-08-11')).toEqual({ clock: 'statutory', remaining: 4 });
  });

  it('is no promised paper, though that is due before', () => {
    const deferred = file('2026-09-01T09:00', { missing: ['D1'], promise: { materials: ['D1'], until: '2026-09-08' } });
    const life = deferred.does('2026-09-01T10:00', wish.accept);
    expect(lit(life, '2026-09-07')).toEqual({ clock: 'promised', remaining: 6 });
  });

  it('is that of the window before acceptance, that of the applicant in a correction, and none once nothing is lit', () => {
    const received = file('2026-09-01T09:00', { missing: ['E1'] });
    const correcting = received.does('2026-09-08T09:00', wish.correct('E1'));
    expect(lit(received, '2026-09-07')).toEqual({ clock: 'acceptance', remaining: 1 });
    expect(lit(correcting, '2026-09-23')?.clock).toBe('correction');
    expect(lit(STAGES.granted, '2026-12-01')).toBeNull();
  });
});

describe('the clocks for which somebody waits', () => {
  test.each([
    ['filedAhead', []],
    ['received', ['acceptance']],
    ['correcting', ['correction']],
    ['corrected', ['acceptance']],
    ['accepted', ['promised', 'statutory']],
    ['deferred', ['promised', 'statutory', 'deferral']],
    ['granted', ['service']],
    ['committed', ['service', 'check']],
    ['rectifying', ['service', 'rectify']],
    ['withdrawn', []],
    ['declined', []],
  ] as const satisfies readonly (readonly [Place, readonly string[]])[])('while %s: %j', (place, names) => {
    expect(runningClocks(STAGES[place].state)).toEqual(names);
  });

  test.each([
    ['told', ['promised', 'statutory', 'hearingRequest']],
    ['asked', ['promised', 'statutory', 'hearing']],
    ['lasting', ['service']],
    ['notified', ['service', 'statement']],
  ] as const satisfies readonly (readonly [PlaceOfReview, readonly string[]])[])('while %s: %j', (place, names) => {
    expect(runningClocks(PLACES[place].state)).toEqual(names);
  });

  it('have the days of grace among them', () => {
    const given = { missing: ['D1'], rules: { deferralLapse: 'CURE15' } } as const;
    const life = file('2026-09-01T09:00', { ...given, promise: { materials: ['D1'], until: '2026-09-11' } });
    const lapsed = life.does('2026-09-01T10:00', wish.accept).until('2026-09-12T00:00');
    expect(runningClocks(lapsed.state)).toEqual(['promised', 'statutory', 'cure']);
  });

  it('stand side by side in one order, each once', () => {
    const order =
      'acceptance correction forward transfer promised issue statutory upperAcceptance upperStatutory deferral cure service check rectify';
    const after = 'hearingRequest hearing statement start validity renewedValidity';
    const remedies =
      'reconsideration suit laterReconsideration laterSuit thirdReconsideration thirdSuit fourthReconsideration fourthSuit fifthReconsideration fifthSuit';
    expect(CLOCK_ORDER.join(' ')).toBe(`${order} ${after} ${remedies}`);
  });

  it('are not those of the remedies, which are the applicant’s own', () => {
    expect(runningClocks(STAGES.refused.does('2026-09-04T09:00', wish.serve).state)).toEqual([]);
  });
});
