import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/clock/day.ts';
import { dayOf, instantFromMs, msOf } from '../../../domain/clock/instant.ts';
import { evolve } from '../../../domain/case/evolve.ts';
import type { Case } from '../../../domain/case/case.ts';
import { takesPart } from '../../../domain/case/late.ts';
import { at } from '../../setup/at.ts';
import { file, wish } from './builders.ts';
import { brings } from './brings.ts';
import { person } from './commands.ts';
import { supervisor, tellsLate } from './late-life.ts';

/** To be answered within fifteen working days, by 2026-09-22; the window then has five for acceptance. */
const correcting = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.correct('E1', 'E2'));
const both = brings('E1', 'E2');
/** D1 was promised for 2026-09-14. */
const deferring = file('2026-09-01T09:00', {
  missing: ['D1'],
  promise: { materials: ['D1'], until: '2026-09-14' },
}).does('2026-09-02T09:00', wish.accept);
const confirmed = { confirmedBy: supervisor };

describe('papers that came on paper and are told late (补录)', () => {
  it('answer a notice on the day on which they were brought: from that day the window has its limit anew', () => {
    const { events, refusal, after } = tellsLate(correcting, '2026-09-08T16:00', both, {
      done: '2026-09-04T10:00',
      ...confirmed,
    });
    expect(refusal).toBeNull();
    expect(events.map(({ type, at: moment }) => [type, moment])).toEqual([
      ['handedIn', at('2026-09-04T10:00')],
      ['corrected', at('2026-09-04T10:00')],
    ]);
    expect(events[0]).toMatchObject({ late: { recordedAt: at('2026-09-08T16:00'), proof: { file: 'scan' } } });
    expect([after.clocks.correction?.end, after.clocks.acceptance?.start]).toEqual(['2026-09-04', '2026-09-04']);
  });

  it('bring acceptance by silence with them where nobody told anything within that limit (许可法 32(4))', () => {
    const { events, after } = tellsLate(correcting, '2026-09-14T09:00', both, {
      done: '2026-09-04T10:00',
      ...confirmed,
    });
    expect(events.find(({ type }) => type === 'deemedAccepted')?.at).toBe(at('2026-09-12T00:00'));
    expect('acceptance' in after && after.acceptance).toMatchObject({ on: '2026-09-04', deemed: true });
  });

  it('are told by an officer who has them on paper: what comes online bears the time at which it comes', () => {
    const online = wish.handIn('E1', 'E2');
    expect(tellsLate(correcting, '2026-09-08T16:00', online, { done: '2026-09-04T10:00' }).refusal?.code).toBe(
      'E-LATE-ACT',
    );
  });

  it.each([
    ['after now', '2026-09-08T16:01', 'E-LATE-FUTURE'],
    ['before the notice that asked for them', '2026-09-02T08:59', 'E-LATE-ORDER'],
  ])('were not brought %s', (_what, done, code) => {
    expect(tellsLate(correcting, '2026-09-08T16:00', both, { done, ...confirmed }).refusal?.code).toBe(code);
  });

  it.each([
    ['brought before it did', '2026-09-22T10:00', 'E-LATE-ORDER'],
    ['nor since', '2026-09-23T10:00', 'E-CASE-ENDED'],
  ])('are told of no case that has ended, neither %s', (_what, done, code) => {
    const { refusal, after } = tellsLate(correcting, '2026-09-24T09:00', both, { done, ...confirmed });
    expect([after.stage, refusal?.code]).toEqual(['closed', code]);
  });

  it('count as promised papers by the day on which they were brought, and need nobody as long as no limit moves', () => {
    const { events, refusal, after } = tellsLate(deferring, '2026-09-10T09:00', brings('D1'), {
      done: '2026-09-08T10:00',
    });
    expect([refusal, events.map(({ type }) => type)]).toEqual([null, ['handedIn']]);
    expect(after.clocks.deferral?.end).toBe('2026-09-08');
  });
});

describe('no limit of the office begins on an earlier day unseen', () => {
  const then = { done: '2026-09-04T10:00' };

  it('as long as nobody confirmed it nothing is changed', () => {
    const { refusal, events } = tellsLate(correcting, '2026-09-08T16:00', both, then);
    expect(refusal).toMatchObject({ code: 'E-LATE-UNCONFIRMED', facts: { clocks: ['acceptance'] } });
    expect(events).toEqual([]);
  });

  it('told on the same day it begins on no earlier one, and nobody need confirm it', () => {
    expect(tellsLate(correcting, '2026-09-04T16:00', both, then).refusal).toBeNull();
  });

  it('an answer to a part of the notice begins no limit', () => {
    expect(tellsLate(correcting, '2026-09-08T16:00', brings('E1'), then).refusal).toBeNull();
  });

  it('neither who entered them confirms it, nor for whom they were entered', () => {
    const code = (who: string) =>
      tellsLate(correcting, '2026-09-08T16:00', both, { ...then, confirmedBy: { person: who, name: who } }).refusal
        ?.code;
    expect(['clerk', 'absent', 'ding'].map(code)).toEqual(['E-LATE-SAME-PERSON', 'E-LATE-SAME-PERSON', undefined]);
    expect(takesPart({ ...both, by: person('staff') }, 'clerk')).toBe(true);
  });
});

describe('at any moment', () => {
  const first = msOf(at('2026-09-01T00:00'));
  const moment = fc.integer({ min: first, max: msOf(at('2026-09-30T00:00')) });
  const minute = (ms: number) => instantFromMs(ms).slice(0, 16);

  it('what is confirmed lies between the notice and now, and before the case ended; and begins the limit on its own day', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const [done, now] = [minute(one), minute(other)];
        const { refusal, after } = tellsLate(correcting, now, both, { done, ...confirmed });
        const isOpen = at(done) >= at('2026-09-02T09:00') && at(done) <= at(now) && now < '2026-09-23';
        expect(refusal === null).toBe(isOpen);
        expect(after.clocks.acceptance?.start).toBe(isOpen ? done.slice(0, 10) : '2026-09-01');
      }),
    );
  });

  it('told late they leave the same case as told at once, as far as it went by then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), (later) => {
        const done = '2026-09-04T10:00';
        const now = `${addDays(dayOf(at(done)), later)}T16:00`;
        const atOnce = correcting.does(done, both).until(now);
        expect(tellsLate(correcting, now, both, { done, ...confirmed }).after).toEqual(atOnce.state);
      }),
    );
  });

  it('unconfirmed nothing begins before the day on which it is told', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const { events } = tellsLate(correcting, minute(other), both, { done: minute(one) });
        const after = events.reduce<Case>(evolve, correcting.state);
        const begun = after.clocks.acceptance?.start ?? '';
        expect(begun === '2026-09-01' || begun === minute(other).slice(0, 10)).toBe(true);
      }),
    );
  });
});
