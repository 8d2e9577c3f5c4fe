import type { paperRoutes } from '../../../../api/contract/papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import './verify.css';

/** What the public is told of a paper. No person is named. */
export function VerifiedPaper({ paper }: { paper: AnswerOf<typeof paperRoutes.verifyPaper> }) {
  const texts = useTexts();
  const language = useLanguage();
  const { verify } = texts;
  return (
    <Panel title={paper.practice ? verify.foundPractice : verify.found} className="verified">
      {paper.practice && <Message tone="attention">{verify.practiceWhy}</Message>}
      <dl className="verify-facts">
        <dt>{verify.paper}</dt>
        <dd>{paper.title}</dd>
        <dt>{verify.number}</dt>
        <dd>{paper.number}</dd>
        <dt>{verify.organ}</dt>
        <dd>{paper.organ}</dd>
        <dt>{verify.item}</dt>
        <dd>{paper.item}</dd>
        <dt>{verify.issuedAt}</dt>
        <dd>{momentText(paper.issuedAt, language, texts)}</dd>
        <dt>{verify.state}</dt>
        <dd>{verify.states[paper.state]}</dd>
        <dt>{verify.contentHash}</dt>
        <dd>
          <code>{paper.contentHash}</code>
        </dd>
        <dt>{verify.pdfHash}</dt>
        <dd>{paper.pdfSha256 === null ? verify.pdfLater : <code>{paper.pdfSha256}</code>}</dd>
      </dl>
      <p className="caption quiet">{verify.compare}</p>
    </Panel>
  );
}
