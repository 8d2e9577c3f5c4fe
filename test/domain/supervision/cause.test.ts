import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { guessCause, type CauseFacts } from '../../../domain/supervision/cause.ts';
import { day } from '../clock/days.ts';

const TODAY = day('2026-10-12');
const facts: CauseFacts = {
  kind: 'review',
  openedOn: day('2026-10-09'),
  claimedOn: day('2026-10-09'),
  wasInHand: false,
  load: 5,
  waitsFor: [],
  procedures: [],
  corrected: false,
  returned: 0,
  deferred: 0,
  acceptedOn: day('2026-10-10'),
  byCommitment: false,
  rectifies: false,
  remaining: 1,
};
const guess = (change: Partial<CauseFacts>) => guessCause({ ...facts, ...change }, TODAY, PUBLISHED_CALENDAR);
const publicity = { kind: 'publicity', noticeOn: day('2026-09-22'), endedOn: day('2026-10-09') } as const;

describe('the guess why a case waits', () => {
  it('is first whoever else is waited for, with the working days since they were asked', () => {
    const waitsFor = [{ bureau: 'environment', askedOn: day('2026-09-28') }];
    expect(guess({ waitsFor, claimedOn: null, returned: 1 })).toEqual({
      why: 'opinion',
      bureau: 'environment',
      days: 6,
    });
    expect(guess({ procedures: [{ ...publicity, endedOn: null }], returned: 1 })).toMatchObject({ why: 'procedure' });
  });

  it('is the step itself: a signature, what was sent back, a service', () => {
    expect(guess({ kind: 'sign' })).toEqual({ why: 'signature', days: 2 });
    expect(guess({ returned: 2 })).toEqual({ why: 'returned', times: 2 });
    expect(guess({ kind: 'serve' })).toMatchObject({ why: 'service' });
    expect(guess({ kind: 'serve', returned: 1 })).toMatchObject({ why: 'service' });
    expect(guess({ kind: 'check', byCommitment: true, rectifies: true })).toEqual({ why: 'rectification' });
    expect(guess({ kind: 'check', byCommitment: true })).toEqual({ why: 'check' });
  });

  it('is a corrected application that nobody has opened, or else that nobody has claimed the step', () => {
    expect(guess({ corrected: true, claimedOn: null })).toEqual({ why: 'corrected' });
    expect(guess({ claimedOn: null })).toEqual({ why: 'unclaimed', days: 2 });
    expect(guess({ corrected: true, claimedOn: null, wasInHand: true })).toMatchObject({ why: 'unclaimed' });
    expect(guess({ corrected: true })).toMatchObject({ why: 'inReview' });
  });

  it('is the publicity that took more than what is left, before that the step is unclaimed or the holder has much', () => {
    const took = { why: 'procedureTook', procedure: 'publicity', days: 7, left: 1 };
    expect(guess({ procedures: [publicity] })).toEqual(took);
    expect(guess({ procedures: [publicity], claimedOn: null })).toEqual(took);
    expect(guess({ procedures: [publicity], load: 30 })).toEqual(took);
    expect(guess({ procedures: [publicity], kind: 'sign' })).toMatchObject({ why: 'signature' });
    expect(guess({ procedures: [publicity], remaining: 9 })).toMatchObject({ why: 'inReview' });
  });

  it('is the load of the holder from twelve tasks on, and a paper that is still to come', () => {
    expect(guess({ load: 12 })).toEqual({ why: 'load', load: 12 });
    expect(guess({ load: 11 })).toEqual({ why: 'inReview', since: '2026-10-09' });
    expect(guess({ deferred: 1, load: 12 })).toEqual({ why: 'deferred', papers: 1 });
  });
});
