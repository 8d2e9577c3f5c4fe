import { Button } from 'antd';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { DateText } from '../../components/date-text.tsx';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Go } from '../../components/go.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Message } from '../../components/message.tsx';
import { ReadOnlyLine } from '../../components/states.tsx';
import { useShortcut } from '../../layout/shortcuts.ts';
import { useTexts } from '../../texts/language.ts';
import { lightDays, lightName } from '../../view/light-words.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';
import { CaseHead } from './case-head.tsx';
import { LastDone } from './last-done.tsx';
import { useListHref } from './list-place.ts';
import { caseHref } from './step-path.ts';
import { heldByOther } from './use-case-step.ts';

interface StepHeadProps {
  readonly page: CasePage;
  readonly task: Task | null;
  /** The clock that the step must keep; null: none runs against it. */
  readonly clock: CasePage['clocks'][number]['name'] | null;
}

/** The head of a step after the decision: its own clock with its light. */
export function StepHead({ page, task, clock: name }: StepHeadProps) {
  const texts = useTexts();
  const clock = page.clocks.find((one) => one.name === name);
  if (!clock) return <CaseHead page={page} task={task} light={null} facts={page.number} />;
  const light = lightName(clock.light, clock.end !== null);
  const word = lightDays(light, clock.remaining, texts);
  return (
    <CaseHead
      page={page}
      task={task}
      light={<LightTag light={light} limit="other" {...(word === null ? {} : { word })} />}
      facts={
        <>
          <b>
            {texts.officer.intake.mayBe} <DateText day={clock.due} href={caseHref(page.id)} strong />
          </b>
          <span className="quiet">{page.number}</span>
        </>
      }
    />
  );
}

interface StepNotesProps {
  readonly task: Task | null;
  readonly error: unknown;
  /** What was done here, once it is done. */
  readonly done: string | null;
}

/** Refusals, who has the step in hand, what is done. */
export function StepNotes({ task, error, done }: StepNotesProps) {
  const { officer } = useTexts();
  const other = heldByOther(task);
  return (
    <>
      {error !== null && <ErrorMessage error={error} />}
      <LastDone />
      {other && (
        <ReadOnlyLine why={officer.claimed(other.name, timeOf(other.since).slice(0, 5))} who={officer.handOver} />
      )}
      {task === null && done !== null && <Message tone="information">{done}</Message>}
    </>
  );
}

/** When nothing is left to do here: on to the next case, which the key N takes too, or back. */
export function StepFoot({ onNext, note = null }: { onNext: () => void; note?: string | null }) {
  const { officer } = useTexts();
  const list = useListHref();
  useShortcut('n', (event) => event.repeat || onNext());
  return (
    <>
      <Go href={list}>{officer.backToList}</Go>
      <div className="foot-acts">
        {note !== null && (
          <span className="foot-counts quiet" data-outcome>
            {note}
          </span>
        )}
        <Button type="primary" data-act="next-case" onClick={onNext}>
          {officer.next}
          <KeyCap>N</KeyCap>
        </Button>
      </div>
    </>
  );
}
