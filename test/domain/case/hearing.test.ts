import { describe, expect, it, test } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { file, wish } from './builders.ts';
import { person } from './commands.ts';
import { dueOn, flagsOn, readOn, status, told } from './reading.ts';
import { review } from './review-wishes.ts';

/** Accepted on 2026-05-11: by statute by 2026-06-08, promised by 2026-05-27; told of the right on 2026-05-13. */
const accepted = file('2026-05-11T09:00', { item: { promised: { length: 12, unit: 'workingDays' } } }).does(
  '2026-05-11T09:00',
  wish.accept,
);
const notified = accepted.does('2026-05-12T09:00', wish.beginReview).does('2026-05-13T09:00', review.tellRight('邻居'));
const asked = notified.does('2026-05-20T18:00', review.askHearing);
const running = asked.does('2026-05-21T09:00', review.start('hearing', 8));
const called = running.does('2026-05-21T09:00', review.call('2026-06-02'));
const held = called.does('2026-06-02T15:00', review.hold);

describe('the right to a hearing (听证)', () => {
  it('is told once, and can be used for five working days', () => {
    expect(dueOn(notified, 'hearingRequest', '2026-05-13')).toBe('2026-05-20');
    expect(notified.in('accepted').hearing).toMatchObject({ notifiedOn: '2026-05-13', parties: ['邻居'] });
    expect(notified.tries('2026-05-14T09:00', review.tellRight())).toMatchObject({
      code: 'E-HEARING-NOTIFIED',
      article: '许可法 47',
    });
  });

  it('is used through 24:00 of the fifth day and not after', () => {
    expect(notified.tries('2026-05-20T23:59', review.askHearing)).toBeNull();
    expect(notified.tries('2026-05-21T00:00', review.askHearing)).toMatchObject({
      code: 'E-HEARING-LATE',
      article: ['许可法 46', '许可法 47'],
      facts: { due: '2026-05-20' },
    });
  });

  it('is used by a third party too, and once', () => {
    const third = notified.does('2026-05-14T09:00', review.askHearing, person('thirdParty'));
    expect(third.tries('2026-05-14T10:00', review.askHearing)?.code).toBe('E-HEARING-REQUESTED');
  });

  it('was never told: nobody asks', () => {
    expect(accepted.tries('2026-05-12T09:00', review.askHearing)).toMatchObject({
      code: 'E-HEARING-NOT-NOTIFIED',
      article: ['许可法 46', '许可法 47'],
    });
  });

  it('bars the decision while it can be used, and no longer once it was let pass', () => {
    const refusal = { code: 'E-DECISION-HEARING', article: ['许可法 36', '许可法 46', '许可法 47'] };
    expect(notified.tries('2026-05-20T23:59', wish.propose('refuse'))).toMatchObject(refusal);
    expect(notified.tries('2026-05-21T00:00', wish.propose('grant'))).toBeNull();
    expect(asked.tries('2026-06-30T09:00', wish.propose('grant', '听证'))).toMatchObject(refusal);
  });
});

describe('a hearing that was asked for', () => {
  it('is to be held within twenty working days, and is somebody’s step', () => {
    expect(dueOn(asked, 'hearing', '2026-05-20')).toBe('2026-06-17');
    expect(asked.state.clocks.hearingRequest?.end).toBe('2026-05-20');
    expect(openDuties(asked.state)).toContainEqual({ kind: 'hearing', round: 1, unit: 'planning' });
    expect(openDuties(held.state).map(({ kind }) => kind)).toEqual(['review']);
    expect(told(asked.until('2026-06-18T00:00'), 'warned').at(-1)).toBe('2026-06-11T00:00 warned hearing');
  });

  it('is called seven working days ahead at least (许可法 48)', () => {
    expect(running.tries('2026-05-22T23:59', review.call('2026-06-02'))).toBeNull();
    expect(running.tries('2026-05-23T00:00', review.call('2026-06-02'))).toMatchObject({
      code: 'E-HEARING-NOTICE-SHORT',
      article: '许可法 48',
      field: 'on',
      facts: { last: '2026-05-22' },
    });
  });

  test.each([
    ['who reviewed the case', review.call('2026-06-02', 'reviewer')],
    ['who reviews cases of the department', review.call('2026-06-02', '沈二', true)],
  ])('is not chaired by somebody %s (许可法 48)', (_who, call) => {
    expect(running.tries('2026-05-21T09:00', call)).toMatchObject({
      code: 'E-HEARING-CHAIR-REVIEWS',
      article: '许可法 48',
      field: 'chair',
    });
  });

  it('is called only if it was asked for, and may be called anew until it is held', () => {
    expect(notified.tries('2026-05-14T09:00', review.call('2026-06-02'))?.code).toBe('E-HEARING-NOT-REQUESTED');
    const later = called.does('2026-05-25T09:00', review.call('2026-06-05'));
    expect(later.in('accepted').hearing?.called).toMatchObject({ noticeOn: '2026-05-25', on: '2026-06-05' });
    expect(held.tries('2026-06-03T09:00', review.call('2026-06-20'))?.code).toBe('E-HEARING-HELD');
  });

  it('is held by its chair, on its day or later', () => {
    expect(running.tries('2026-06-02T09:00', review.hold)).toMatchObject({ code: 'E-HEARING-NOT-CALLED' });
    expect(called.tries('2026-06-01T23:59', review.hold)).toMatchObject({
      code: 'E-HEARING-EARLY',
      article: '许可法 48',
      facts: { on: '2026-06-02' },
    });
    expect(called.tries('2026-06-02T15:00', review.hold, person('hearingChair', '沈二'))?.code).toBe('E-HEARING-CHAIR');
    expect(called.tries('2026-06-04T09:00', review.hold)).toBeNull();
    expect(held.tries('2026-06-03T09:00', review.hold)?.code).toBe('E-HEARING-HELD');
  });

  it('ends its own special procedure, and its days are excluded', () => {
    expect([status(called), status(held), flagsOn(held, '2026-06-02').paused]).toEqual([9, 10, false]);
    expect(held.happened.slice(-2)).toEqual(['hearingHeld', 'procedureEnded']);
    expect([dueOn(held, 'statutory', '2026-06-02'), dueOn(held, 'promised', '2026-06-02')]).toEqual([
      '2026-06-18',
      '2026-06-08',
    ]);
    expect(readOn(held, 'statutory', '2026-06-02')).toMatchObject({ excluded: 8 });
    const untold = asked.does('2026-05-21T09:00', review.call('2026-06-02')).does('2026-06-02T15:00', review.hold);
    expect(untold.happened.at(-1)).toBe('hearingHeld');
  });

  it('leaves another procedure running', () => {
    const two = called.does('2026-05-21T10:00', review.start('expertReview', 20)).does('2026-06-02T15:00', review.hold);
    expect(status(two)).toBe(9);
  });

  it('binds the decision by its minutes (许可法 48)', () => {
    const minutes = { code: 'E-HEARING-MINUTES', article: '许可法 48', field: 'citesMinutes' };
    expect(held.tries('2026-06-05T09:00', wish.propose('refuse'))).toMatchObject(minutes);
    const proposed = held.does('2026-06-05T09:00', wish.propose('refuse', null, true));
    const refused = proposed.does('2026-06-05T10:00', wish.sign).does('2026-06-09T09:00', wish.serve);
    expect(status(refused)).toBe(13);
    expect([dueOn(refused, 'reconsideration', '2026-06-09'), dueOn(refused, 'suit', '2026-06-09')]).toEqual([
      '2026-08-10',
      '2026-12-09',
    ]);
  });

  it('that is held before the signature sends back a proposal without its minutes', () => {
    const early = accepted
      .does('2026-05-12T09:00', wish.propose('grant'))
      .does('2026-05-13T09:00', review.tellRight())
      .does('2026-05-14T09:00', review.askHearing)
      .does('2026-05-14T10:00', review.call('2026-05-26'));
    expect(early.tries('2026-05-20T09:00', wish.sign)?.code).toBe('E-DECISION-HEARING');
    expect(early.does('2026-05-26T09:00', review.hold).tries('2026-05-26T10:00', wish.sign)?.code).toBe(
      'E-HEARING-MINUTES',
    );
  });
});
