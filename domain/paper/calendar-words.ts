import type { Day } from '../clock/day.ts';
import { weekdayOf } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { PeriodUnit } from './deadline.ts';

/** 2026年9月11日 */
export function spellDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** 2026年9月11日（星期五）: for days on which something ends or falls due. */
export function spellDueDay(day: Day): string {
  return `${spellDay(day)}（星期${'一二三四五六日'[weekdayOf(day) - 1]}）`;
}

/** 2026年9月11日10时23分45秒, on the wall clock of Asia/Shanghai. */
export function spellInstant(instant: Instant): string {
  const [hours, minutes, seconds] = instant.slice(11, 19).split(':');
  return `${spellDay(instant.slice(0, 10) as Day)}${hours}时${minutes}分${seconds}秒`;
}

/** 5个工作日, 30日, 24个月. A period in calendar days is called 日, as the laws do that count so. */
export function spellPeriod(length: number, unit: PeriodUnit): string {
  return `${length}${{ workingDays: '个工作日', calendarDays: '日', months: '个月' }[unit]}`;
}
