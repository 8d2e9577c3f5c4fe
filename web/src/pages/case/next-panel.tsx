import { DateText } from '../../components/date-text.tsx';
import { LightShape } from '../../components/light-shape.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import { ledgerHref, nextSteps } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { TakeBack } from './take-back.tsx';

/** What comes next: who, and by when. */
export function NextPanel({ answer, path }: { answer: CaseAnswer; path: string }) {
  const texts = useTexts();
  const steps = nextSteps(answer, texts);
  return (
    <Panel title={texts.case.next}>
      {steps.length === 0 && <p className="quiet">{texts.case.nothingNext}</p>}
      <ul className="fact-rows">
        {steps.map(({ what, who, by }) => (
          <li key={`${what} ${by?.due ?? ''}`}>
            <span className="fact-name">
              <LightShape shape="ring" />
              {what}
            </span>
            <span>{who}</span>
            <span>
              {by !== null && (
                <DateText
                  day={by.due}
                  provisional={by.provisional}
                  {...(by.name === null ? {} : { href: `${path}${ledgerHref(by.name)}` })}
                  atRight
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <TakeBack answer={answer} />
    </Panel>
  );
}
