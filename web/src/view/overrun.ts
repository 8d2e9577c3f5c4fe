import { parseDay, type Day } from '../../../domain/clock/day.ts';
import type { CaseAnswer } from './case-read.ts';

/** What must be told of limits that have passed. */
export interface Overrun {
  /** The promise has passed: the reason that was told, and the day that was expected then; null: it has not. */
  readonly promised: { readonly reason: string | null; readonly expected: Day | null } | null;
  /** The legal limit has passed without a decision. */
  readonly statutory: boolean;
}

/**
 * Reads from the record what was told of an overrun: explained before the decision, or with it (722号 36(2)). A proposal
 * that nobody has signed tells nothing yet.
 */
export function overrunOf({ flags, stage, events }: Pick<CaseAnswer, 'flags' | 'stage' | 'events'>): Overrun {
  const told = toldIn(events);
  const late = flags['promiseOverdue'] === true;
  return {
    promised: late || told !== null ? (told ?? { reason: null, expected: null }) : null,
    statutory: flags['statutoryOverdue'] === true && stage === 'accepted',
  };
}

function toldIn(events: CaseAnswer['events']): Overrun['promised'] {
  const explained = events.findLast((event) => event.type === 'overrunExplained');
  if (explained) return { reason: String(explained['reason']), expected: parseDay(String(explained['expected'])) };
  const decided = events.findLast((event) => event.type === 'granted' || event.type === 'refused');
  const proposal = decided?.['proposal'] as { readonly overrunReason?: string | null } | undefined;
  return proposal?.overrunReason ? { reason: proposal.overrunReason, expected: null } : null;
}
