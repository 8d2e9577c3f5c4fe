import type { Officer } from '../../../domain/case/state/review.ts';
import type { Day } from '../../../domain/clock/day.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import {
  refuseCallingOff,
  refuseOtherResult,
  refuseVisitDay,
  refuseVisitRecord,
  refuseVisitRequest,
  type RuledVisit,
} from '../../../domain/visit/visit-rules.ts';
import type { AskedVisit } from '../../../domain/visit/visit-request.ts';

const day = (text: string): Day => text as Day;

/** A routine visit that is asked for in autumn 2025. */
export const ASKED: AskedVisit = {
  ground: 'routine',
  from: day('2025-09-08'),
  to: day('2025-10-31'),
  announced: true,
};

/** Asks on 2025-09-01 in a zone whose cap is one, after so many visits in each year. */
export const asking = (changes: Partial<AskedVisit> = {}, counted: Readonly<Record<number, number>> = {}) =>
  refuseVisitRequest(
    { ...ASKED, ...changes },
    { today: day('2025-09-01'), cap: 1, countIn: (year) => counted[year] ?? 0 },
  );

export const PLANNED: RuledVisit = {
  exempt: false,
  state: 'planned',
  begun: false,
  from: day('2025-09-15'),
  to: day('2025-10-15'),
  day: day('2025-09-15'),
};

const [shen, qian]: readonly Officer[] = [
  { person: 'shen', name: '沈一' },
  { person: 'qian', name: '钱二' },
];

/** Records as 沈一, on a day, with these officers. */
export const recording = (
  on: string,
  officers: readonly (Officer | undefined)[] = [shen, qian],
  visit: RuledVisit = PLANNED,
  visited: { signature: string | null; refusal: string | null } = { signature: 's', refusal: null },
) =>
  refuseVisitRecord(visit, {
    officers: officers.flatMap((one) => one ?? []),
    by: { person: 'shen', name: '沈一', capacity: 'inspector', unit: 'tax' },
    today: day(on),
    visited,
  });

/** One way to every refusal of a visit. */
export const REFUSED_OF_VISITS = {
  'E-VISIT-CAP': (): Refusal | null => asking({}, { 2025: 1 }),
  'E-VISIT-WINDOW': (): Refusal | null => refuseVisitDay(PLANNED, day('2025-10-16'), day('2025-09-15')),
  'E-VISIT-UNANNOUNCED': (): Refusal | null => asking({ announced: false }),
  'E-VISIT-ENDED': (): Refusal | null => refuseCallingOff({ ...PLANNED, state: 'held' }),
  'E-VISIT-UNSIGNED': (): Refusal | null =>
    recording('2025-09-15', undefined, undefined, { signature: null, refusal: ' ' }),
  'E-VISIT-EARLY': (): Refusal | null => recording('2025-09-14'),
  'E-VISIT-CHECKED': (): Refusal | null =>
    refuseOtherResult({ result: 'met', findings: '属实。' }, { result: 'met', findings: '部分属实。' }),
};
