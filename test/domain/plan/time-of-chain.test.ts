import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { TimeSpan } from '../../../domain/case/whose-time.ts';
import { countWorkingDays } from '../../../domain/clock/calendar.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { planOf, type ItemProgress } from '../../../domain/plan/plan.ts';
import { latenessOf, waitOf, type ChainTime } from '../../../domain/plan/time-of-chain.ts';
import { requestFor } from './planning.ts';

const at = (text: string): Day => text as Day;
const code = (text: string): ItemCode => text as ItemCode;
const days = (from: string, to: string): number => countWorkingDays(PUBLISHED_CALENDAR, at(from), at(to));

const OWN = { answers: { 'plan.landForm': 'own' } } as const;
const FIRST_PLAN = planOf(requestFor(OWN));
const FIRST = Object.fromEntries([
  ...FIRST_PLAN.items.map(({ item, on }) => [item.code, on] as const),
  ['START', FIRST_PLAN.steps.START.on] as const,
]);

const span = (side: TimeSpan['side'], from: string, to: string): TimeSpan => ({
  side,
  from: at(from),
  to: at(to),
  days: days(from, to),
  reason: '',
});

interface Story {
  readonly today: string;
  readonly progress?: Readonly<Record<string, ItemProgress>>;
  readonly spans?: Readonly<Record<string, readonly TimeSpan[]>>;
}

const done = (from: string, on: string): ItemProgress => ({ kind: 'done', from: at(from), on: at(on) });

function timeOf({ today, progress = {}, spans = {} }: Story): ChainTime & { readonly startOn: Day } {
  const known = new Map(Object.entries(progress) as [NodeCode, ItemProgress][]);
  const plan = planOf(requestFor({ ...OWN, request: { today: at(today), progress: known } }));
  return {
    plan,
    startOn: plan.startOn,
    first: FIRST,
    spans: new Map(Object.entries(spans) as [NodeCode, readonly TimeSpan[]][]),
    today: at(today),
    calendar: PUBLISHED_CALENDAR,
  };
}

const sum = (delay: object | null | undefined): number =>
  Object.values(delay ?? {}).reduce((total: number, one) => total + Number(one), 0);

const A02_DONE = { A02: done('2026-09-01', '2026-09-01') };

describe('what a project is late', () => {
  it('is nothing on the day of the first plan', () => {
    const { start, of } = latenessOf(timeOf({ today: '2026-09-01' }));
    expect(start).toEqual({ organ: 0, enterprise: 0, third: 0, plan: 0 });
    expect([...of.values()].map(sum).every((total) => total === 0)).toBe(true);
  });

  it('is the enterprise’s while it does not file what waits for nothing more', () => {
    const time = timeOf({ today: '2026-09-11', progress: A02_DONE });
    const { start } = latenessOf(time);
    expect(start).toMatchObject({ enterprise: 8, organ: 0, third: 0 });
    const next = time.plan.items.find(({ item }) => item.code === 'A16');
    expect(next && waitOf(next, time)).toMatchObject({
      side: 'enterprise',
      from: '2026-09-01',
      to: '2026-09-11',
      days: 8,
    });
  });

  it('tells what the organ was faster, what the enterprise had to mend and what an expert review took, each by itself', () => {
    const time = timeOf({
      today: '2026-09-30',
      progress: { ...A02_DONE, A16: done('2026-09-02', '2026-09-15') },
      spans: {
        A16: [
          span('organ', '2026-09-02', '2026-09-03'),
          span('enterprise', '2026-09-03', '2026-09-08'),
          span('organ', '2026-09-08', '2026-09-09'),
          span('third', '2026-09-09', '2026-09-14'),
          span('organ', '2026-09-14', '2026-09-15'),
        ],
      },
    });
    const limit = time.plan.items.find(({ item }) => item.code === 'A16')?.span?.length ?? 0;
    expect(latenessOf(time).of.get(code('A16'))).toEqual({ enterprise: 1 + 3, third: 3, organ: 3 - limit, plan: 0 });
  });

  it('of a review that stands still counts for the third party what goes beyond the limit of the organ', () => {
    const progress: Record<string, ItemProgress> = {
      ...A02_DONE,
      A16: { kind: 'running', from: at('2026-09-01'), by: at('2026-09-29') },
    };
    const spans = { A16: [span('organ', '2026-09-01', '2026-09-03'), span('third', '2026-09-03', '2026-09-10')] };
    const time = timeOf({ today: '2026-09-10', progress, spans });
    const delay = latenessOf(time).of.get(code('A16'));
    expect(delay).toMatchObject({ organ: 0, enterprise: 0 });
    expect(sum(delay)).toBe(days(FIRST['A16'] ?? '', '2026-09-29'));
  });

  it('sums along the path to the start of works to the days by which works begin later', () => {
    const stories: readonly Story[] = [
      { today: '2026-09-11', progress: A02_DONE },
      { today: '2026-10-12', progress: { ...A02_DONE, A16: done('2026-09-04', '2026-09-10') } },
      { today: '2026-11-02', progress: { A02: done('2026-09-07', '2026-09-08') } },
    ];
    for (const story of stories) {
      const time = timeOf(story);
      const { start, startPath } = latenessOf(time);
      expect(startPath.at(-1)).toBe('START');
      expect(sum(start)).toBe(days(FIRST['START'] ?? '', time.startOn));
    }
  });

  it('is not told where nobody planned before', () => {
    const time = { ...timeOf({ today: '2026-09-11' }), first: null };
    expect(latenessOf(time)).toMatchObject({ start: null, of: new Map() });
  });
});
