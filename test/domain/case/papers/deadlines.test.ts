import { describe, expect, it } from '@jest/globals';
import type { ClockName } from '../../../../domain/case/case.ts';
import { deadlineOf } from '../../../../domain/case/papers/deadlines.ts';
import { file, wish, type Life } from '../builders.ts';
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
    const unnamed = { ...DOSSIER, item: { ...guideOf('A07b'), legalBasis: [] } };
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
