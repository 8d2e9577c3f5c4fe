import { dayOf, type Instant } from '../clock/instant.ts';
import type { Day } from '../clock/day.ts';
import type { Case, ClockName } from './case.ts';
import type { CaseEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { Procedure } from './state/review.ts';

/** What the ledger of a clock owes to a late record (补录): the end of a limit, or of a special procedure that stopped it. */
export interface LateEnd {
  readonly of: 'clock' | 'procedure';
  readonly name: string;
  /** The day on which it was done, and so the one that counts. */
  readonly on: Day;
  readonly recordedAt: Instant;
}

/** The ends of limits and procedures in a whole history that were told after they had come. */
export function lateEnds(events: readonly CaseEvent[]): readonly LateEnd[] {
  const ends: LateEnd[] = [];
  let before: Case | null = null;
  for (const event of events) {
    const after: Case = evolve(before, event);
    if (before && event.late) ends.push(...endsBetween(before, after, event.late.recordedAt));
    before = after;
  }
  return ends;
}

function endsBetween(before: Case, after: Case, recordedAt: Instant): readonly LateEnd[] {
  const clocks = (Object.keys(after.clocks) as ClockName[]).flatMap((name): LateEnd[] => {
    const on = after.clocks[name]?.end;
    return on === undefined || before.clocks[name]?.end === on ? [] : [{ of: 'clock', name, on, recordedAt }];
  });
  const procedures = proceduresOf(after).flatMap(({ kind, noticeOn, endedOn: on }): LateEnd[] => {
    const open = proceduresOf(before).some(
      (one) => one.kind === kind && one.noticeOn === noticeOn && one.endedOn === null,
    );
    return open && on !== null ? [{ of: 'procedure', name: kind, on, recordedAt }] : [];
  });
  return [...clocks, ...procedures];
}

const proceduresOf = (c: Case): readonly Procedure[] => ('procedures' in c ? c.procedures : []);

/** The day on which such an end was recorded; null: when it came. */
export function recordedLate(ends: readonly LateEnd[], end: Pick<LateEnd, 'of' | 'name' | 'on'>): Day | null {
  const found = ends.find(({ of, name, on }) => of === end.of && name === end.name && on === end.on);
  return found ? dayOf(found.recordedAt) : null;
}
