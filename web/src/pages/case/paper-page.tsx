import { useMutation } from '@tanstack/react-query';
import { paperRoutes } from '../../../../api/contract/papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { Paper } from '../../../../domain/paper/paper.ts';
import { client } from '../../asking/client.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { PaperSheet } from '../../components/paper-sheet.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useMay } from '../../session/use-may.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { ReasonForm } from './reason-form.tsx';
import './case.css';

/** One paper as it was issued, and its sealed PDF. */
export function PaperPage() {
  const asked = useAsk(paperRoutes.readPaper, { params: { paper: usePathParam('paper') } });
  return <Asked asked={asked}>{(answer) => <PaperView answer={answer} />}</Asked>;
}

function PaperView({ answer }: { answer: AnswerOf<typeof paperRoutes.readPaper> }) {
  const texts = useTexts();
  const { hat } = useKnownMe();
  const told = useTold();
  const area = `/${hat === null ? '' : areaOf(hat)}`;
  const path = answer.case === null ? `${area}/visits` : `${area}/cases/${answer.case}`;
  const paper = answer.paper as unknown as Paper;
  return (
    <Page
      title={told(paper.title)}
      crumbs={[{ label: answer.case === null ? paper.caseNumber : texts.case.number(paper.caseNumber), href: path }]}
      facts={paper.number === null ? [] : [paper.number]}
      phone={{ back: path }}
      acts={<Pdf answer={answer} />}
    >
      <div className="paper-place">
        <PaperSheet paper={paper} />
      </div>
    </Page>
  );
}

/** Its sealed PDF, which names people whole: for a reason where the role does not need them, and not at all to a third party. */
function Pdf({ answer: { id, sealed, reasonDue } }: { answer: AnswerOf<typeof paperRoutes.readPaper> }) {
  const { case: words } = useTexts();
  const may = useMay();
  const revealed = useMutation({
    mutationFn: (reason: string) => client(paperRoutes.revealPaper, { params: { paper: id }, body: { reason } }),
  });
  if (!sealed) return <span className="quiet">{words.making}</span>;
  if (reasonDue && !may('revealPaper')) return <span className="quiet">{words.pdfWithoutNames}</span>;
  if (!reasonDue || revealed.isSuccess) return <PdfLink id={id} />;
  return (
    <ReasonForm label={words.pdfWhy} onReason={revealed.mutate} busy={revealed.isPending} error={revealed.error} />
  );
}

function PdfLink({ id }: { id: string }) {
  const texts = useTexts();
  return (
    <a href={`/api/papers/${id}/pdf`} target="_blank" rel="noreferrer" className="button-link" data-act="open-pdf">
      {texts.case.pdf}
    </a>
  );
}
