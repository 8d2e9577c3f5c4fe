import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/clock/day.ts';
import { dayOf, instantFromMs, msOf } from '../../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import type { Case } from '../../../domain/case/case.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { lastChange, workingDaysLate } from '../../../domain/case/late.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { refuseLateAnswer } from '../../../domain/supervision/late-record.ts';
import { at } from '../../setup/at.ts';
import { file, officer, wish, type Life } from './builders.ts';
import { person } from './commands.ts';
import { supervisor, tellsLate } from './late-life.ts';
import { permit } from './permit-wishes.ts';
import { review } from './review-wishes.ts';

const accepted = file('2026-08-28T09:00').does('2026-08-28T10:00', wish.accept);
/** Service is due on 2026-09-14. */
const decided = accepted.does('2026-08-31T09:00', wish.propose('grant')).does('2026-08-31T10:00', wish.sign);
const served = (now: string, done: string) => tellsLate(decided, now, wish.serve, { done });

describe('an act that is told after it was done (补录)', () => {
  it('has both times, the reason and the scan, and ends its limit on the day on which it was done', () => {
    const { events, refusal, after } = served('2026-09-10T17:00', '2026-09-03T11:30');
    expect(refusal).toBeNull();
    expect(events.at(-1)).toMatchObject({
      type: 'served',
      at: at('2026-09-03T11:30'),
      late: { recordedAt: at('2026-09-10T17:00'), reason: '系统停机，先在纸上办理', proof: { file: 'scan' } },
    });
    expect(after.clocks.service?.end).toBe('2026-09-03');
  });

  it('is told over a warning that came meanwhile, and not over what changed the case', () => {
    const warned = decided.until('2026-09-12T09:00');
    expect(warned.happened.at(-1)).toBe('warned');
    expect(tellsLate(warned, '2026-09-14T09:00', wish.serve, { done: '2026-09-02T09:00' }).refusal).toBeNull();
    expect(served('2026-09-14T09:00', '2026-08-31T09:30').refusal).toMatchObject({
      code: 'E-LATE-ORDER',
      field: 'late.actedAt',
      facts: { after: at('2026-08-31T10:00') },
    });
  });

  it('is told over what was proposed of the permit meanwhile and sent back, and not over what of the review was', () => {
    const told = (life: Life, act: Wish, done: string) =>
      tellsLate(life, '2026-09-11T09:00', act, { done }).refusal?.facts ?? null;
    const proposed = decided.does('2026-09-03T09:00', permit.deregister);
    const back = proposed.does('2026-09-04T09:00', wish.sendBack);
    expect([proposed, back].map((life) => told(life, wish.serve, '2026-09-02T09:00'))).toEqual([null, null]);
    const reviewed = accepted.does('2026-08-31T09:00', wish.propose('grant')).does('2026-09-03T09:00', wish.sendBack);
    expect(told(reviewed, review.checkSite('o1', 'o2'), '2026-09-02T09:00')).toEqual({ after: at('2026-09-03T09:00') });
  });

  it('is judged by the law of the moment at which it was done', () => {
    const called = accepted.does('2026-08-31T09:00', review.call('2026-09-10'));
    const hold = (done: string) =>
      tellsLate(called, '2026-09-11T09:00', review.hold, { done, by: person('hearingChair') }).refusal;
    expect(hold('2026-09-09T15:00')?.code).toBe('E-HEARING-EARLY');
    expect(hold('2026-09-10T15:00')).toBeNull();
  });

  it('brings with it what follows from it by itself until now', () => {
    const stopped = accepted.does('2026-08-31T09:00', review.start('expertReview', 30));
    const { events } = tellsLate(stopped, '2026-10-12T09:00', review.end('expertReview'), { done: '2026-09-01T16:00' });
    const urged = events.filter(({ type }) => type === 'urged').map(({ at: moment }) => dayOf(moment));
    expect(events[0]?.type).toBe('procedureEnded');
    expect(urged).toEqual(['2026-09-15', '2026-09-29']);
    expect(events.every(({ at: moment }) => moment <= at('2026-10-12T09:00'))).toBe(true);
  });

  it.each([
    ['2026-09-03T18:00', '2026-09-03T09:00', 0],
    ['2026-09-04T18:00', '2026-09-03T09:00', 1],
    ['2026-09-07T08:00', '2026-09-04T17:00', 1],
    ['2026-10-09T08:00', '2026-09-30T17:00', 2],
  ])('told at %s and done at %s is so many working days late: %i', (now, done, days) => {
    expect(workingDaysLate(PUBLISHED_CALENDAR, at(done), at(now))).toBe(days);
  });
});

describe('only what is done away from the desk can be told late', () => {
  const committed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
  test.each([
    ['a check that found everything kept', committed, wish.check('met'), true],
    ['not one that orders rectification, whose limit begins with its notice', committed, wish.check('rectify'), false],
    ['not one that proposes a revocation', committed, wish.check('proposeRevocation'), false],
    ['a check on the site', accepted, review.checkSite(), true],
    ['not the beginning of a special procedure', accepted, review.start('expertReview', 5), false],
    ['not a proposed decision', accepted, wish.propose('grant'), false],
  ] as const)('%s', (_what, life: Life, act, can) => {
    const last = lastChange(life.events) ?? '';
    const done = instantFromMs(msOf(last as never) + 60_000).slice(0, 16);
    const { refusal } = tellsLate(life, '2026-09-03T09:00', act, { done });
    expect(refusal?.code ?? 'ok').toBe(can ? 'ok' : 'E-LATE-ACT');
  });
});

describe('no overrun is healed unseen', () => {
  const overrun = decided.until('2026-09-16T09:00');
  const heals = { done: '2026-09-11T10:00' };

  it('as long as nobody confirmed it nothing is changed, and the light stays', () => {
    const { events, refusal, after } = tellsLate(overrun, '2026-09-16T10:00', wish.serve, heals);
    expect(refusal).toMatchObject({ code: 'E-LATE-UNCONFIRMED', facts: { clocks: ['service'] } });
    expect(events).toEqual([]);
    const light = (c: Case) => lightOf(c, dayOf(at('2026-09-16T10:00')), PUBLISHED_CALENDAR);
    expect(light(after)).toBe(light(overrun.state));
  });

  it('confirmed by another person it counts from the day on which it was done, and says who confirmed it', () => {
    const told = tellsLate(overrun, '2026-09-16T10:00', wish.serve, { ...heals, confirmedBy: supervisor });
    expect(told.after.clocks.service?.end).toBe('2026-09-11');
    expect(told.events.at(-1)?.late?.confirmed?.by).toEqual(supervisor);
  });

  it('neither by who did it, nor for whom, nor by an officer of the visit', () => {
    const code = (act: Parameters<typeof tellsLate>[2], life: Life, who: string) =>
      tellsLate(life, '2026-12-10T10:00', act, { done: '2026-11-27T10:00', confirmedBy: officer(who) }).refusal?.code;
    const committed = file('2026-09-01T09:00', { way: 'commitment', item: { instant: true } });
    expect(code(wish.check('met'), committed, 'inspector')).toBe('E-LATE-SAME-PERSON');
    expect(code(wish.check('met'), committed, '沈二')).toBe('E-LATE-SAME-PERSON');
    expect(code(wish.check('met'), committed, 'ding')).toBeUndefined();
  });

  it('nor by whoever stands in for one of these', () => {
    const standsIn = (whom: string) => ({ ...supervisor, for: { person: whom, name: '王' } });
    const by = person('window', 'wu');
    const refused = tellsLate(overrun, '2026-09-16T10:00', wish.serve, { ...heals, by, confirmedBy: standsIn('wu') });
    expect(refused.refusal?.code).toBe('E-LATE-SAME-PERSON');
    const told = tellsLate(overrun, '2026-09-16T10:00', wish.serve, { ...heals, by, confirmedBy: standsIn('wang') });
    expect(told.refusal).toBeNull();
  });

  it('what was done after the last day needs no one: it is late either way', () => {
    const { refusal, after } = tellsLate(overrun, '2026-09-18T10:00', wish.serve, { done: '2026-09-15T10:00' });
    expect([refusal, after.clocks.service?.end]).toEqual([null, '2026-09-15']);
  });

  it('who told it does not answer it, and nobody answers it twice', () => {
    const by = { ...person('window', 'wu'), for: { person: 'chen', name: '陈' } };
    expect(
      ['wu', 'chen', 'ding'].map((who) => refuseLateAnswer({ state: 'waiting', by, wish: wish.serve }, who)?.code),
    ).toEqual(['E-LATE-SAME-PERSON', 'E-LATE-SAME-PERSON', undefined]);
    expect(refuseLateAnswer({ state: 'refused', by, wish: wish.serve }, 'ding')?.code).toBe('E-LATE-ANSWERED');
    const visited = { state: 'waiting', by, wish: wish.check('met') } as const;
    expect(refuseLateAnswer(visited, '沈二')?.code).toBe('E-LATE-SAME-PERSON');
  });
});

describe('at any moment', () => {
  const moment = fc.integer({ min: msOf(at('2026-08-28T00:00')), max: msOf(at('2026-10-30T00:00')) });

  it('what is told late lies between the last change and now, and unconfirmed it ends no limit that today has passed', () => {
    fc.assert(
      fc.property(moment, moment, (done, now) => {
        const [when, told] = [instantFromMs(done), instantFromMs(now)].map((one) => one.slice(0, 16)) as [
          string,
          string,
        ];
        const life = decided.until(told < '2026-08-31T10:00' ? '2026-08-31T10:00' : told);
        const { events, refusal } = tellsLate(life, told, wish.serve, { done: when });
        const isOpen = at(when) >= at('2026-08-31T10:00') && at(when) <= at(told);
        const heals = told.slice(0, 10) > '2026-09-14' && when.slice(0, 10) <= '2026-09-14';
        expect(refusal === null).toBe(isOpen && !heals);
        expect(events.filter(({ type }) => type === 'served')).toHaveLength(isOpen && !heals ? 1 : 0);
      }),
    );
  });

  it('an act told late leaves the same case as one that was told at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), (later) => {
        const done = '2026-09-01T09:00';
        const now = `${addDays(dayOf(at(done)), later)}T10:00`;
        const atOnce = decided.does(done, wish.serve);
        const { events } = tellsLate(decided, now, wish.serve, { done });
        const late = events.filter(({ type }) => type === 'served').reduce<Case>(evolve, decided.state);
        expect(late).toEqual(atOnce.state);
      }),
    );
  });
});
