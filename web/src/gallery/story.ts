import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { dayKind } from '../../../domain/clock/calendar.ts';
import { isClockRefusal, type Clock, type ClockAnswer } from '../../../domain/clock/clock.ts';
import { daysIn, parseDay, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { CalendarDay, LedgerClock, LedgerEvent, LedgerStory, TimeSpan } from '../view/ledger-story.ts';

/** A day that is known to exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`no such day: ${text}`);
  return parsed;
}

const publicity = { kind: 'publicity', notice: day('2026-09-22'), to: day('2026-10-09') } as const;
const accepted = day('2026-09-20');

/** 建设工程规划许可证 of the worked story, as it stands on 2026-10-12. */
export const PLANNING_PERMIT: LedgerStory = {
  receivedOn: day('2026-09-11'),
  today: day('2026-10-12'),
  clocks: [
    lane('promised', '承诺', '承诺 5 日', { limit: 'promised', start: accepted, unit: 'workingDays', length: 5 }),
    lane('statutory', '法定', '法定 20 日', { limit: 'statutory', start: accepted, unit: 'workingDays', length: 20 }),
  ],
  events: planningEvents(),
  spans: planningSpans(),
  calendar: calendarOf('2026-09-11', '2026-10-23'),
  calendarVersion: { year: '2026', version: '3', notice: '国办通知 2025-11-04' },
};

/** 环评报告表: 30 calendar days from receipt beside 10 working days, stopped by an expert review that is planned. */
export const REVIEW_PREVIEW: LedgerStory = {
  receivedOn: day('2026-09-16'),
  today: day('2026-09-24'),
  clocks: [
    reviewLane('promised', '承诺', { limit: 'promised', unit: 'workingDays', length: 10 }),
    reviewLane('statutory', '法定', { limit: 'statutory', unit: 'calendarDays', length: 30 }),
  ],
  events: [
    { date: day('2026-09-16'), flag: '收件', sentence: '收件并受理。', papers: [{ name: '受理通知书' }] },
    { date: day('2026-10-12'), flag: '评审止', sentence: '专家评审预计结束。', papers: [] },
  ],
  spans: [
    { side: 'organ', reason: '审查', from: day('2026-09-16'), to: day('2026-09-24'), days: 7 },
    { side: 'third', reason: '专家评审', from: day('2026-09-24'), to: day('2026-10-12'), days: 7 },
  ],
  calendar: calendarOf('2026-09-16', '2026-11-03'),
  calendarVersion: { year: '2026', version: '3', notice: '国办通知 2025-11-04' },
};

function lane(name: string, short: string, label: string, clock: Clock): LedgerClock {
  const answer = answered({ ...clock, pauses: [publicity] });
  return { name, short, label, unit: clock.unit, answer, endedOn: null, pauseNames: ['批前公示'] };
}

function reviewLane(name: string, short: string, clock: Omit<Clock, 'start'>): LedgerClock {
  const review = { kind: 'expertReview', notice: day('2026-09-24'), to: day('2026-10-12') } as const;
  const answer = answered({ ...clock, start: day('2026-09-16'), pauses: [review] });
  const label = `${short} ${clock.length} 日`;
  return { name, short, label, unit: clock.unit, answer, endedOn: null, pauseNames: ['专家评审'] };
}

function answered(clock: Clock): ClockAnswer {
  const answer = answerClock(clock, PUBLISHED_CALENDAR);
  if (isClockRefusal(answer)) throw new Error(answer.code);
  return answer;
}

function planningEvents(): LedgerEvent[] {
  return [
    event('2026-09-11', '收件', '收件。材料不齐，', '收件凭证'),
    event('2026-09-14', '告知', '一次性告知补正 3 项（收件后第 1 个工作日，在 5 个工作日内）。', '告知书'),
    event('2026-09-20', '受理', '补正材料收齐，当日受理。', '受理通知书'),
    event('2026-09-22', '公示公告', '发布批前公示公告，次日起公示。', '公示公告'),
    event('2026-10-13', null, null, '服务指南 第 12 版'),
  ];
}

function event(date: string, flag: string | null, sentence: string | null, paper: string): LedgerEvent {
  return { date: day(date), flag, sentence, papers: [{ name: paper, href: `/gallery#${encodeURIComponent(paper)}` }] };
}

function planningSpans(): TimeSpan[] {
  return [
    { side: 'organ', reason: '核对材料', from: day('2026-09-11'), to: day('2026-09-14'), days: 1 },
    { side: 'enterprise', reason: '补正', from: day('2026-09-14'), to: day('2026-09-20'), days: 5 },
    { side: 'organ', reason: '审查', from: day('2026-09-20'), to: day('2026-09-22'), days: 2 },
    { side: 'third', reason: '批前公示', from: day('2026-09-22'), to: day('2026-10-09'), days: 7 },
    { side: 'organ', reason: '审查', from: day('2026-10-09'), to: day('2026-10-12'), days: 2 },
  ];
}

function calendarOf(from: string, to: string): CalendarDay[] {
  return [...daysIn(day(from), day(to))].map((date) => {
    const kind = dayKind(PUBLISHED_CALENDAR, date);
    return kind === 'holiday' ? { date, kind, name: date < '2026-10' ? '中秋节' : '国庆节' } : { date, kind };
  });
}
