import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { Message } from '../../../components/message.tsx';
import type { Framing } from '../../../components/pages/file-viewer.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { waitsForService } from '../../../view/case-answer.ts';
import { dateText } from '../../../view/date-text.ts';
import { KeptText } from '../kept-text.tsx';
import { readKept, useDraftPlace, useKeptDraft, type Kept } from '../use-kept-draft.ts';
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
import { lookOfContent, NO_LOOK } from './look-draft.ts';
import { MachineChecks } from './machine-checks.tsx';
import { MaterialViewer } from './material-viewer.tsx';
import { standardPoint } from './notice.ts';
import { NoticePanel } from './notice-panel.tsx';
import { SecondGround } from './second-ground.tsx';
import { useIntake, type Intake } from './use-intake.ts';
import { useIntakeKeys } from './use-intake-keys.ts';
import { useLooking, type Looking } from './use-looking.ts';
import type { CasePage, Task } from './verdicts.ts';
import './acceptance.css';

/** The split screen of acceptance: checklist and notice beside the originals. */
export function AcceptancePage() {
  return <Asked asked={useCase()}>{(page) => <WithLook key={page.id} page={page} />}</Asked>;
}

/** Reads what this officer found so far in this round: after a correction one looks anew. */
function WithLook({ page }: { page: CasePage }) {
  const [subject] = useState(() => `acceptance:${stepOf(page, ['accept'])?.id ?? page.id}`);
  const place = useDraftPlace(subject);
  const asked = useQuery({
    queryKey: ['kept-draft', subject],
    queryFn: () => readKept(place),
    staleTime: Infinity,
    gcTime: 0,
  });
  return <Asked asked={asked}>{(kept) => <Acceptance page={page} subject={subject} kept={kept} />}</Asked>;
}

interface AcceptanceProps {
  readonly page: CasePage;
  readonly subject: string;
  readonly kept: { readonly content: unknown; readonly version: number } | null;
}

function Acceptance({ page, subject, kept }: AcceptanceProps) {
  const task = stepOf(page, ['accept']);
  const store = useKeptDraft(subject, kept?.version ?? 0);
  const looking = useLooking(page, kept ? lookOfContent(kept.content) : NO_LOOK, store.keep);
  const intake = useIntake(page, looking, store.forget);
  const open = task !== null && heldByOther(task) === null;
  useIntakeKeys(page, looking, open ? intake.actAndGoOn : nothing);
  return (
    <SplitPage
      shape="list"
      head={<IntakeHead page={page} task={task} />}
      left={<Left {...{ page, task, looking, intake }} kept={store.kept} />}
      right={
        <MaterialViewer
          page={page}
          chosen={looking.chosen}
          shown={looking.shownFiles}
          onShown={looking.onShown}
          framing={open ? framingOf(page, looking, intake) : null}
        />
      }
      foot={open ? <IntakeFoot page={page} intake={intake} /> : <ClosedFoot />}
    />
  );
}

const nothing = () => undefined;

/** A frame on the chosen material: it finds the material wrong, and stands with its point of the notice. */
function framingOf(page: CasePage, looking: Looking, { points }: Intake): Framing | null {
  const material = page.materials.find(({ code }) => code === looking.chosen);
  if (!material || material.class === 'S') return null;
  const at = points.findIndex((point) => point.material === material.code);
  const { material: _material, ...point } = points[at] ?? { material: material.code, ...standardPoint(material) };
  return {
    frame: point.frame ?? null,
    n: at < 0 ? points.length + 1 : at + 1,
    onFrame: (frame) => looking.correct(material.code, { ...point, frame: frame ?? undefined }),
  };
}

interface LeftProps {
  readonly page: CasePage;
  readonly task: Task | null;
  readonly looking: Looking;
  readonly intake: Intake;
  readonly kept: Kept;
}

function Left({ page, task, looking, intake, kept }: LeftProps) {
  const texts = useTexts().officer;
  const readOnly = task === null || heldByOther(task) !== null;
  const close = () => intake.openForm(null);
  return (
    <>
      <LeftNotes page={page} task={task} error={intake.error} />
      {intake.form === 'decline' && <DeclineForm page={page} onDone={close} onCancel={close} />}
      {intake.form === 'notNeeded' && <NotNeededForm caseId={page.id} onDone={close} onCancel={close} />}
      <MachineChecks page={page} looking={looking} readOnly={readOnly} />
      <Checklist page={page} looking={looking} readOnly={readOnly} />
      <p className="list-only">{texts.intake.listOnly}</p>
      {!readOnly && intake.second && intake.points.length > 0 && <SecondGround intake={intake} />}
      {task !== null && (
        <NoticePanel
          page={page}
          points={intake.points}
          readOnly={readOnly}
          aside={<KeptText kept={kept} otherwise={texts.intake.gathered} />}
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
  if (waitsForService(page, 'correction')) return <Message tone="information">{done.toServe}</Message>;
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
