import { describe, expect, it } from '@jest/globals';
import type { ClockName } from '../../../../domain/case/case.ts';
import { deadlineOf } from '../../../../domain/case/papers/deadlines.ts';
import { day, file, wish, type Life } from '../builders.ts';
import { review } from '../review-wishes.ts';
import { PLACES } from '../places.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, guideOf } from './issued.ts';

const told = ({ state }: Life, name: ClockName) => deadlineOf(state, name, DOSSIER);

describe('how a paper tells a last day', () => {
  it.each<readonly [ClockName, Life, object]>([
    ['service', STAGES.granted, { event: '作出决定', article: '许可法 44', due: '2026-09-17' }],
    [
      'reconsideration',
      STAGES.refused.does('2026-09-04T09:00', wish.serve),
      { event: '送达决定', article: '复议法 20', period: { length: 60, unit: 'calendarDays' } },
    ],
    [
      'suit',
      STAGES.refused.does('2026-09-04T09:00', wish.serve),
      { event: '送达决定', article: '行诉法 46', period: { length: 6, unit: 'months' } },
    ],
    ['hearing', PLACES.asked, { event: '收到听证申请', article: '许可法 47' }],
    ['start', PLACES.lasting, { event: '作出决定', article: null, due: '2026-12-03' }],
    ['validity', PLACES.lasting, { event: '作出决定', article: null, due: '2028-09-03' }],
    ['statement', PLACES.notified, { event: '送达本告知书', article: '许可法 7', rule: '本区规定的陈述申辩期限' }],
  ])('%s', (name, life, expected) => {
    expect(told(life, name)).toMatchObject(expected);
  });

  it('names no rule where an article says all', () => {
    expect(told(STAGES.received, 'acceptance')).not.toHaveProperty('rule');
  });

  it('says what a limit rests on that counts from receipt: the law of the item, which the guide names first', () => {
    const item = { statutory: { length: 30, unit: 'calendarDays', from: 'receipt' } } as const;
    const life = file('2026-09-01T09:00', { item }).does('2026-09-02T09:00', wish.accept);
    const limit = { event: '收到申请材料', from: '2026-09-01', period: { length: 30, unit: 'calendarDays' } };
    expect(told(life, 'statutory')).toMatchObject({ ...limit, article: '生态环境法典 102' });
    const unnamed = { ...DOSSIER, item: { ...guideOf('A07b'), statutory: null, legalBasis: [] } };
    expect(deadlineOf(life.state, 'statutory', unnamed)).toMatchObject({ ...limit, article: null });
    expect(told(life, 'promised')).toMatchObject({ event: '受理', article: null });
  });

  it('tells the day before it rolled over days off, and that a year is not published yet', () => {
    const life = file('2026-09-25T09:00', {
      item: { statutory: { length: 8, unit: 'calendarDays', from: 'receipt' } },
    });
    expect(told(life, 'statutory')).toMatchObject({ nominal: '2026-10-03', due: '2026-10-08', provisional: false });
    const late = file('2026-12-30T09:00');
    expect(told(late, 'acceptance')).toMatchObject({ provisional: true });
  });

  it('tells none that never ran, and none beyond what can be computed', () => {
    expect(told(STAGES.received, 'suit')).toBeNull();
    const item = { validity: { length: 1200, unit: 'months' } } as const;
    const endless = file('2026-09-01T09:00', { item })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign);
    expect(endless.state.clocks.validity).toBeDefined();
    expect(told(endless, 'validity')).toBeNull();
  });
});

/** A limit as it is told on that day. */
const toldOn = ({ state }: Life, name: ClockName, on: string) => deadlineOf(state, name, DOSSIER, day(on));

describe('the sum of a limit comes out on every paper that tells it', () => {
  const paused = STAGES.accepted
    .does('2026-09-03T09:00', review.start('expertReview', 5))
    .does('2026-09-10T09:00', review.end('expertReview'));
  const expertReview = { kind: 'expertReview', from: '2026-09-04', through: '2026-09-10', article: '许可法 45' };

  it('the length as set, by how much it was lengthened, the days that do not count, and the end', () => {
    const extended = paused.does('2026-09-11T09:00', review.extend(10));
    expect(toldOn(extended, 'statutory', '2026-09-11')).toMatchObject({
      from: '2026-09-02',
      period: { length: 20, unit: 'workingDays' },
      extended: { length: 10, article: '许可法 42(1)' },
      excluded: { days: 5, procedures: [expertReview] },
      due: '2026-10-27',
    });
    expect(toldOn(extended, 'promised', '2026-09-11')).not.toHaveProperty('extended');
  });

  it('a limit that nothing stopped or lengthened tells neither', () => {
    expect(toldOn(STAGES.accepted, 'statutory', '2026-09-11')).not.toHaveProperty('excluded');
    expect(toldOn(STAGES.accepted, 'statutory', '2026-09-11')).not.toHaveProperty('kept');
  });

  it('days of two procedures are taken out once, and publicity stops the promise by the rule of the zone alone', () => {
    const both = STAGES.accepted
      .does('2026-09-03T09:00', review.start('expertReview', 5))
      .does('2026-09-08T09:00', review.start('publicity', 5));
    expect(toldOn(both, 'promised', '2026-09-09')?.excluded).toEqual({
      days: 8,
      procedures: [expertReview, { kind: 'publicity', from: '2026-09-09', through: '2026-09-15', article: null }],
    });
    expect(toldOn(both, 'statutory', '2026-09-09')?.excluded).toEqual({ days: 5, procedures: [expertReview] });
  });

  it('what the item’s own law stops it for is told with that law', () => {
    const item = { alsoPausedBy: ['consultation'] } as const;
    const life = file('2026-09-01T09:00', { item })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', review.start('consultation', 5));
    const consultation = { kind: 'consultation', article: '生态环境法典 102' };
    expect(toldOn(life, 'statutory', '2026-09-03')?.excluded?.procedures).toMatchObject([consultation]);
  });

  it('a procedure that begins after the last day takes nothing out of it', () => {
    const life = STAGES.accepted.until('2026-10-09T00:00').does('2026-10-09T09:00', review.start('expertReview', 5));
    expect(toldOn(life, 'promised', '2026-10-09')).not.toHaveProperty('excluded');
  });

  it('the promise stands while papers that lapsed may still come, and says so', () => {
    const lapsed = file('2026-09-01T09:00', { missing: ['D1'], rules: { deferralLapse: 'CURE15' } })
      .does('2026-09-01T10:00', wish.promise(['D1'], '2026-09-14'))
      .does('2026-09-01T11:00', wish.accept)
      .until('2026-09-15T00:00')
      .does('2026-09-16T09:00', wish.handIn('D1'));
    expect(toldOn(lapsed, 'promised', '2026-09-16')).toMatchObject({
      period: { length: 10 },
      due: '2026-09-18',
      excluded: { days: 2, procedures: [{ kind: 'cure', article: '意见 6' }] },
      kept: { counted: '2026-09-17', for: 'cure' },
    });
  });
});
