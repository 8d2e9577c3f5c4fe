import { Failure } from '../failure.ts';
import type { CalendarCase, ClockCase } from '../format/case-file.ts';
import { byFunction, type Calculator } from './answers.ts';
import { checkCalendar, checkCalendarAsClock, nameOfCheck } from './check-calendar.ts';
import { checkClock } from './check-clock.ts';

/**
 * Runs the checks of a clock or calendar case: against the pure functions, then (unless it is null) through the
 * calculator of a running system. Throws Failure at the first that is not met.
 */
export async function runExact(file: ClockCase | CalendarCase, http: Calculator | null): Promise<void> {
  if (file.kind === 'clock') await runClock(file, http);
  else await runCalendar(file, http);
}

async function runClock({ checks }: ClockCase, http: Calculator | null): Promise<void> {
  for (const [n, check] of checks.entries()) {
    await at(n, check.name, () => checkClock(check, byFunction));
    if (http) await at(n, check.name, () => checkClock(check, http), OVER_HTTP);
  }
}

async function runCalendar({ checks, calendar }: CalendarCase, http: Calculator | null): Promise<void> {
  for (const [n, check] of checks.entries()) {
    await at(n, nameOfCheck(check), async () => checkCalendar(check, calendar));
    if (http) await at(n, nameOfCheck(check), () => checkCalendarAsClock(check, calendar, http), OVER_HTTP);
  }
}

const OVER_HTTP = ' (over HTTP)';

async function at(n: number, name: string, check: () => Promise<void>, how = ''): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new Failure(`check ${n + 1} "${name}": ${(error as Error).message}${how}`);
  }
}
