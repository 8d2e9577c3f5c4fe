import { Button } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { dayKind } from '../../../../../domain/clock/calendar.ts';
import { PUBLISHED_CALENDAR } from '../../../../../domain/clock/published-years.ts';
import { useTexts } from '../../../texts/language.ts';
import { dayOfText } from '../../../view/date-text.ts';
import { DateField } from './date-field.tsx';
import { ExtensionFields } from './extension-fields.tsx';
import { findFaults, type Fault } from './faults.ts';
import { LimitFields } from './limit-fields.tsx';
import type { PartProps } from './part-props.ts';
import { PauseFields } from './pause-fields.tsx';
import type { Question } from './question.ts';
import { idOfField } from './calc-field.tsx';
import { OptionalPart } from './optional-part.tsx';
import { useGuideCalendar } from './use-guide.ts';
import '../../../components/contract-form.css';

interface QuestionFormProps {
  /** The query of the page's address, and the question in it. */
  readonly address: string;
  readonly given: Question;
  /** What is wrong with the question in the address. */
  readonly refused: readonly Fault[];
  readonly onAsk: (question: Question) => void;
  readonly onClear: () => void;
}

/** The question as a form. It is asked at once; what is wrong stands beside its field, and the first of it is focused. */
export function QuestionForm({ address, given, refused, onAsk, onClear }: QuestionFormProps) {
  const texts = useTexts();
  const { calculator } = texts;
  const { question, setQuestion, own, setOwn } = useTyped(address, given);
  const faults = own.length > 0 ? own : refused;
  useFocusOnFirst(faults);
  const change = (part: Partial<Question>) => setQuestion((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = findFaults(question, texts);
    setOwn(found);
    if (found.length === 0) onAsk(question);
  };
  return (
    <form className="contract-form" aria-label={calculator.form} onSubmit={submit} noValidate>
      {faults.length > 0 && <FaultSummary faults={faults} />}
      <LimitFields {...{ question, change, faults }} />
      <StartField {...{ question, change, faults }} />
      <fieldset className="calc-during">
        <legend>{calculator.during}</legend>
        <PauseFields {...{ question, change, faults }} />
        <ExtensionFields {...{ question, change, faults }} />
        <EndField {...{ question, change, faults }} />
      </fieldset>
      <div className="form-acts">
        <Button type="primary" htmlType="submit" data-act="calculate">
          {calculator.calculate}
        </Button>
        <Button onClick={onClear} data-act="clear">
          {calculator.clear}
        </Button>
      </div>
    </form>
  );
}

/** What is typed. Another address (back, a link, cleared) brings its own question; the form stays, and so does the focus. */
function useTyped(address: string, given: Question) {
  const [question, setQuestion] = useState(given);
  const [own, setOwn] = useState<readonly Fault[]>([]);
  const [shown, setShown] = useState(address);
  if (shown !== address) {
    setShown(address);
    setQuestion(given);
    setOwn([]);
  }
  return { question, setQuestion, own, setOwn };
}

function FaultSummary({ faults }: { faults: readonly Fault[] }) {
  const { calculator } = useTexts();
  const general = faults.filter(({ name }) => name === '');
  return (
    <div role="alert" className="form-fault">
      {calculator.faultsFound(faults.length)}
      {general.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}

/** The kind of the day counts: acceptance on a make-up day is acceptance on a working day. */
function StartField({ question, change, faults }: PartProps) {
  const { calculator } = useTexts();
  const calendar = useGuideCalendar(question.zone)?.calendar ?? PUBLISHED_CALENDAR;
  const day = dayOfText(question.start);
  const kind = day === null ? null : calculator.startDay[dayKind(calendar, day)];
  return (
    <DateField
      name="start"
      label={calculator.start}
      value={question.start}
      onChange={(start) => change({ start })}
      faults={faults}
      hint={
        <span className="gap-words">
          {kind !== null && <span>{kind}</span>}
          <span>{calculator.startHint}</span>
        </span>
      }
    />
  );
}

function EndField({ question, change, faults }: PartProps) {
  const { calculator } = useTexts();
  return (
    <OptionalPart
      label={calculator.ended}
      shown={question.end !== null}
      onToggle={(shown) => change({ end: shown ? '' : null })}
    >
      <DateField
        name="end"
        label={calculator.endedOn}
        value={question.end ?? ''}
        onChange={(end) => change({ end })}
        faults={faults}
      />
    </OptionalPart>
  );
}

/** Brings the focus to the first field that is wrong, whenever other fields are. */
function useFocusOnFirst(faults: readonly Fault[]): void {
  const first = faults.find(({ name }) => name !== '')?.name ?? null;
  useEffect(() => {
    if (first !== null) document.getElementById(idOfField(first))?.focus();
  }, [first, faults.length]);
}
