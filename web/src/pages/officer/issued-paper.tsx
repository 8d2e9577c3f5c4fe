import { paperRoutes } from '../../../../api/contract/papers.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Empty } from '../../components/states.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CasePage } from './acceptance/verdicts.ts';

/** The papers that end a case and are served on the applicant. */
const SERVED = ['grantDecision', 'refusalDecision', 'nonAcceptance'];

/** The decision as it was issued, with its number. */
export function IssuedPaper({ page }: { page: CasePage }) {
  const { service } = useTexts().officer;
  const paper = page.papers.find((one) => SERVED.includes(one.kind));
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
