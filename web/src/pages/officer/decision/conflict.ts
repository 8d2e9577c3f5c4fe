import { changesOf, type ThreeWay } from '../../../view/three-way.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import type { Kept } from '../use-kept-draft.ts';
import { draftOfProposal, fieldsOf, keptDecision, lastPreparing, lastProposed, type DecisionDraft } from './draft.ts';

/** Somebody else, or oneself in another window, wrote on the same decision. */
export interface DecisionConflict {
  readonly of: 'officer' | 'window';
  /** The name of the other officer. */
  readonly who: string;
  /** 代理: for whom; absent: for nobody but oneself. */
  readonly whoFor?: string | undefined;
  /** When, by the clock of the zone; of another window with its day. */
  readonly at: string;
  readonly theirs: DecisionDraft;
  readonly changes: readonly ThreeWay[];
}

interface Writing {
  /** What it began from. */
  readonly base: DecisionDraft;
  readonly own: DecisionDraft;
  readonly kept: Kept;
}

/**
 * What another officer proposed since one began, beside what one typed; `adopted`: one typed nothing, so that it is simply
 * theirs. A window of one's own that saved something else comes first, since nothing more can be saved before that is settled.
 */
export function conflictOf(
  page: CasePage,
  { base, own, kept }: Writing,
): { readonly adopted: DecisionDraft | null; readonly conflict: DecisionConflict | null } {
  const sides = (theirs: DecisionDraft) =>
    changesOf({ base: fieldsOf(base), theirs: fieldsOf(theirs), mine: fieldsOf(own) });
  if (kept.state === 'conflict') {
    const theirs = keptDecision(kept.theirs)?.draft ?? base;
    return { adopted: null, conflict: { of: 'window', who: '', at: kept.at, theirs, changes: sides(theirs) } };
  }
  const [event, proposal] = [lastPreparing(page), lastProposed(page)];
  if (!event || !proposal || page.decision !== null) return { adopted: null, conflict: null };
  const theirs = draftOfProposal(proposal);
  const changes = sides(theirs);
  if (!changes.some(({ changedBy }) => changedBy !== 'mine')) return { adopted: null, conflict: null };
  if (changes.every(({ changedBy }) => changedBy === 'theirs')) return { adopted: theirs, conflict: null };
  return {
    adopted: null,
    conflict: { of: 'officer', who: event.by.name, whoFor: event.by.for, at: event.at.slice(11, 16), theirs, changes },
  };
}
