import { Button } from 'antd';
import { LightShape } from '../../../components/light-shape.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import type { OwnPlan } from '../../../view/own-plan.ts';
import { consequenceOf, knownLine, type QuestionRow } from '../../../view/plan-questions.ts';
import { QuestionForm } from './question-form.tsx';
import type { Asking } from './use-asking.ts';

/** The questions in their order: what is known is folded with its source, the one that is asked is open. */
export function QuestionsPanel({ asking }: { asking: Asking }) {
  const { plan: words } = useTexts();
  const { rows, current, work } = asking;
  const asked = rows.filter(({ state }) => state !== 'idle');
  const at = asked.findIndex((row) => row === current) + 1;
  const title = current === null ? words.allAnswered(asked.length) : words.questionAt(at, asked.length);
  return (
    <Panel className="plan-questions" title={title} aside={words.changeable}>
      <ol className="question-list">
        {rows.map((row) => (
          <li key={row.question.code} data-question={row.question.code} data-state={stateOf(row, current)}>
            {row === current ? (
              <QuestionForm key={row.question.code} row={row} number={at} asking={asking} />
            ) : (
              <FoldedQuestion row={row} own={work.own} onChange={() => asking.goTo(row.question.code)} />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const stateOf = (row: QuestionRow, current: QuestionRow | null): string => (row === current ? 'current' : row.state);

interface FoldedProps {
  readonly row: QuestionRow;
  readonly own: OwnPlan;
  readonly onChange: () => void;
}

/** One question that is not being asked: what is known, where it comes from, and what follows from it. */
function FoldedQuestion({ row, own, onChange }: FoldedProps) {
  const texts = useTexts();
  const { plan: words } = texts;
  const language = useLanguage();
  const { question, state, fields } = row;
  const { text, sources } = knownLine(question, own, { texts, language });
  const { needed, spared } = consequenceOf(question, own.told);
  const told = state === 'idle' && text === '' ? words.notAskedNow : text;
  return (
    <>
      <span className="question-mark">{state === 'open' ? null : <LightShape shape="tick" />}</span>
      <div>
        <p className="question-text">{question.text[language]}</p>
        <p className="question-known">
          {state === 'open' && text === '' ? <span>{words.toAnswer}</span> : <b>{told}</b>}
          {sources.map((source) => (
            <span key={source} className="quiet">
              {words.sources[source]}
            </span>
          ))}
        </p>
        <p className="caption quiet">{words.consequence(needed, spared)}</p>
      </div>
      {fields.length > 0 && (
        <Button
          type="link"
          size="small"
          onClick={onChange}
          aria-label={words.changeOf(question.text[language])}
          data-act={`change-${question.code}`}
        >
          {words.change}
        </Button>
      )}
    </>
  );
}
