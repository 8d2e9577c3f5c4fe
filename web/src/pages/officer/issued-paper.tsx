import { paperRoutes } from '../../../../api/contract/papers.ts';
import { DECISION_PAPERS } from '../../../../domain/paper/basis.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Empty } from '../../components/states.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';

const DECISIONS: readonly string[] = DECISION_PAPERS;

/** The paper that a step serves: the notice that it names, else the last decision. */
export const paperOfService = ({ papers }: CasePage, task: Task | null): CasePage['papers'][number] | undefined =>
  papers.findLast(({ kind }) => (task?.paper ? kind === task.paper : DECISIONS.includes(kind)));

/** The paper as it was issued, with its number; without a step that serves it, the last decision. */
export function IssuedPaper({ page, task = null }: { page: CasePage; task?: Task | null }) {
  const { service } = useTexts().officer;
  const paper = paperOfService(page, task);
  if (!paper) return <Empty sentence={service.paper} />;
  return (
    <>
      <div className="preview-head">
        <b>{paper.title}</b>
        <Go href={`/o/papers/${paper.id}`}>{paper.number}</Go>
      </div>
      <Sheet id={paper.id} />
    </>
  );
}

function Sheet({ id }: { id: string }) {
  const asked = useAsk(paperRoutes.readPaper, { params: { paper: id } });
  return <Asked asked={asked}>{({ paper }) => <PaperSheet paper={paper as unknown as Paper} />}</Asked>;
}
