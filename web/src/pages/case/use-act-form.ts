import { useMemo } from 'react';
import { caseRoutes } from '../../../../api/contract/cases.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { useKept } from '../../offline/use-kept.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { actBeginning, actLabels, actSchema, asAskedOf, choosesPeople, type CaseAct } from '../../view/act-form.ts';
import type { CaseAnswer } from '../../view/case-read.ts';

/** What the act asks, in words, with what was typed; null while the people to choose from are not known. */
export function useActForm(act: CaseAct, whole: CaseAnswer) {
  const texts = useTexts();
  const bureau = useKnownMe().hat?.bureau ?? null;
  const answer = useMemo(() => asAskedOf(act, whole, bureau), [act, whole, bureau]);
  const asked = useAsk(caseRoutes.listColleagues, { params: { case: answer.id } }, { enabled: choosesPeople(act) });
  const people = asked.data ?? null;
  const schema = useMemo(() => actSchema(act, answer, people), [act, answer, people]);
  const labels = useMemo(() => actLabels(act, answer, people, texts), [act, answer, people, texts]);
  const kept = useKept(`act:${act}:${answer.id}`);
  return choosesPeople(act) && people === null ? null : { schema, labels, kept, from: actBeginning(act, answer) };
}
