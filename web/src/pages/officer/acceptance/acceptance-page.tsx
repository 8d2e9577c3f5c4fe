import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Message } from '../../../components/message.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { SplitPage } from '../split-page.tsx';
import { StepNotes, StepFoot } from '../step-parts.tsx';
import { caseHref } from '../step-path.ts';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import { Checklist } from './checklist.tsx';
import { CorrectionUntil } from './correction-until.tsx';
import { DeclineForm, NotNeededForm } from './decline-form.tsx';
import { IntakeFoot } from './intake-foot.tsx';
import { IntakeHead } from './intake-head.tsx';
import { MachineChecks } from './machine-checks.tsx';
import { MaterialViewer } from './material-viewer.tsx';
import { NoticePanel } from './notice-panel.tsx';
import { useIntake, type Intake } from './use-intake.ts';
import { useIntakeKeys } from './use-intake-keys.ts';
import { useLooking, type Looking } from './use-looking.ts';
import type { CasePage, Task } from './verdicts.ts';
import './acceptance.css';

/** The split screen of acceptance: checklist and notice beside the originals. */
export function AcceptancePage() {
  return <Asked asked={useCase()}>{(page) => <Acceptance key={page.id} page={page} />}</Asked>;
}

function Acceptance({ page }: { page: CasePage }) {
  const task = stepOf(page, ['accept']);
  const looking = useLooking(page);
  const intake = useIntake(page, looking);
  const open = task !== null && heldByOther(task) === null;
  useIntakeKeys(page, looking, open ? intake.actAndGoOn : nothing);
  return (
    <SplitPage
      shape="list"
      head={<IntakeHead page={page} task={task} />}
      left={<Left {...{ page, task, looking, intake }} />}
      right={
        <MaterialViewer page={page} chosen={looking.chosen} shown={looking.shownFiles} onShown={looking.onShown} />
      }
      foot={open ? <IntakeFoot page={page} intake={intake} /> : <ClosedFoot />}
    />
  );
}

const nothing = () => undefined;

interface LeftProps {
  readonly page: CasePage;
  readonly task: Task | null;
  readonly looking: Looking;
  readonly intake: Intake;
}

function Left({ page, task, looking, intake }: LeftProps) {
  const texts = useTexts().officer;
  const readOnly = task === null || heldByOther(task) !== null;
  const close = () => intake.openForm(null);
  return (
    <>
      <LeftNotes page={page} task={task} error={intake.error} />
      {intake.form === 'decline' && <DeclineForm caseId={page.id} onDone={close} onCancel={close} />}
      {intake.form === 'notNeeded' && <NotNeededForm caseId={page.id} onDone={close} onCancel={close} />}
      <MachineChecks />
      <Checklist page={page} looking={looking} readOnly={readOnly} />
      <p className="list-only">{texts.intake.listOnly}</p>
      {task !== null && (
        <NoticePanel
          page={page}
          points={intake.points}
          readOnly={readOnly}
          onWord={looking.reword}
          until={<CorrectionUntil page={page} />}
        />
      )}
    </>
  );
}

function LeftNotes({ page, task, error }: { page: CasePage; task: Task | null; error: unknown }) {
  return (
    <div className="notes">
      <StepNotes task={task} error={error} done={null} />
      {task === null && <Outcome page={page} />}
    </div>
  );
}

/** What became of the acceptance, once it is done. */
function Outcome({ page }: { page: CasePage }) {
  const texts = useTexts();
  const language = useLanguage();
  const { done } = texts.officer.intake;
  const correction = page.clocks.find((clock) => clock.name === 'correction' && clock.end === null);
  if (page.stage === 'correcting' && correction) {
    return <Message tone="information">{done.correcting(dateText(correction.due, language, texts))}</Message>;
  }
  if (page.acceptedOn !== null) {
    return (
      <Message tone="information" title={done.accepted(dateText(page.acceptedOn, language, texts))}>
        {page.promisedDue !== null && (
          <>
            {texts.strip.promised} <DateText day={page.promisedDue} href={caseHref(page.id)} />
          </>
        )}
      </Message>
    );
  }
  return <Message tone="information">{done.closed}</Message>;
}

function ClosedFoot() {
  const goOn = useNextTask('accept');
  return <StepFoot onNext={() => void goOn(null)} />;
}
