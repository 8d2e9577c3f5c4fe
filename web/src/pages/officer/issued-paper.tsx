import { Fragment } from 'react';
import { paperRoutes } from '../../../../api/contract/papers.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Empty } from '../../components/states.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';
import { papersOfService } from './papers-of-service.ts';

/** The papers as they were issued, with their numbers; without a step that serves them, the last decision. */
export function IssuedPapers({ page, task = null }: { page: CasePage; task?: Task | null }) {
  const { service } = useTexts().officer;
  const papers = papersOfService(page, task);
  if (papers.length === 0) return <Empty sentence={service.paper} />;
  return papers.map((paper) => (
    <Fragment key={paper.id}>
      <div className="preview-head">
        <b>{paper.title}</b>
        <Go href={`/o/papers/${paper.id}`}>{paper.number}</Go>
      </div>
      <Sheet id={paper.id} />
    </Fragment>
  ));
}

function Sheet({ id }: { id: string }) {
  const asked = useAsk(paperRoutes.readPaper, { params: { paper: id } });
  return <Asked asked={asked}>{({ paper }) => <PaperSheet paper={paper as unknown as Paper} />}</Asked>;
}
