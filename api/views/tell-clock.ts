import type { Clock, ClockAnswer, Unit } from '../../domain/clock/clock.ts';
import { nameDayEn, nameDayZh } from '../../domain/clock/named-day.ts';
import { count } from '../../domain/english-count.ts';
import type { Sentence } from './day-sentences.ts';

const UNITS_ZH: Readonly<Record<Unit, string>> = {
  workingDays: '个工作日',
  calendarDays: '个自然日',
  months: '个月',
};
const UNITS_EN: Readonly<Record<Unit, string>> = {
  workingDays: 'working day',
  calendarDays: 'calendar day',
  months: 'month',
};

/** A length in the unit of its clock: 5 个工作日. */
export const tellLengthZh = (length: number, unit: Unit): string => `${length} ${UNITS_ZH[unit]}`;
export const tellLengthEn = (length: number, unit: Unit): string => count(length, UNITS_EN[unit]);

/** The units that the valid extensions add. */
export function addedBy({ extensions = [] }: Clock, { refused }: Pick<ClockAnswer, 'refused'>): number {
  const void_ = new Set(refused.filter(({ part }) => part === 'extensions').map(({ index }) => index));
  return extensions.reduce((sum, { length }, index) => (void_.has(index) ? sum : sum + length), 0);
}

/** The whole period in one sentence: from when, how long, what was added or left out, until when. */
export function tellClock(clock: Clock, answer: ClockAnswer): Sentence {
  const added = addedBy(clock, answer);
  return { zh: tellZh(clock, answer, added), en: tellEn(clock, answer, added) };
}

function tellZh(clock: Clock, { due, nominal, excluded, provisional }: ClockAnswer, added: number): string {
  return [
    `自 ${nameDayZh(clock.start)}次日起 ${tellLengthZh(clock.length, clock.unit)}`,
    added > 0 ? `，延长 ${tellLengthZh(added, clock.unit)}` : '',
    excluded > 0 ? `，扣除 ${tellLengthZh(excluded, clock.unit)}` : '',
    due > nominal ? `，末日 ${nameDayZh(nominal)}逢休顺延` : '',
    `，${nameDayZh(due)}24:00 届满${provisional ? '（暂定：有关年份的放假安排尚未公布）' : ''}。`,
  ].join('');
}

function tellEn(clock: Clock, { due, nominal, excluded, provisional }: ClockAnswer, added: number): string {
  return [
    `${tellLengthEn(clock.length, clock.unit)} from the day after ${nameDayEn(clock.start)}`,
    added > 0 ? `, extended by ${tellLengthEn(added, clock.unit)}` : '',
    excluded > 0 ? `, ${tellLengthEn(excluded, clock.unit)} left out` : '',
    due > nominal ? `, moved from ${nameDayEn(nominal)}, a day off` : '',
    `: ends at 24:00 of ${nameDayEn(due)}${provisional ? ' (provisional: the holidays are not published yet)' : ''}.`,
  ].join('');
}
