import { useCallback, useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import type { CasePage } from '../acceptance/verdicts.ts';
import { draftGaps, editedField, proposalBody, type DecisionDraft } from './draft.ts';
import { isOverrun, restsOnMinutes } from './guards.ts';
import { useKeptDraft } from '../use-kept-draft.ts';

/** A decision in the making and the acts on it; what is typed is kept as a draft. */
export function useDecision(page: CasePage, first: DecisionDraft, version: number) {
  const [draft, setDraft] = useState(first);
  const [edited, setEdited] = useState<string | null>(null);
  const store = useKeptDraft(`decision:${page.id}`, version);
  const begin = useAct(caseRoutes.beginReview);
  const prepare = useAct(caseRoutes.prepareDecision);
  const sign = useAct(caseRoutes.signDecision);
  const giveBack = useAct(caseRoutes.returnDecision);
  const params = { case: page.id };
  const { keep, forget } = store;
  const change = useCallback(
    (next: DecisionDraft) => {
      setEdited(editedField(draft, next));
      setDraft(next);
      keep(next);
    },
    [draft, keep],
  );
  return {
    draft,
    edited,
    change,
    replace: setDraft,
    gaps: draftGaps(draft, isOverrun(page)),
    kept: store.kept,
    overwrite: store.overwrite,
    begin: () => void begin.act({ params, body: {} }),
    prepare: async () => {
      if (await prepare.act({ params, body: proposalBody(draft, restsOnMinutes(page)) })) forget();
    },
    sign: () => void sign.act({ params, body: {} }),
    giveBack: (reason: string) => giveBack.act({ params, body: { reason } }),
    busy: begin.busy || prepare.busy || sign.busy || giveBack.busy,
    error: begin.error ?? prepare.error ?? sign.error ?? giveBack.error,
  };
}

export type DecisionInHand = ReturnType<typeof useDecision>;
