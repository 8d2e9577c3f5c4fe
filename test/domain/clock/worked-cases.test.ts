import { describe, expect, test } from '@jest/globals';
import { answerClock } from '../../../domain/clock/answer-clock.ts';
import { type WorkingCalendar, addWork, countWorkingDays, isWorkingDay, roll } from '../../../domain/clock/calendar.ts';
import { type ClockAnswer, isClockRefusal } from '../../../domain/clock/clock.ts';
import { addMonths } from '../../../domain/clock/day.ts';
import { type CalendarRequest, readCalendarChange, readClock } from '../../../domain/clock/read-clock.ts';
import { day } from './days.ts';
import { type CalendarCheck, type ClockCheck, type Expected, isArticle, readWorkedCases } from './worked-cases.ts';

const cases = readWorkedCases('test/cases');

test('there are worked cases of both kinds', () => {
  expect(cases.filter(({ kind }) => kind === 'calendar').length).toBeGreaterThanOrEqual(2);
  expect(cases.filter(({ kind }) => kind === 'clock').length).toBeGreaterThanOrEqual(9);
});

for (const file of cases) {
  describe(`${file.id} ${file.title}`, () => {
    if (file.kind === 'clock') test.each(file.checks)('$name', checkClock);
    else
      test.each(file.checks)('%j', (check) =>
        expect(answerCalendar(check, calendarOf(file.calendar))).toBe(check.expect),
      );
  });
}

function answerCalendar(check: CalendarCheck, calendar: WorkingCalendar): string | number | boolean {
  if ('addWork' in check) return addWork(calendar, day(check.addWork[0]), check.addWork[1]);
  if ('addMonths' in check) return addMonths(day(check.addMonths[0]), check.addMonths[1]);
  if ('roll' in check) return roll(calendar, day(check.roll));
  if ('count' in check) return countWorkingDays(calendar, day(check.count[0]), day(check.count[1]));
  return isWorkingDay(calendar, day(check.isWorkingDay));
}

function checkClock({ clock, expect: expected }: ClockCheck): void {
  const read = readClock(clock);
  if (isClockRefusal(read)) throw new Error(`refused: ${read.code} ${read.field}`);
  const answer = answerClock(read.clock, read.calendar, read.moments);
  if (isClockRefusal(answer)) throw new Error(`refused: ${answer.code} ${answer.field}`);
  const { lights = {}, moments = {}, days = {}, refused = [], ...fields } = expected;
  expect(answer).toMatchObject(fields);
  checkRefused(answer, refused);
  for (const [date, light] of Object.entries(lights)) expect([date, lightOf(answer, date)]).toEqual([date, light]);
  for (const [at, fieldsOfMoment] of Object.entries(moments))
    expect(answer.moments.find((moment) => moment.at === at)).toMatchObject(fieldsOfMoment);
  for (const [date, fieldsOfDay] of Object.entries(days))
    expect(answer.days.find((row) => row.date === date)).toMatchObject(fieldsOfDay);
}

function checkRefused(answer: ClockAnswer, expected: NonNullable<Expected['refused']>): void {
  expect(answer.refused.map(({ part, index }) => ({ part, index }))).toEqual(
    expected.map(({ part, index }) => ({ part, index })),
  );
  expect(answer.refused.filter(({ article }, i) => !isArticle(expected[i]?.article, article))).toEqual([]);
}

function lightOf(answer: ClockAnswer, date: string): string | undefined {
  return answer.lights.findLast(({ from }) => from <= date)?.light;
}

function calendarOf(request: CalendarRequest = {}): WorkingCalendar {
  const calendar = readCalendarChange(request);
  if (isClockRefusal(calendar)) throw new Error(`refused: ${calendar.code} ${calendar.field}`);
  return calendar;
}
