import { explainRoutes } from '../../../../../api/contract/explain.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { CaseAnswer, CaseClock } from '../../../view/case-read.ts';

interface ClockSentenceProps {
  readonly answer: CaseAnswer;
  readonly clock: CaseClock;
  readonly base: string;
}

/** Why a period of months ends on its day: in one sentence, with what happened to it; a grid of years would help nobody. */
export function ClockSentence({ answer, clock, base }: ClockSentenceProps) {
  const texts = useTexts();
  const asked = useAsk(explainRoutes.explainClock, { params: { case: answer.id, clock: clock.name } });
  return (
    <Panel title={texts.life.whyStory(texts.case.clocks[clock.name])} aside={<DateText day={clock.due} />}>
      <Asked asked={asked}>{(told) => <Told told={told} base={base} />}</Asked>
    </Panel>
  );
}

function Told({ told, base }: { told: AnswerOf<typeof explainRoutes.explainClock>; base: string }) {
  const language = useLanguage();
  return (
    <>
      <p>{told.sentence[language]}</p>
      <ul className="life-rows">
        {told.ledger.map((entry) => (
          <li key={`${entry.what}${entry.on}`}>
            <DateText day={entry.on} />
            <span>{entry.sentence[language]}</span>
            <span>
              {entry.paper !== null && <Go href={`${base}/papers/${entry.paper.id}`}>{entry.paper.title}</Go>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
