import { Button } from 'antd';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { UNSURE, type Answers } from '../../../../../domain/plan/question.ts';
import { KeyCap } from '../../../components/key-cap.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import {
  isAmount,
  isChosenAlone,
  optionsOf,
  restAnswered,
  shownValue,
  unsureOf,
  type Option,
  type QuestionRow,
} from '../../../view/plan-questions.ts';
import { AmountFields, type Amounts } from './amount-fields.tsx';
import { OptionList } from './option-list.tsx';
import type { Asking } from './use-asking.ts';
import { useQuestionKeys } from './use-question-keys.ts';

interface QuestionFormProps {
  readonly row: QuestionRow;
  readonly number: number;
  readonly asking: Asking;
}

/** The question that is asked: choosing answers and goes on; what is counted or ticked goes on with the button or Enter. */
export function QuestionForm({ row, number, asking }: QuestionFormProps) {
  const { plan: words } = useTexts();
  const language = useLanguage();
  const { question, fields } = row;
  const form = useQuestion(row, asking);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking.moved) heading.current?.focus();
  }, [asking.moved]);
  const several = fields.some(({ type }) => type === 'boolean');
  return (
    <form className="question-form" onSubmit={form.onSubmit} noValidate>
      <span className="question-mark" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {question.text[language]}
        </h3>
        <p className="caption quiet">{question.why[language]}</p>
        <AmountFields fields={fields.filter(isAmount)} {...form.amounts} />
        {several && <p className="caption quiet">{words.tick}</p>}
        <OptionList options={form.options} fields={fields} chosen={form.isChosen} onChoose={form.choose} />
        <UnsureButton form={form} />
        {form.missing > 0 && <p role="alert">{words.missing(form.missing)}</p>}
        <QuestionFoot asking={asking} options={form.options.length + 1} />
      </div>
    </form>
  );
}

function UnsureButton({ form }: { form: ReturnType<typeof useQuestion> }) {
  const { plan: words } = useTexts();
  return (
    <ul className="option-list">
      <li>
        <button
          type="button"
          className="option option-one"
          aria-pressed={form.isUnsure}
          onClick={form.unsure}
          data-act="answer-unsure"
        >
          {words.unsure}
        </button>
      </li>
    </ul>
  );
}

function QuestionFoot({ asking, options }: { asking: Asking; options: number }) {
  const { plan: words } = useTexts();
  return (
    <div className="question-foot">
      <Button type="primary" htmlType="submit" data-act="next-question">
        {words.next}
      </Button>
      <Button onClick={asking.goBack} data-act="previous-question">
        {words.previous}
      </Button>
      <span className="question-keys caption quiet wide-only">
        <KeyCap>1</KeyCap>–<KeyCap>{String(Math.min(options, 9))}</KeyCap> {words.keys.choose}
        <KeyCap>Enter</KeyCap> {words.keys.next}
        <KeyCap>Backspace</KeyCap> {words.keys.back}
      </span>
    </div>
  );
}

/** What is chosen and counted in one question, and what that does. */
function useQuestion({ fields }: QuestionRow, asking: Asking) {
  const { given, own } = asking.work;
  const [typed, setTyped] = useState<Amounts>({});
  const [missing, setMissing] = useState(0);
  const valueOf = (fact: (typeof fields)[number]['fact']) => shownValue(fact, given.answers, own.known.facts);
  const options = optionsOf(fields);
  const alone = isChosenAlone(fields);
  const choose = ({ field, value }: Option) => {
    const changes = { [field.fact]: field.type === 'boolean' ? valueOf(field.fact) !== true : value };
    const isLast = alone && fields.every(({ fact }) => fact in changes || valueOf(fact) !== undefined);
    return isLast ? asking.goOn(changes) : asking.answer(changes);
  };
  const next = () => {
    const changes: Answers = { ...typed, ...restAnswered(fields, given.answers, own.known.facts) };
    const empty = fields.filter(({ fact }) => !(fact in changes) && valueOf(fact) === undefined);
    setMissing(empty.length);
    if (empty.length > 0) return asking.answer(changes);
    return asking.goOn(changes);
  };
  const unsure = () => asking.goOn({ ...typed, ...unsureOf(fields, { ...given.answers, ...typed }, own.known.facts) });
  useQuestionKeys({ options, choose, unsure, next, back: asking.goBack });
  return {
    options,
    choose,
    unsure,
    missing,
    isUnsure: fields.length > 0 && fields.every(({ fact }) => given.answers[fact] === UNSURE),
    isChosen: ({ field, value }: Option) => valueOf(field.fact) === value,
    amounts: {
      typed,
      valueOf,
      onType: (amounts: Amounts) => setTyped({ ...typed, ...amounts }),
      onLeave: () => asking.answer(typed),
    },
    onSubmit: (event: SubmitEvent) => {
      event.preventDefault();
      next();
    },
  };
}
