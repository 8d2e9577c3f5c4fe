import type { BodyOf } from '../../../../../api/contract/route.ts';
import type { caseRoutes } from '../../../../../api/contract/cases.ts';
import type { CasePage } from '../acceptance/verdicts.ts';

export type ProposalBody = BodyOf<typeof caseRoutes.prepareDecision>;

/** A decision in the making, as it is typed; kept as a draft. */
export interface DecisionDraft {
  readonly outcome: 'grant' | 'refuse';
  /** What was found: said in a refusal before its reasons. */
  readonly found: string;
  readonly reasons: string;
  /** Articles that the application does not meet, one a line; a refusal must have one. */
  readonly provisions: readonly string[];
  readonly conditions: readonly string[];
  readonly overrunReason: string;
}

/**
 * What a decision begins with: the proposal that stands, or the one that was returned; else a grant with the first
 * reason of the library.
 */
export function firstDraft(page: CasePage): DecisionDraft {
  const proposed = page.proposal ?? lastProposed(page);
  if (proposed) return draftOfProposal(proposed);
  return {
    outcome: 'grant',
    found: '',
    reasons: page.library?.grantReasons[0] ?? '',
    provisions: [],
    conditions: [],
    overrunReason: '',
  };
}

type Proposed = Omit<NonNullable<CasePage['proposal']>, 'by' | 'at'>;

/** The record keeps each proposal in its event. */
export const lastProposed = (page: CasePage): Proposed | null =>
  (lastPreparing(page)?.['proposal'] as Proposed | undefined) ?? null;

/** The event of the last proposal: by whom and when. */
export const lastPreparing = ({ events }: CasePage) => events.findLast((event) => event.type === 'decisionPrepared');

/** The draft that says the same as a proposal. */
export function draftOfProposal(proposal: Proposed): DecisionDraft {
  const { reasons, provisions, conditions, overrunReason } = proposal;
  const outcome = proposal.outcome === 'refuse' ? 'refuse' : 'grant';
  return {
    outcome,
    found: proposal.facts ?? '',
    reasons: reasons.join(''),
    provisions: [...provisions],
    conditions: [...conditions],
    overrunReason: overrunReason ?? '',
  };
}

/** Takes a stored draft back; whatever does not fit (an older form) is null. */
export function draftOfContent(content: unknown): DecisionDraft | null {
  const kept = content as Partial<DecisionDraft> | null;
  if (typeof kept !== 'object' || kept === null || typeof kept.reasons !== 'string') return null;
  const outcome = kept.outcome === 'refuse' ? 'refuse' : 'grant';
  const { found = '', reasons, provisions = [], conditions = [], overrunReason = '' } = kept;
  return { outcome, found, reasons, provisions, conditions, overrunReason };
}

/** The body of 送复核. A refusal says what was found apart from its reasons, and carries no conditions. */
export function proposalBody(draft: DecisionDraft, citesMinutes = false): ProposalBody {
  const overrunReason = draft.overrunReason.trim() || null;
  const reasons = filled([draft.reasons]);
  if (draft.outcome === 'refuse') {
    const provisions = filled(draft.provisions);
    const facts = draft.found.trim() || null;
    return { outcome: 'refuse', facts, reasons, provisions, conditions: [], overrunReason, citesMinutes };
  }
  const conditions = filled(draft.conditions);
  return { outcome: 'grant', facts: null, reasons, provisions: [], conditions, overrunReason, citesMinutes };
}

const filled = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');

/** What must still be written before the draft can be sent for review. */
export type DraftGap = 'found' | 'reasons' | 'provisions' | 'overrunReason';

export function draftGaps(draft: DecisionDraft, overrun: boolean): readonly DraftGap[] {
  const refused = draft.outcome === 'refuse';
  const gaps: readonly [DraftGap, boolean][] = [
    ['found', refused && draft.found.trim() === ''],
    ['reasons', draft.reasons.trim() === ''],
    ['provisions', refused && filled(draft.provisions).length === 0],
    ['overrunReason', overrun && draft.overrunReason.trim() === ''],
  ];
  return gaps.flatMap(([name, missing]) => (missing ? [name] : []));
}

/** The fact that differs between two drafts, by the name of the paper's block; null: none. */
export function editedField(before: DecisionDraft, after: DecisionDraft): string | null {
  if (before.overrunReason !== after.overrunReason) return 'overrunReason';
  if (before.conditions !== after.conditions) return 'conditions';
  if (before.provisions !== after.provisions) return 'provisions';
  if (before.found !== after.found) return 'found';
  return before.reasons === after.reasons ? null : 'reasons';
}

/** The fields of a decision as texts, each line of a list a line. */
export const fieldsOf = ({ outcome, found, reasons, provisions, conditions, overrunReason }: DecisionDraft) => ({
  outcome,
  found,
  reasons,
  provisions: provisions.join('\n'),
  conditions: conditions.join('\n'),
  overrunReason,
});

/** The decision that these texts say, for those that are given; the rest stays. */
export function withFields(draft: DecisionDraft, fields: Readonly<Record<string, string>>): DecisionDraft {
  const all = { ...fieldsOf(draft), ...fields };
  return {
    ...all,
    outcome: all.outcome === 'refuse' ? 'refuse' : 'grant',
    provisions: linesIn(all.provisions),
    conditions: linesIn(all.conditions),
  };
}

const linesIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A decision as it is kept: with what it began from, so that what another officer wrote meanwhile can be told from it. */
export interface KeptDecision {
  readonly draft: DecisionDraft;
  readonly begunFrom: DecisionDraft | null;
}

/** Takes a stored decision back; null where it is none. */
export function keptDecision(content: unknown): KeptDecision | null {
  const draft = draftOfContent(content);
  const { begunFrom = null } = (content ?? {}) as { readonly begunFrom?: unknown };
  return draft && { draft, begunFrom: draftOfContent(begunFrom) };
}
