import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { planRoutes } from '../../../../../api/contract/plans.ts';
import { UNSURE } from '../../../../../domain/plan/question.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { ASKED_FIELDS, openFields, type AskedField } from '../../../view/growing-plan.ts';
import type { ProjectPlan } from '../../../view/project-chain.ts';

type Value = string | number | boolean;

/** What is known with its source, and what is asked next; each answer is kept at once. */
export function QuestionsPanel({ project, plan }: { project: string; plan: ProjectPlan }) {
  const { plan: words } = useTexts();
  const [edited, setEdited] = useState<string | null>(null);
  const { act, busy, error } = useAct(planRoutes.giveAnswers);
  const open = openFields(plan);
  const current = ASKED_FIELDS.find(({ fact }) => fact === edited) ?? open[0];
  const answer = async (value: Value) => {
    if (!current) return;
    const answers = { ...plan.answered?.answers, [current.fact]: value };
    const kept = await act({ params: { project }, body: { answers, worksMonths: plan.worksMonths } });
    if (kept) setEdited(null);
  };
  return (
    <Panel title={words.questions(open.length)} aside={words.changeable}>
      <KnownFacts facts={plan.facts} onChange={setEdited} />
      {current ? (
        <Asking key={current.fact} field={current} busy={busy} onAnswer={(value) => void answer(value)} />
      ) : (
        <p>{words.allAnswered}</p>
      )}
      {error !== null && <ErrorMessage error={error} />}
    </Panel>
  );
}

/** What is known, each with its source; what can be answered can be changed. */
function KnownFacts({ facts, onChange }: { facts: ProjectPlan['facts']; onChange: (fact: string) => void }) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  return (
    <ul className="plan-answers">
      {facts.map((known) => (
        <li key={known.fact}>
          <span>
            {known.label[language]} <b>{valueText(known, words, language)}</b>{' '}
            <span className="quiet">{words.sources[known.source]}</span>
          </span>
          {ASKED_FIELDS.some(({ fact }) => fact === known.fact) && (
            <Button
              size="small"
              aria-label={words.changeOf(known.label[language])}
              onClick={() => onChange(known.fact)}
            >
              {words.change}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AskingProps {
  readonly field: AskedField;
  readonly busy: boolean;
  readonly onAnswer: (value: Value) => void;
}

/** One field: an option answers and goes on at once, a number with the button. */
function Asking({ field, busy, onAnswer }: AskingProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  const [amount, setAmount] = useState<number | null>(null);
  const id = `plan-${field.fact}`;
  return (
    <fieldset disabled={busy} data-fact={field.fact}>
      <legend id={id}>
        <b>{field.label[language]}</b> {field.unit?.[language]}
      </legend>
      <div className="plan-options">
        {optionsOf(field, words, language).map(({ value, label }) => (
          <Button key={label} onClick={() => onAnswer(value)} data-act="answer">
            {label}
          </Button>
        ))}
        {isAmount(field) && (
          <>
            <InputNumber aria-labelledby={id} value={amount} onChange={setAmount} />
            <Button type="primary" disabled={amount === null} onClick={() => onAnswer(amount ?? 0)} data-act="answer">
              {words.next}
            </Button>
          </>
        )}
        <Button onClick={() => onAnswer(UNSURE)} data-act="answer-unsure">
          {words.unsure}
        </Button>
      </div>
    </fieldset>
  );
}

type Words = ReturnType<typeof useTexts>['plan'];
type Language = ReturnType<typeof useLanguage>;

const isAmount = ({ type }: AskedField): boolean => type === 'number' || type === 'integer';

function optionsOf(field: AskedField, words: Words, language: Language): readonly { value: Value; label: string }[] {
  if (field.type === 'boolean') {
    return [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ];
  }
  return (field.options ?? []).map(({ value, label }) => ({ value, label: label[language] }));
}

function valueText({ fact, value }: ProjectPlan['facts'][number], words: Words, language: Language): string {
  if (value === UNSURE || value === null) return words.unsureShort;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString('zh-CN');
  const options = ASKED_FIELDS.find((field) => field.fact === fact)?.options;
  return options?.find((option) => option.value === value)?.label[language] ?? value;
}
