import { ItemName } from '../../../components/item-name.tsx';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import { CaseLight } from '../case-light.tsx';
import type { ClockMode } from './modes.ts';

interface HeadProps {
  readonly answer: CaseAnswer;
  readonly base: string;
  readonly modes: readonly ClockMode[];
  readonly mode: ClockMode | null;
  readonly onChoose: (mode: ClockMode) => void;
}

/** Which case, until when, and what to do to its limits. */
export function ClocksHead({ answer, base, modes, mode, onChoose }: HeadProps) {
  const { clocks: words } = useTexts().life;
  const { item, applicant, project } = answer;
  return (
    <div className="case-head">
      <div>
        <h1>
          <b>
            {item.code} <ItemName of={item} />
          </b>
          <span>{applicant.name}</span>
          <span>{project.name}</span>
        </h1>
        <Facts answer={answer} base={base} />
      </div>
      <div className="case-state">
        <CaseLight answer={answer} />
        {modes.length > 1 && (
          <ChoiceBar
            name={words.title}
            choices={modes.map((one) => ({ value: one, label: words[one] }))}
            value={mode}
            onChoose={onChoose}
          />
        )}
      </div>
    </div>
  );
}

function Facts({ answer, base }: Pick<HeadProps, 'answer' | 'base'>) {
  const { case: words, life } = useTexts();
  const { promisedDue, statutoryDue } = answer;
  return (
    <div className="case-facts">
      {promisedDue !== null && (
        <span>
          {words.limits.promised} <DateText day={promisedDue} strong />
        </span>
      )}
      {statutoryDue !== null && (
        <span>
          {words.limits.statutory} <DateText day={statutoryDue} />
        </span>
      )}
      <Go href={`${base}/cases/${answer.id}`} act="back-to-case">
        {life.clocks.backToCase}
      </Go>
    </div>
  );
}
