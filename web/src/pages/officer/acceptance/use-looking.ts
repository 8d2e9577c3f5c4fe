import { useCallback, useMemo, useState } from 'react';
import { choicesOf, judgedMaterials, nextToJudge, type CasePage, type Verdict } from './verdicts.ts';
import { verdictsWith, type LookDraft } from './look-draft.ts';
import type { NoticePoint } from './notice.ts';

/** What the viewer shows when the form is chosen: it is no material of the guide. */
export const FORM = '@form';

/**
 * An officer's look at a case: which material is chosen, what was shown, the verdicts, the words of the notice. Verdicts
 * and words are handed to `keep` with every change.
 */
export function useLooking(page: CasePage, first: LookDraft, keep: (draft: LookDraft) => void) {
  const [chosen, choose] = useState(() => judgedMaterials(page)[0]?.code ?? FORM);
  const [shownFiles, setShownFiles] = useState<ReadonlySet<string>>(new Set());
  const [draft, setDraft] = useState(first);
  const verdicts = useMemo(() => verdictsWith(page, draft.given), [page, draft.given]);
  const shown = useMemo(() => shownMaterials(page, shownFiles), [page, shownFiles]);
  const looked = useMemo(() => ({ shown, verdicts }), [shown, verdicts]);
  const change = useCallback(
    (next: LookDraft) => {
      setDraft(next);
      keep(next);
    },
    [keep],
  );
  /** False: it may not be judged so, and nothing changed. */
  const judge = useCallback(
    (code: string, verdict: Verdict): boolean => {
      if (!mayJudge(page, { code, verdict, shown: shown.has(code) })) return false;
      change({ ...draft, given: { ...draft.given, [code]: verdict } });
      return true;
    },
    [page, shown, draft, change],
  );
  return {
    chosen,
    choose,
    looked,
    shownFiles,
    judge,
    worded: draft.worded,
    reword: (code: string, point: Omit<NoticePoint, 'material'>) =>
      change({ ...draft, worded: { ...draft.worded, [code]: point } }),
    /** Found wrong, with the words for the notice. */
    correct: (code: string, point: Omit<NoticePoint, 'material'>) =>
      change({ given: { ...draft.given, [code]: 'correct' }, worded: { ...draft.worded, [code]: point } }),
    onShown: useCallback((file: string) => setShownFiles((before) => new Set([...before, file])), []),
    next: () => choose(nextToJudge(page, looked, chosen)),
  };
}

export type Looking = ReturnType<typeof useLooking>;

/** A material was shown when each of its files was. */
function shownMaterials(page: CasePage, files: ReadonlySet<string>): ReadonlySet<string> {
  const shown = page.materials.filter((one) => one.files.length > 0 && one.files.every(({ id }) => files.has(id)));
  return new Set(shown.map((material) => material.code));
}

function mayJudge(page: CasePage, of: { code: string; verdict: Verdict; shown: boolean }): boolean {
  const material = judgedMaterials(page).find((one) => one.code === of.code);
  if (!material) return false;
  return choicesOf(material, page, of.shown).some((one) => one.verdict === of.verdict && one.barred === null);
}
