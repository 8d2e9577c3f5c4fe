import { describe, expect, it, test } from '@jest/globals';
import { SYSTEM } from '../../../domain/case/actor.ts';
import type { Wish } from '../../../domain/case/command.ts';
import { openMaterials } from '../../../domain/case/materials.ts';
import { promisedDayOf } from '../../../domain/case/promise-over.ts';
import { receiveCase } from '../../../domain/case/receive.ts';
import { flagsOf } from '../../../domain/case/standing.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { kindsIn } from './papers/issued.ts';
import { contextOf, day, file, lifeOf, wish, type Given, type Life } from './builders.ts';

const received = (given: Given = {}) => file('2026-09-01T09:00', { missing: ['D1'], ...given });
const promised = (until: string) => received().does('2026-09-01T10:00', wish.promise(['D1'], until));
const forDays = (length: number): Wish => ({
  ...(wish.promise(['D1'], '2026-09-04') as Extract<Wish, { kind: 'promiseDeferral' }>),
  period: { length, unit: 'workingDays' },
});
const atOf = ({ events }: Life, type: string) => events.find((event) => event.type === type)?.at.slice(0, 16);
const withoutWarnings = ({ happened }: Life) => happened.filter((type) => type !== 'warned');
const proposed = ({ state }: Life) => flagsOf(state, day('2026-12-01'), PUBLISHED_CALENDAR).creditProposed;

describe('a promised day that passes before acceptance', () => {
  const over = promised('2026-09-04').until('2026-09-05T00:00');

  it('takes the promise out of effect at 00:00 of the next day, and not before', () => {
    expect(promised('2026-09-04').until('2026-09-04T23:59').in('received').deferral?.open).toEqual(['D1']);
    expect(over.happened.slice(-1)).toEqual(['deferralVoided']);
    expect(over.events.at(-1)).toMatchObject({ materials: ['D1'], until: '2026-09-04', by: { capacity: 'system' } });
    expect(over.in('received').deferral).toBeNull();
  });

  it('leaves the paper missing: it is handed in, promised anew, or asked for', () => {
    expect(openMaterials(over.state)).toEqual(['D1']);
    expect(over.tries('2026-09-07T09:00', wish.accept)).toMatchObject({
      code: 'E-ACCEPT-GAPS',
      article: '许可法 32(4)',
    });
    expect(over.does('2026-09-07T09:00', wish.handIn('D1')).tries('2026-09-07T10:00', wish.accept)).toBeNull();
    expect(over.tries('2026-09-07T09:00', wish.correct('D1'))).toBeNull();
    const anew = over
      .does('2026-09-07T09:00', wish.promise(['D1'], '2026-09-15'))
      .does('2026-09-07T10:00', wish.accept);
    expect(anew.in('accepted').deferral?.until).toBe('2026-09-15');
  });

  test.each(['2026-09-02', '2026-09-04', '2026-09-08'])(
    'until %s never ends a case that silence accepts (许可法 32(4))',
    (until) => {
      const life = promised(until).until('2026-12-01T00:00');
      expect(atOf(life, 'deemedAccepted')).toBe('2026-09-09T00:00');
      expect(life.state).toMatchObject({ stage: 'accepted', deferral: null });
      expect(life.happened).not.toContain('deferralLapsed');
      expect(proposed(life)).toBe(false);
      expect(life.tries('2026-12-01T09:00', wish.handIn('D1'))).toBeNull();
    },
  );

  it('binds as it was signed before anybody accepts; a period has no day before, and after it the clock tells it', () => {
    const dayIn = ({ state }: Life) => promisedDayOf(state);
    expect(dayIn(promised('2026-09-08'))).toBe('2026-09-08');
    expect(
      dayIn(received({ missing: ['E2', 'D1'] }).does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-08'))),
    ).toBe('2026-09-08');
    expect(dayIn(received().does('2026-09-01T10:00', forDays(5)))).toBeNull();
    expect(dayIn(promised('2026-09-08').does('2026-09-02T10:00', wish.accept))).toBeNull();
    expect(dayIn(promised('2026-09-08').does('2026-09-02T10:00', wish.handIn('D1')))).toBeNull();
    expect(dayIn(over)).toBeNull();
  });

  it('is another thing than one that comes after an acceptance by silence: that one binds', () => {
    const life = promised('2026-09-09').until('2026-09-10T00:00');
    expect(withoutWarnings(life).slice(-3)).toEqual(['deemedAccepted', 'deferralLapsed', 'terminated']);
    expect(atOf(life, 'deferralLapsed')).toBe('2026-09-10T00:00');
  });

  it('is one of a correction too, in which only the paper or a new promise counts from then on', () => {
    const correcting = promised('2026-09-04').does('2026-09-02T09:00', wish.correct('E2', 'D1'));
    const life = correcting.until('2026-09-05T00:00');
    expect(life.in('correcting').deferral).toBeNull();
    expect(life.does('2026-09-07T09:00', wish.handIn('E2')).state.stage).toBe('correcting');
  });

  it('says nothing where the paper came before it', () => {
    const kept = promised('2026-09-04').does('2026-09-03T09:00', wish.handIn('D1')).until('2026-09-05T00:00');
    expect(kept.happened).not.toContain('deferralVoided');
  });

  it('of a paper that the notice found wrong leaves it missing, although one is in hand', () => {
    const life = file('2026-09-01T09:00')
      .does('2026-09-02T09:00', wish.correct('D1'))
      .does('2026-09-03T09:00', wish.promise(['D1'], '2026-09-04'))
      .until('2026-09-05T00:00');
    expect([life.state.stage, openMaterials(life.state)]).toEqual(['received', ['D1']]);
    expect(life.tries('2026-09-07T09:00', wish.accept)?.code).toBe('E-ACCEPT-GAPS');
  });
});

describe('a promise for a period from acceptance', () => {
  it('that silence would have begin so early that it is over already has no effect', () => {
    const life = received().does('2026-09-01T10:00', forDays(3)).until('2026-12-01T00:00');
    expect(withoutWarnings(life).slice(2, 5)).toEqual(['deferralPromised', 'deferralVoided', 'deemedAccepted']);
    expect([atOf(life, 'deferralVoided'), life.state.stage]).toEqual(['2026-09-09T00:00', 'accepted']);
  });

  it('that is longer than the window goes on after an acceptance by silence', () => {
    const life = received().does('2026-09-01T10:00', forDays(6)).until('2026-09-09T00:00');
    expect(life.in('accepted').deferral?.open).toEqual(['D1']);
  });

  it('waits for an acceptance that counts from its own day', () => {
    const life = received().does('2026-09-01T10:00', forDays(1)).does('2026-09-08T10:00', wish.accept);
    expect(life.until('2026-09-09T23:59').state.stage).toBe('accepted');
  });

  it('is over with its days from the answer to a notice, from which acceptance counts', () => {
    const life = file('2026-09-01T09:00', { missing: ['E2', 'D1'] })
      .does('2026-09-01T10:00', wish.correct('E2', 'D1'))
      .does('2026-09-02T09:00', wish.handIn('E2'))
      .does('2026-09-02T10:00', forDays(2))
      .until('2026-09-05T00:00');
    expect(life.happened.slice(-2)).toEqual(['corrected', 'deferralVoided']);
  });
});

describe('a promise that was signed with a filing ahead (提前申报)', () => {
  const ahead = received({
    promise: { materials: ['D1'], until: '2026-09-11' },
    facts: { waitingFor: ['A02' as ItemCode] },
  });
  const release = (life: Life, moment: string) =>
    lifeOf([...life.events, ...receiveCase(life.in('filedAhead'), SYSTEM, contextOf(moment))]);
  const releasedOn = (date: string) => release(ahead, `${date}T15:00`);

  it('is one of the case if its day can still be kept when the case is received', () => {
    expect(releasedOn('2026-09-11').happened).toEqual(['filed', 'received', 'deferralPromised']);
  });

  it('becomes none once its day is over, and the case goes on without it', () => {
    const life = releasedOn('2026-09-14');
    expect(life.happened).toEqual(['filed', 'received', 'deferralVoided']);
    expect(kindsIn(life)).toEqual(['receipt']);
    expect(life.in('received').deferral).toBeNull();
    expect(life.tries('2026-09-14T16:00', wish.promise(['D1'], '2026-09-28'))).toBeNull();
    expect(life.until('2026-12-01T00:00').state.stage).toBe('accepted');
  });

  it('is made anew while the case still waits: the last one signed is the one that the receipt finds', () => {
    const anew = ahead.does('2026-09-10T09:00', wish.promise(['D1'], '2026-09-23'));
    expect(anew.happened).toEqual(['filed', 'deferralPromised']);
    const life = release(anew, '2026-09-14T15:00');
    expect(life.happened.slice(-2)).toEqual(['received', 'deferralPromised']);
    expect(life.in('received').deferral?.until).toBe('2026-09-23');
    expect([kindsIn(anew), kindsIn(life)]).toEqual([[], ['receipt', 'deferralPromise']]);
    expect(ahead.tries('2026-09-14T09:00', wish.promise(['D1'], '2026-09-13'))?.code).toBe('E-DEFERRAL-PASSED');
  });

  it('for a period counts from the acceptance to come, and is never over while the case waits', () => {
    const life = release(ahead.does('2026-09-02T09:00', forDays(3)), '2026-09-14T15:00');
    expect(life.in('received').deferral?.until).toBe('2026-09-17');
    expect(life.does('2026-09-15T10:00', wish.accept).until('2026-09-18T23:59').state.stage).toBe('accepted');
  });

  it('is kept by handing the paper in while the case still waits, and nothing is owed at the receipt', () => {
    const handed = ahead.does('2026-09-10T09:00', wish.handIn('D1'));
    expect([handed.in('filedAhead').promise, openMaterials(handed.state)]).toEqual([null, []]);
    const life = release(handed, '2026-09-14T15:00');
    expect(life.happened.slice(-1)).toEqual(['received']);
    expect(life.tries('2026-09-14T16:00', wish.accept)).toBeNull();
    expect(handed.tries('2026-09-10T10:00', wish.handIn('D1'))?.code).toBe('E-MATERIAL-NOT-MISSING');
  });
});
