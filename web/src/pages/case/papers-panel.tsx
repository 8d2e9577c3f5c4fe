import { DateText } from '../../components/date-text.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-story.ts';

/** Every paper of the case, the newest first. */
export function PapersPanel({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  return (
    <Panel title={texts.case.papers}>
      {answer.papers.length === 0 && <p className="quiet">{texts.case.noPapers}</p>}
      <ul className="fact-rows">
        {answer.papers.toReversed().map((paper) => (
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
