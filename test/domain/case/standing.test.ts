import { describe, expect, it } from '@jest/globals';
import { cardsOf, onTimeOf } from '../../../domain/case/standing.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { file, wish, type Given, type Life } from './builders.ts';
import { flagsOn, lightOn, status, told } from './reading.ts';
import { review } from './review-wishes.ts';
import { STAGES } from './stages.ts';

const cards = ({ state }: Life) => cardsOf(state).map(({ colour, to }) => `${colour} ${to}`);
const onTime = ({ state }: Life) => onTimeOf(state, PUBLISHED_CALENDAR);
const decided = (life: Life, moment: string, outcome: 'grant' | 'refuse' = 'grant') =>
  life.does(moment, wish.propose(outcome, '评审超期')).does(moment, wish.sign);

describe('the light and the flags of a case, day by day', () => {
  const item = { code: 'A17' as ItemCode };
  const life = file('2026-07-20T09:00', { item }).does('2026-07-20T09:00', wish.accept);
  const at = (moment: string) => life.until(moment);

  it('green until two days remain of what was promised, yellow through its last', () => {
    expect(['2026-07-20', '2026-07-29', '2026-07-30', '2026-08-03'].map((date) => lightOn(life, date))).toEqual([
      'green',
      'green',
      'yellow',
      'yellow',
    ]);
    expect(flagsOn(at('2026-08-03T23:59'), '2026-08-03').promiseOverdue).toBe(false);
    expect(told(at('2026-08-03T23:59'), 'urged')).toEqual([]);
  });

  it('red from the day after, urged once, without a card', () => {
    const late = at('2026-08-04T00:00');
    expect([lightOn(late, '2026-08-04'), lightOn(late, '2026-08-17')]).toEqual(['red', 'red']);
    expect(flagsOn(late, '2026-08-04')).toMatchObject({ promiseOverdue: true, statutoryOverdue: false });
    expect([told(late, 'urged'), cards(late)]).toEqual([['2026-08-04T00:00 urged promised'], []]);
  });

  it('dark red from the day after the statutory limit, with a red card to the department', () => {
    const late = at('2026-08-18T00:00');
    expect([lightOn(late, '2026-08-18'), status(late), cards(late)]).toEqual(['darkRed', 3, ['red bureau']]);
    expect(flagsOn(late, '2026-08-18').statutoryOverdue).toBe(true);
    expect(flagsOn(at('2026-08-17T23:59'), '2026-08-17').statutoryOverdue).toBe(false);
  });

  it('decided late only with the reason, which the applicant learns (722号 36(2))', () => {
    const late = at('2026-08-18T09:00');
    expect(late.tries('2026-08-18T09:00', wish.propose('grant'))).toMatchObject({
      code: 'E-DECISION-OVERRUN-REASON',
      article: '722号 36(2)',
    });
    const granted = decided(late, '2026-08-18T09:00');
    expect([status(granted), onTime(granted), lightOn(granted, '2026-08-18')]).toEqual([11, false, 'off']);
    expect(flagsOn(granted, '2026-12-01')).toMatchObject({ promiseOverdue: true, statutoryOverdue: true });
  });
});

describe('an overrun that was explained before the decision (722号 36(2))', () => {
  const accepted = file('2026-09-01T09:00').does('2026-09-02T09:00', wish.accept);

  it('needs no reason in the decision any more', () => {
    const explained = accepted.does('2026-09-17T09:00', review.explain('2026-09-25'));
    expect(explained.in('accepted').overrunExplained).toBe(true);
    expect(explained.tries('2026-09-20T09:00', wish.propose('grant'))).toBeNull();
  });

  it('says why, and expects a day that has not passed', () => {
    expect(accepted.tries('2026-09-17T09:00', review.explain('2026-09-17'))).toBeNull();
    expect(accepted.tries('2026-09-17T09:00', review.explain('2026-09-16'))).toMatchObject({
      code: 'E-OVERRUN-EXPECTED',
      article: '722号 36(2)',
      field: 'expected',
      facts: { today: '2026-09-17' },
    });
    expect(accepted.tries('2026-09-17T09:00', review.explain('2026-09-25', ' '))).toMatchObject({
      code: 'E-OVERRUN-NOTHING',
      field: 'reason',
    });
  });
});

describe('flags', () => {
  const names = (life: Life, date: string) =>
    Object.entries(flagsOn(life, date)).flatMap(([name, holds]) => (holds ? [name] : []));

  it('are none at the beginning', () => {
    expect([names(STAGES.received, '2026-09-02'), names(STAGES.accepted, '2026-09-02')]).toEqual([[], []]);
    expect(names(STAGES.filedAhead, '2026-09-02')).toEqual([]);
  });

  it('tell a deemed acceptance and a commitment', () => {
    expect(names(file('2026-09-01T09:00').until('2026-09-09T00:00'), '2026-09-09')).toEqual(['deemed']);
    expect(names(STAGES.committed, '2026-09-02')).toEqual(['committed']);
  });

  it('tell a deferred paper while it is outstanding, and how it lapsed', () => {
    expect(names(STAGES.deferred, '2026-09-04')).toEqual(['deferred']);
    expect(names(STAGES.deferred.does('2026-09-04T09:00', wish.handIn('D1')), '2026-09-04')).toEqual([]);
    expect(names(STAGES.deferred.until('2026-09-11T00:00'), '2026-09-11')).toEqual([
      'deferralLapsed',
      'creditProposed',
    ]);
    const refused = deferredIn({ rules: { deferralLapse: 'REFUSE' } }).until('2026-09-11T00:00');
    expect(names(refused, '2026-09-11')).toContain('deferralLapsed');
  });

  it('tell no lapse of who withdrew with a paper outstanding', () => {
    expect(names(STAGES.deferred.does('2026-09-04T09:00', wish.withdraw), '2026-09-04')).toEqual([]);
  });
});

describe('cards', () => {
  it('go to the window for an acceptance by silence, to the department for a renewal by silence', () => {
    expect(cards(file('2026-09-01T09:00').until('2026-09-09T00:00'))).toEqual(['red window']);
    const validity = { length: 1, unit: 'months' } as const;
    const renewed = decided(
      file('2026-09-01T09:00', { item: { validity } }).does('2026-09-02T09:00', wish.accept),
      '2026-09-03T09:00',
    )
      .happens('2026-09-03T10:00', { type: 'successionAsked', kind: 'renewal', caseId: 'next' as CaseId })
      .until('2026-10-04T00:00');
    expect(cards(renewed)).toEqual(['red bureau']);
    expect(cards(STAGES.granted)).toEqual([]);
  });
});

describe('on time', () => {
  const accepted = (given: Given = {}) => file('2026-09-01T09:00', given).does('2026-09-02T09:00', wish.accept);

  it('is a decision by the last promised day, refusals too', () => {
    expect(onTime(decided(accepted(), '2026-09-16T23:59'))).toBe(true);
    expect(onTime(decided(accepted(), '2026-09-16T23:59', 'refuse'))).toBe(true);
    expect(onTime(decided(accepted(), '2026-09-17T00:00'))).toBe(false);
  });

  it('is measured by the statutory limit where nothing was promised, and always where there is none', () => {
    const unpromised = accepted({ item: { promised: null } });
    expect(onTime(decided(unpromised, '2026-09-30T09:00'))).toBe(true);
    expect(onTime(decided(unpromised, '2026-10-09T09:00'))).toBe(false);
    expect(onTime(decided(accepted({ item: { promised: null, statutory: null } }), '2028-10-09T09:00'))).toBe(true);
  });

  it('counts the days that a procedure excluded', () => {
    const paused = accepted()
      .does('2026-09-03T09:00', review.start('expertReview', 5))
      .does('2026-09-10T09:00', review.end('expertReview'));
    expect(onTime(decided(paused, '2026-09-22T09:00'))).toBe(true);
    expect(onTime(decided(paused, '2026-09-23T09:00'))).toBe(false);
  });

  it('is not asked of what is open, was closed, or was refused by the system', () => {
    const lapsed = deferredIn({ rules: { deferralLapse: 'REFUSE' } }).until('2026-09-11T00:00');
    expect([accepted(), STAGES.withdrawn, STAGES.declined, lapsed].map(onTime)).toEqual([null, null, null, null]);
    expect(onTime(STAGES.committed)).toBe(true);
  });
});

function deferredIn(given: Given): Life {
  return file('2026-09-01T09:00', { missing: ['D1'], ...given })
    .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-10'))
    .does('2026-09-02T09:00', wish.accept);
}
