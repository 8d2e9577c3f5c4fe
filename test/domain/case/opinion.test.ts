import { describe, expect, it } from '@jest/globals';
import { openDuties } from '../../../domain/case/duty.ts';
import { file, wish, type Given } from './builders.ts';
import { nextAfter, told } from './reading.ts';
import { review } from './review-wishes.ts';

const accepted = (given: Given = {}) => file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);
/** To be answered by 2026-09-10. */
const asked = (given: Given = {}) => accepted(given).does('2026-09-03T09:00', review.ask('water', 5));
const answered = asked().does('2026-09-04T09:00', review.answer(1, 'water', 'agreeWithConditions'));

describe('a question to another department (征求意见)', () => {
  it('is a step of that department', () => {
    expect(openDuties(asked().state)).toContainEqual({ kind: 'opinion', round: 1, unit: 'water' });
    expect(openDuties(answered.state).map(({ kind }) => kind)).toEqual(['review']);
  });

  it('is not put to the own department, nor twice while it is open', () => {
    expect(accepted().tries('2026-09-03T09:00', review.ask('planning'))).toMatchObject({
      code: 'E-OPINION-OWN',
      field: 'bureau',
    });
    expect(asked().tries('2026-09-03T10:00', review.ask('water'))).toMatchObject({
      code: 'E-OPINION-ASKED',
      facts: { bureau: 'water' },
    });
    const again = answered.does('2026-09-04T10:00', review.ask('water')).does('2026-09-04T11:00', review.ask('fire'));
    expect(again.in('accepted').opinions.map(({ id, bureau }) => `${id} ${bureau}`)).toEqual([
      '1 water',
      '2 water',
      '3 fire',
    ]);
  });

  it('is put and answered before a decision is proposed', () => {
    const proposed = accepted().does('2026-09-03T09:00', wish.propose('grant'));
    expect(proposed.tries('2026-09-03T10:00', review.ask('water'))).toMatchObject({
      code: 'E-CASE-STAGE',
      facts: { stage: 'sign' },
    });
    const silent = asked().does('2026-09-11T09:00', wish.propose('grant'));
    expect(silent.tries('2026-09-11T10:00', review.answer(1, 'water'))?.code).toBe('E-CASE-STAGE');
  });

  it('is answered by the department that was asked, once', () => {
    expect(asked().tries('2026-09-04T09:00', review.answer(1, 'fire'))?.code).toBe('E-RIGHT');
    expect(asked().tries('2026-09-04T09:00', review.answer(2, 'water'))?.code).toBe('E-OPINION-NOTHING');
    expect(answered.tries('2026-09-04T10:00', review.answer(1, 'water'))?.code).toBe('E-OPINION-NOTHING');
    expect(answered.in('accepted').opinions).toMatchObject([
      { answer: { stance: 'agreeWithConditions', by: { name: 'colleague' } }, clock: { end: '2026-09-04' } },
    ]);
  });
});

describe('urging an opinion (催办)', () => {
  it('stays on record with how often it was done, and the question stays open', () => {
    const urged = asked().does('2026-09-08T09:00', review.urge(1)).does('2026-09-11T10:00', review.urge(1));
    expect(urged.in('accepted').opinions).toMatchObject([{ urged: { times: 2, on: '2026-09-11' }, answer: null }]);
    expect(openDuties(urged.state)).toContainEqual({ kind: 'opinion', round: 1, unit: 'water' });
  });

  it('is nothing where the department has answered or was never asked', () => {
    expect(answered.tries('2026-09-04T10:00', review.urge(1))?.code).toBe('E-OPINION-NOTHING');
    expect(asked().tries('2026-09-04T10:00', review.urge(7))).toMatchObject({
      code: 'E-OPINION-NOTHING',
      field: 'opinion',
    });
  });
});

describe('silence of a department', () => {
  it('is reminded on the last day but one, and noted at 00:00 after the last', () => {
    expect(nextAfter(asked(), '2026-09-03T09:00')).toBe('2026-09-09T00:00');
    expect(told(asked().until('2026-10-20T00:00'), 'opinionReminded', 'opinionLapsed')).toEqual([
      '2026-09-09T00:00 opinionReminded',
      '2026-09-11T00:00 opinionLapsed',
    ]);
  });

  it('of one day’s limit is not reminded on the day of the question', () => {
    const short = accepted().does('2026-09-03T09:00', review.ask('water', 1));
    expect(told(short.until('2026-10-20T00:00'), 'opinionReminded', 'opinionLapsed')).toEqual([
      '2026-09-05T00:00 opinionLapsed',
    ]);
  });

  it('is agreement where the zone’s rule has it, and bars the proposal before', () => {
    expect(asked().tries('2026-09-10T23:59', wish.propose('grant'))).toMatchObject({
      code: 'E-OPINION-OPEN',
      facts: { bureaus: ['water'] },
    });
    // What lapses is asked at the moment of the act, after the law has had its way.
    expect(asked().tries('2026-09-11T00:00', wish.propose('grant'))).toBeNull();
  });

  it('bars it for good where the zone does not take it for agreement', () => {
    const strict = asked({ rules: { opinionSilence: 'none' } });
    expect(strict.tries('2026-09-16T09:00', wish.propose('grant'))?.code).toBe('E-OPINION-OPEN');
    const late = strict
      .does('2026-09-16T09:00', review.answer(1, 'water', 'disagree'))
      .does('2026-09-16T10:00', review.weigh(1, false, '取水口在下游'));
    expect(late.tries('2026-09-16T11:00', wish.propose('grant'))).toBeNull();
  });

  it('is over with a late answer, and is not noted after an answer in time', () => {
    const late = asked().does('2026-09-14T09:00', review.answer(1, 'water'));
    expect(late.in('accepted').opinions).toMatchObject([{ lapsed: true, answer: { stance: 'agree' } }]);
    expect(answered.until('2026-10-01T00:00').happened).not.toContain('opinionLapsed');
  });

  it('after the decision is nobody’s concern', () => {
    const decided = asked().does('2026-09-11T09:00', wish.propose('grant')).does('2026-09-11T10:00', wish.sign);
    expect(openDuties(decided.state).map(({ kind }) => kind)).toEqual(['serve']);
  });
});

describe('an answer', () => {
  it('is weighed before a decision is proposed, and rejected only with a reason (许可法 38)', () => {
    expect(answered.tries('2026-09-04T10:00', wish.propose('grant'))).toMatchObject({
      code: 'E-OPINION-UNWEIGHED',
      facts: { bureaus: ['water'] },
    });
    expect(answered.tries('2026-09-04T10:00', review.weigh(1, false, ' '))).toMatchObject({
      code: 'E-OPINION-NO-REASON',
      article: '许可法 38',
      field: 'reason',
    });
    const weighed = answered.does('2026-09-04T10:00', review.weigh(1));
    expect(weighed.in('accepted').opinions).toMatchObject([{ weighed: { adopted: true } }]);
    expect(weighed.tries('2026-09-04T11:00', wish.propose('grant'))).toBeNull();
  });

  it('that was not given is not weighed', () => {
    expect(asked().tries('2026-09-04T10:00', review.weigh(1))?.code).toBe('E-OPINION-NOTHING');
  });
});
