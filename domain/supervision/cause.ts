import type { DutyKind } from '../case/duty.ts';
import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import type { PauseKind } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';

/** What is known of a case that waits, for the guess at why it does. */
export interface CauseFacts {
  readonly kind: DutyKind;
  /** The step was opened on this day. */
  readonly openedOn: Day;
  readonly claimedOn: Day | null;
  /** Somebody has had the step in hand, and has it no more. */
  readonly wasInHand: boolean;
  /** Open tasks that the holder has in hand, this one included; 0 where nobody has it. */
  readonly load: number;
  /** Departments that were asked and have not answered, the one asked first first. */
  readonly waitsFor: readonly { readonly bureau: string; readonly askedOn: Day }[];
  readonly procedures: readonly { readonly kind: PauseKind; readonly noticeOn: Day; readonly endedOn: Day | null }[];
  readonly corrected: boolean;
  /** How often a proposal was sent back. */
  readonly returned: number;
  readonly deferred: number;
  readonly acceptedOn: Day | null;
  readonly byCommitment: boolean;
  /** The check found something, and the enterprise is mending it. */
  readonly rectifies: boolean;
  /** Working days that remain of the limit. */
  readonly remaining: number;
}

/** 多半因为: the likeliest reason, with its numbers in working days. */
export type Cause =
  | { readonly why: 'opinion'; readonly bureau: string; readonly days: number }
  | { readonly why: 'procedure'; readonly procedure: PauseKind; readonly days: number }
  | { readonly why: 'returned'; readonly times: number }
  | { readonly why: 'signature'; readonly days: number }
  | { readonly why: 'unclaimed'; readonly days: number }
  | { readonly why: 'corrected' }
  | { readonly why: 'procedureTook'; readonly procedure: PauseKind; readonly days: number; readonly left: number }
  | { readonly why: 'rectification' }
  | { readonly why: 'check' }
  | { readonly why: 'service'; readonly days: number }
  | { readonly why: 'deferred'; readonly papers: number }
  | { readonly why: 'load'; readonly load: number }
  | { readonly why: 'inReview'; readonly since: Day };

/** From so many tasks in hand on, the load itself is the likeliest reason. */
export const HEAVY_LOAD = 12;

type Guess = (facts: CauseFacts, since: (day: Day) => number, today: Day) => Cause | null;

/**
 * The guesses in the order in which they are tried. Others first, since the holder can do nothing about them; then what
 * holds the step itself; then what took the time that is now missing.
 */
const GUESSES: readonly Guess[] = [
  ({ waitsFor: [first] }, since) =>
    first ? { why: 'opinion', bureau: first.bureau, days: since(first.askedOn) } : null,
  ({ procedures }, since) => {
    const running = procedures.find(({ endedOn }) => endedOn === null);
    return running ? { why: 'procedure', procedure: running.kind, days: since(running.noticeOn) } : null;
  },
  ({ kind, openedOn }, since) => (kind === 'sign' ? { why: 'signature', days: since(openedOn) } : null),
  ({ returned, kind }) => (returned > 0 && kind === 'review' ? { why: 'returned', times: returned } : null),
  ({ kind, openedOn }, since) => (kind === 'serve' ? { why: 'service', days: since(openedOn) } : null),
  ({ kind, rectifies }) => (kind === 'check' && rectifies ? { why: 'rectification' } : null),
  ({ kind, byCommitment }) => (kind === 'check' && byCommitment ? { why: 'check' } : null),
  ({ corrected, claimedOn, wasInHand, kind }) =>
    corrected && claimedOn === null && !wasInHand && kind === 'review' ? { why: 'corrected' } : null,
  ({ claimedOn, openedOn }, since) => (claimedOn === null ? { why: 'unclaimed', days: since(openedOn) } : null),
  ({ deferred }) => (deferred > 0 ? { why: 'deferred', papers: deferred } : null),
  ({ load }) => (load >= HEAVY_LOAD ? { why: 'load', load } : null),
];

/** Guesses why a case waits. A guess and no finding: it names one fact of the record and nothing more. */
export function guessCause(facts: CauseFacts, today: Day, calendar: WorkingCalendar): Cause {
  const since = (day: Day): number => countWorkingDays(calendar, day, today);
  const took = longestProcedure(facts, calendar);
  for (const guess of GUESSES) {
    const found = guess(facts, since, today);
    // What took the time tells more than that nobody has claimed what is left of it.
    if (found && !(took && WEAK.includes(found.why))) return found;
  }
  return took ?? { why: 'inReview', since: facts.claimedOn ?? facts.acceptedOn ?? facts.openedOn };
}

const WEAK: readonly Cause['why'][] = ['unclaimed', 'deferred', 'load'];

/** A procedure that is over and took longer than what is left. */
function longestProcedure({ procedures, remaining }: CauseFacts, calendar: WorkingCalendar): Cause | null {
  const over = procedures.flatMap(({ kind, noticeOn, endedOn }) =>
    endedOn === null ? [] : [{ kind, days: countWorkingDays(calendar, noticeOn, endedOn) }],
  );
  const [longest] = over.toSorted((one, other) => other.days - one.days);
  if (!longest || remaining < 0 || longest.days <= remaining) return null;
  return { why: 'procedureTook', procedure: longest.kind, days: longest.days, left: remaining };
}
