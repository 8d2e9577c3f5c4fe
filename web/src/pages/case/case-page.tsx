import { caseRoutes } from '../../../../api/contract/cases.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { useTold } from '../../session/use-told.ts';
import { toldCase } from '../../view/told-answers.ts';
import { usePathParam } from '../param.ts';
import { CaseView } from './case-view.tsx';

/** A case: the same page for both sides; only the acts differ. Read anew by itself while it is open. */
export function CasePage() {
  const asked = useAsk(caseRoutes.readCase, { params: { case: usePathParam('case') } }, { every: 20_000 });
  const told = useTold();
  return <Asked asked={asked}>{(answer) => <CaseView answer={toldCase(answer, told)} />}</Asked>;
}
