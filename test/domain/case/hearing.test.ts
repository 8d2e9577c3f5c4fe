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

  it('is used by the applicant and by each third party, by each once', () => {
    const third = notified.does('2026-05-14T09:00', review.askHearing, person('thirdParty', '邻居'));
    expect(third.tries('2026-05-14T10:00', review.askHearing, person('thirdParty', '邻居'))).toMatchObject({
      code: 'E-HEARING-REQUESTED',
      article: '许可法 47',
      facts: { on: '2026-05-14' },
    });
    const both = third.does('2026-05-18T10:00', review.askHearing);
    const all = both.does('2026-05-20T23:59', review.askHearing, person('thirdParty', '对面'));
    expect(all.in('accepted').hearing?.requests).toEqual([
      { party: '邻居', on: '2026-05-14' },
      { party: 'e', on: '2026-05-18' },
      { party: '对面', on: '2026-05-20' },
    ]);
  });

  it('is one for everybody of the enterprise', () => {
    const staff = notified.does('2026-05-14T09:00', review.askHearing, person('staff'));
    expect(staff.tries('2026-05-15T09:00', review.askHearing, person('agent'))?.code).toBe('E-HEARING-REQUESTED');
  });

  it('is used within the same five days by whoever asks second, and gives the organ no more time', () => {
    const third = notified.does('2026-05-14T09:00', review.askHearing, person('thirdParty'));
    expect(third.tries('2026-05-21T00:00', review.askHearing)?.code).toBe('E-HEARING-LATE');
    const both = third.does('2026-05-20T09:00', review.askHearing);
    expect([dueOn(third, 'hearing', '2026-05-20'), dueOn(both, 'hearing', '2026-05-20')]).toEqual([
      '2026-06-11',
      '2026-06-11',
    ]);
    expect(openDuties(both.state).filter(({ kind }) => kind === 'hearing')).toHaveLength(1);
  });

  it('that is used after the hearing was called leaves the hearing as it is called', () => {
    const early = notified
      .does('2026-05-13T10:00', review.askHearing, person('thirdParty'))
      .does('2026-05-13T11:00', review.call('2026-05-22'))
      .does('2026-05-20T09:00', review.askHearing);
    expect(early.in('accepted').hearing?.called?.on).toBe('2026-05-22');
    expect(early.tries('2026-05-22T09:00', review.hold)).toBeNull();
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
    expect(asked.tries('2026-06-30T09:00', wish.propose('grant', '听证'))).toMatchObject({
      ...refusal,
      facts: { due: '2026-06-17' },
    });
  });
});

describe('a hearing of the organ’s own motion (依职权听证, 许可法 46)', () => {
  const calledFirst = accepted
    .does('2026-05-12T09:00', wish.beginReview)
    .does('2026-05-13T09:00', review.call('2026-05-22'));

  it('is called without anybody’s request, seven working days ahead, and its chair does not review the case', () => {
    expect(calledFirst.in('accepted').hearing).toEqual({
      notifiedOn: null,
      parties: [],
      requests: [],
      called: { noticeOn: '2026-05-13', on: '2026-05-22', chair: { person: 'hearingChair', name: 'hearingChair' } },
      heldOn: null,
    });
    expect(accepted.tries('2026-05-13T09:00', review.call('2026-05-21'))?.code).toBe('E-HEARING-NOTICE-SHORT');
    expect(accepted.tries('2026-05-13T09:00', review.call('2026-05-22', '沈二', true))?.code).toBe(
      'E-HEARING-CHAIR-REVIEWS',
    );
  });

  it('is called too where the right was told and nobody used it', () => {
    const unused = notified.does('2026-05-21T09:00', review.call('2026-06-02'));
    expect(unused.in('accepted').hearing).toMatchObject({ notifiedOn: '2026-05-13', requests: [], heldOn: null });
    expect(unused.tries('2026-05-22T09:00', wish.propose('grant'))?.code).toBe('E-DECISION-HEARING');
  });

  it('has no period of the applicant, and is somebody’s step until it is held', () => {
    expect([dueOn(calledFirst, 'hearing', '2026-05-13'), dueOn(calledFirst, 'hearingRequest', '2026-05-13')]).toEqual([
      null,
      null,
    ]);
    expect(openDuties(calledFirst.state)).toContainEqual({ kind: 'hearing', round: 1, unit: 'planning' });
    const over = calledFirst.does('2026-05-22T10:00', review.hold);
    expect(openDuties(over.state).map(({ kind }) => kind)).toEqual(['review']);
  });

  it('bars the decision until it is held, and then binds it by its minutes', () => {
    expect(calledFirst.tries('2026-05-22T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-HEARING',
      article: ['许可法 36', '许可法 46', '许可法 47'],
      facts: { due: '2026-05-22' },
    });
    const over = calledFirst.does('2026-05-22T10:00', review.hold);
    expect(over.tries('2026-05-22T11:00', wish.propose('grant'))?.code).toBe('E-HEARING-MINUTES');
    expect(over.tries('2026-05-22T11:00', wish.propose('grant', null, true))).toBeNull();
  });

  it('is the one hearing of the case: whoever is told of the right before it asks beside it, and after it nobody', () => {
    expect(calledFirst.tries('2026-05-14T09:00', review.askHearing)?.code).toBe('E-HEARING-NOT-NOTIFIED');
    const both = calledFirst
      .does('2026-05-14T09:00', review.tellRight('邻居'))
      .does('2026-05-15T09:00', review.askHearing);
    expect(both.in('accepted').hearing).toMatchObject({ parties: ['邻居'], called: { on: '2026-05-22' } });
    const over = calledFirst.does('2026-05-22T10:00', review.hold);
    const refusal = { code: 'E-HEARING-HELD', article: '许可法 48', facts: { on: '2026-05-22' } };
    expect(over.tries('2026-05-23T09:00', review.tellRight())).toMatchObject(refusal);
    expect(over.tries('2026-05-23T09:00', review.call('2026-06-20'))).toMatchObject(refusal);
    const told = calledFirst.does('2026-05-20T09:00', review.tellRight()).does('2026-05-22T10:00', review.hold);
    expect(told.tries('2026-05-23T09:00', review.askHearing)).toMatchObject(refusal);
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

  it('may be called anew until it is held', () => {
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
