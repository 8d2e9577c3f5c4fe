import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';

/** Every paper of the case, the newest first; what the office orders itself to do is its own affair. */
export function PapersPanel({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  const papers = answer.papers.filter((paper) => base !== '/e' || paper.kind !== 'urgingOrder');
  return (
    <Panel title={texts.case.papers}>
      {papers.length === 0 && <p className="quiet">{texts.case.noPapers}</p>}
      <ul className="fact-rows">
        {papers.toReversed().map((paper) => (
          <li key={paper.id}>
            <span>
              <Go href={`${base}/papers/${paper.id}`} act="open-paper">
                {paper.title}
              </Go>
            </span>
            <span>{paper.number}</span>
            <span>
              <DateText day={paper.issuedOn} atRight />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
