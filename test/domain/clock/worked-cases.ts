import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarRequest, ClockRequest } from '../../../domain/clock/read-clock.ts';

/** A file of kind `calendar` or `clock` in test/cases, as far as these tests read it. */
export type WorkedCase =
  | { kind: 'calendar'; id: string; title: string; calendar?: CalendarRequest; checks: CalendarCheck[] }
  | { kind: 'clock'; id: string; title: string; checks: ClockCheck[] };

export type CalendarCheck =
  | { addWork: [string, number]; expect: string }
  | { addMonths: [string, number]; expect: string }
  | { roll: string; expect: string }
  | { count: [string, string]; expect: number }
  | { isWorkingDay: string; expect: boolean };

export interface ClockCheck {
  name: string;
  clock: ClockRequest;
  expect: Expected & { due: string };
}

/** What a clock case may expect; maps name only what matters. */
export interface Expected {
  due?: string;
  nominal?: string;
  provisional?: boolean;
  excluded?: number;
  consumed?: number;
  onTime?: boolean | null;
  refused?: { part: string; index: number; article?: string | string[] }[];
  lights?: Record<string, string>;
  moments?: Record<string, Record<string, unknown>>;
  days?: Record<string, Record<string, unknown>>;
}

/** Every file of these kinds in a folder and below it, in path order; stories are run by another runner. */
export function readWorkedCases(folder: string): WorkedCase[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.endsWith('case.schema.json'))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const files = paths.map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as { kind: string });
  return files.filter((file): file is WorkedCase => file.kind === 'calendar' || file.kind === 'clock');
}

/** Whether an article is the one expected: the same, one of a list, or any paragraph of one named without paragraph. */
export function isArticle(expected: string | string[] | undefined, article: string | null): boolean {
  if (expected === undefined) return true;
  const one = [expected].flat();
  return (
    article !== null && one.some((name) => article === name || (!name.endsWith(')') && article.startsWith(`${name}(`)))
  );
}
