import { describe, expect, it } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { file, wish, type Given } from './builders.ts';
import { review } from './review-wishes.ts';

/** Accepted on Wednesday 2026-09-02; D1 and D2 are promised by Friday 2026-09-11. */
const deferred = (given: Given = {}) =>
  file('2026-09-01T09:00', { missing: ['D1', 'D2'], ...given })
    .does('2026-09-01T10:00', wish.promise(['D1', 'D2'], '2026-09-11'))
    .does('2026-09-02T10:00', wish.accept);

const reviewed = (given: Given = {}) => deferred(given).does('2026-09-03T09:00', wish.beginReview);

/** The review had begun when the papers came in, and a grant lies before the approver. */
const proposed = reviewed()
  .does('2026-09-04T09:00', wish.handIn('D1', 'D2'))
  .does('2026-09-04T10:00', wish.propose('grant'));

describe('a paper that came in during the review and changes the substance', () => {
  it('lets the reviewer begin anew: what was proposed falls, and can be signed by nobody', () => {
    const anew = proposed.does('2026-09-04T11:00', review.reopen('D1'));
    expect(anew.in('accepted')).toMatchObject({ proposal: null, overturned: 1, returned: 0, laterPapers: ['D2'] });
    expect(anew.tries('2026-09-04T12:00', wish.sign)?.code).toBe('E-DECISION-NOT-PREPARED');
    expect(anew.tries('2026-09-04T12:00', wish.propose('refuse'))).toBeNull();
  });

  it('gives the department a step of its own, and the approver none', () => {
    expect(openDuties(proposed.state)).toEqual([{ kind: 'sign', round: 1, unit: 'planning' }]);
    const anew = proposed.does('2026-09-04T11:00', review.reopen('D1'));
    expect(openDuties(anew.state)).toEqual([{ kind: 'review', round: 2, unit: 'planning' }]);
    const plain = reviewed().does('2026-09-04T09:00', wish.handIn('D1')).does('2026-09-04T10:00', review.reopen('D1'));
    expect(openDuties(plain.state)).toEqual([{ kind: 'review', round: 1, unit: 'planning' }]);
  });

  it('moves no limit', () => {
    expect(proposed.does('2026-09-04T11:00', review.reopen('D1', 'D2')).state.clocks).toEqual(proposed.state.clocks);
  });

  it('has the opinions of other departments weighed again', () => {
    const asked = reviewed()
      .does('2026-09-03T10:00', review.ask('water'))
      .does('2026-09-04T09:00', review.answer(1, 'water'))
      .does('2026-09-04T09:30', review.weigh(1))
      .does('2026-09-04T10:00', wish.handIn('D1', 'D2'));
    const anew = asked.does('2026-09-04T11:00', review.reopen('D2'));
    expect(asked.tries('2026-09-04T11:00', wish.propose('grant'))).toBeNull();
    expect(anew.tries('2026-09-04T12:00', wish.propose('grant'))?.code).toBe('E-OPINION-UNWEIGHED');
    expect(anew.does('2026-09-04T12:00', review.weigh(1)).tries('2026-09-04T13:00', wish.propose('grant'))).toBeNull();
  });

  it('may be one of several, while another is still outstanding', () => {
    const half = reviewed().does('2026-09-04T09:00', wish.handIn('D1'));
    expect(half.tries('2026-09-04T10:00', review.reopen('D1'))).toBeNull();
    expect(half.tries('2026-09-04T10:00', review.reopen('D1', 'D2'))).toMatchObject({
      code: 'E-REOPEN-MATERIAL',
      article: '许可法 34(1)',
      field: 'materials.1',
      facts: { material: '材料D2' },
    });
  });
});

describe('the review is not reopened', () => {
  it.each([
    ['for a paper that came before it had begun', deferred().does('2026-09-03T09:00', wish.handIn('D1'))],
    ['where nothing came in', reviewed()],
    ['twice for the same paper', proposed.does('2026-09-04T11:00', review.reopen('D1', 'D2'))],
  ])('%s', (_when, life) => {
    expect(life.tries('2026-09-04T12:00', review.reopen('D1'))?.code).toBe('E-REOPEN-NOTHING');
  });

  it('for no paper at all', () => {
    expect(proposed.tries('2026-09-04T11:00', review.reopen())).toMatchObject({
      code: 'E-MATERIAL-MISSING',
      field: 'materials',
    });
  });

  it('once it is decided', () => {
    const granted = proposed.does('2026-09-04T11:00', wish.sign);
    expect(granted.tries('2026-09-04T12:00', review.reopen('D1'))?.code).toBe('E-CASE-ENDED');
  });
});

it('an essential paper that came in after acceptance by silence reopens it too', () => {
  const life = file('2026-09-01T09:00', { missing: ['E1'] })
    .until('2026-09-09T00:00')
    .does('2026-09-09T09:00', wish.beginReview)
    .does('2026-09-09T10:00', wish.handIn('E1'));
  expect(life.tries('2026-09-09T11:00', review.reopen('E1'))).toBeNull();
});
