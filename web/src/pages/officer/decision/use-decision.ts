import { useCallback, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { conflictOf, type DecisionConflict } from './conflict.ts';
import {
  draftGaps,
  draftOfProposal,
  editedField,
  firstDraft,
  proposalBody,
  withFields,
  type DecisionDraft,
  type KeptDecision,
} from './draft.ts';
import { isOverrun, restsOnMinutes } from './guards.ts';
import { useDecisionPapers } from './use-decision-papers.ts';
import { useKeptDraft } from '../use-kept-draft.ts';

/** A decision in the making and the acts on it; what is typed is kept as a draft, with what it began from. */
export function useDecision(page: CasePage, first: KeptDecision | null, version: number) {
  const writing = useWriting(page, first, version);
  const { draft, store, forgetAll } = writing;
  const begin = useAct(caseRoutes.beginReview);
  const prepare = useAct(caseRoutes.prepareDecision);
  const sign = useAct(caseRoutes.signDecision);
  const giveBack = useAct(caseRoutes.returnDecision);
  const params = { case: page.id };
  const body = proposalBody(draft, restsOnMinutes(page));
  const papers = useDecisionPapers(page, body);
  return {
    draft,
    papers,
    edited: writing.edited,
    change: writing.change,
    conflict: writing.conflict,
    merge: writing.merge,
    giveUp: writing.giveUp,
    gaps: draftGaps(draft, isOverrun(page)),
    kept: store.kept,
    begin: () => void begin.act({ params, body: {} }),
    prepare: async () => {
      if (await prepare.act({ params, body })) forgetAll();
    },
    /** Signs the papers that are shown and no others; where they would be issued otherwise by now, they are read anew. */
    sign: async () => {
      if (!papers.data) return;
      if ((await sign.act({ params, body: { shown: papers.data.shown } })) === null) await papers.refetch();
    },
    giveBack: (reason: string) => giveBack.act({ params, body: { reason } }),
    busy: begin.busy || prepare.busy || sign.busy || giveBack.busy,
    error: begin.error ?? prepare.error ?? sign.error ?? giveBack.error,
  };
}

export type DecisionInHand = ReturnType<typeof useDecision>;

/** What is typed, what it began from, and what somebody else wrote meanwhile. */
function useWriting(page: CasePage, first: KeptDecision | null, version: number) {
  const [own, setOwn] = useState<DecisionDraft>(() => first?.draft ?? firstDraft(page));
  const [base, setBase] = useState<DecisionDraft>(() => first?.begunFrom ?? firstDraft(page));
  const [edited, setEdited] = useState<string | null>(null);
  const store = useKeptDraft(`decision:${page.id}`, version);
  const { kept, keep, overwrite, forget } = store;
  const { adopted, conflict } = conflictOf(page, { base, own, kept });
  const mine = adopted ?? own;
  const change = useCallback(
    (next: DecisionDraft) => {
      setEdited(editedField(mine, next));
      setOwn(next);
      const from = adopted ?? base;
      setBase(from);
      keep({ ...next, begunFrom: from });
    },
    [mine, adopted, base, keep],
  );
  const settle = (next: DecisionDraft, { theirs, of }: DecisionConflict) => {
    const from = of === 'officer' ? theirs : base;
    setOwn(next);
    setBase(from);
    (of === 'officer' ? keep : overwrite)({ ...next, begunFrom: from });
  };
  const forgetAll = () => {
    setOwn(mine);
    setBase(mine);
    forget();
  };
  return {
    // A proposal that stands is what everybody sees; what was typed beside it stays kept.
    draft: page.proposal === null ? mine : draftOfProposal(page.proposal),
    edited,
    change,
    conflict,
    merge: (fields: Readonly<Record<string, string>>) => conflict && settle(withFields(own, fields), conflict),
    giveUp: () => conflict && settle(conflict.theirs, conflict),
    store,
    forgetAll,
  };
}
