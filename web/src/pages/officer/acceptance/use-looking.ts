import { useCallback, useMemo, useState } from 'react';
import { choicesOf, firstVerdicts, judgedMaterials, nextToJudge, type CasePage, type Verdict } from './verdicts.ts';
import type { NoticePoint, Worded } from './notice.ts';

/** What the viewer shows when the form is chosen: it is no material of the guide. */
export const FORM = '@form';

/** An officer's look at a case: which material is chosen, what was shown, the verdicts, the words of the notice. */
export function useLooking(page: CasePage) {
  const [chosen, choose] = useState(() => judgedMaterials(page)[0]?.code ?? FORM);
  const [shownFiles, setShownFiles] = useState<ReadonlySet<string>>(new Set());
  const [given, setGiven] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const [worded, setWorded] = useState<Worded>({});
  const verdicts = useMemo(() => new Map([...firstVerdicts(page), ...given]), [page, given]);
  const shown = useMemo(() => shownMaterials(page, shownFiles), [page, shownFiles]);
  const looked = useMemo(() => ({ shown, verdicts }), [shown, verdicts]);
  const judge = useCallback(
    (code: string, verdict: Verdict) => {
      if (!mayJudge(page, { code, verdict, shown: shown.has(code) })) return;
      setGiven((before) => new Map([...before, [code, verdict]]));
    },
    [page, shown],
  );
  return {
    chosen,
    choose,
    looked,
    shownFiles,
    judge,
    worded,
    reword: (code: string, point: Omit<NoticePoint, 'material'>) =>
      setWorded((before) => ({ ...before, [code]: point })),
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
