import { Button } from 'antd';
import { useState } from 'react';
import { Go } from '../../../components/go.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { useCtrlEnter } from '../../../layout/shortcuts.ts';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CasePage, Task } from '../acceptance/verdicts.ts';
import { StepFoot } from '../step-parts.tsx';
import { caseHref } from '../step-path.ts';
import { heldByOther, isStepOf, whyNot } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import { guardsOf, type Guard } from './guards.ts';
import type { DecisionInHand } from './use-decision.ts';

interface FootProps {
  readonly page: CasePage;
  readonly task: Task | null;
  readonly decision: DecisionInHand;
}

/** The guard line and the acts of whoever looks: 送复核, or 签发 and 退回; afterwards on to the next. */
export function DecisionFoot({ page, task, decision }: FootProps) {
  const { hat } = useKnownMe();
  if (task === null || !isStepOf(task, hat?.capacity) || heldByOther(task) !== null) {
    return <NextFoot page={page} kind={hat?.capacity === 'approver' ? 'sign' : 'review'} />;
  }
  return (
    <>
      <GuardLine page={page} decision={decision} />
      {task.kind === 'sign' && <SignActs page={page} decision={decision} />}
      {task.kind === 'review' && <PrepareActs page={page} decision={decision} />}
    </>
  );
}

function NextFoot({ page, kind }: { page: CasePage; kind: Task['kind'] }) {
  const { officer } = useTexts();
  const goOn = useNextTask(kind);
  const waits = page.proposal !== null && page.decision === null ? officer.decision.waitsForSign : null;
  return <StepFoot note={waits} onNext={() => void goOn(null)} />;
}

function GuardLine({ page, decision }: Omit<FootProps, 'task'>) {
  const texts = useTexts().officer.decision;
  return (
    <div className="guards">
      <b>{texts.before}</b>
      <ul>
        {guardsOf(page, decision.draft).map((guard) => (
          <GuardMark key={guard.name} guard={guard} />
        ))}
      </ul>
    </div>
  );
}

function GuardMark({ guard: { name, state } }: { guard: Guard }) {
  const { guard, guardMissing, guardUnknown } = useTexts().officer.decision;
  return (
    <li className={`guard guard-${state}`} {...(state === 'unknown' ? { title: guardUnknown } : {})}>
      <LightShape shape={state === 'held' ? 'tick' : 'ring'} />
      {state === 'missing' ? guardMissing[name] : guard[name]}
      {state === 'unknown' && <span className="unseen">{guardUnknown}</span>}
    </li>
  );
}

type ActsProps = Omit<FootProps, 'task'>;

function PrepareActs({ page, decision }: ActsProps) {
  const { life, officer, parallel } = useTexts();
  const limits = life.clocks.open;
  const texts = officer.decision;
  const barred = whyNot(page, 'prepareDecision');
  const ready = barred === null && decision.gaps.length === 0;
  useCtrlEnter(() => ready && void decision.prepare());
  return (
    <div className="foot-acts">
      <Go href={`${caseHref(page.id)}/clocks`} className="button-link" act="open-clocks">
        {limits}
      </Go>
      {whyNot(page, 'askOpinion') === null && (
        <Go href={`${caseHref(page.id)}/parallel`} className="button-link" act="open-parallel">
          {parallel.round}
        </Go>
      )}
      <span className="foot-counts quiet">{barred?.title}</span>
      {whyNot(page, 'beginReview') === null && (
        <Button disabled={decision.busy} data-act="begin-review" onClick={decision.begin}>
          {texts.begin}
        </Button>
      )}
      <Button
        type="primary"
        disabled={!ready}
        loading={decision.busy}
        data-act="prepare-decision"
        onClick={() => void decision.prepare()}
      >
        {texts.send}
        <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </div>
  );
}

function SignActs({ page, decision }: ActsProps) {
  const texts = useTexts().officer.decision;
  const [returning, setReturning] = useState(false);
  const barred = whyNot(page, 'signDecision');
  const ready = barred === null && decision.papers.data !== undefined;
  useCtrlEnter(() => ready && !returning && void decision.sign());
  if (returning) return <GiveBack caseId={page.id} decision={decision} onClose={() => setReturning(false)} />;
  return (
    <div className="foot-acts">
      <span className="foot-counts quiet">{barred?.title}</span>
      <Button
        disabled={whyNot(page, 'returnDecision') !== null}
        data-act="open-return"
        onClick={() => setReturning(true)}
      >
        {texts.giveBack}
      </Button>
      <Button
        type="primary"
        disabled={!ready}
        loading={decision.busy}
        data-act="sign-decision"
        onClick={() => void decision.sign()}
      >
        {texts.sign}
        <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </div>
  );
}

interface GiveBackProps {
  readonly caseId: string;
  readonly decision: DecisionInHand;
  readonly onClose: () => void;
}

/** 退回: to the one who drafted it, with a reason. */
function GiveBack({ caseId, decision, onClose }: GiveBackProps) {
  const { officer, form } = useTexts();
  const [reason, setReason, sent] = useKeptState(`giveBack:${caseId}`, '');
  const giveBack = async () => {
    if (!(await decision.giveBack(reason))) return;
    sent();
    onClose();
  };
  return (
    <div className="give-back">
      <TextLine label={officer.decision.backReason} value={reason} rows={2} onChange={setReason} />
      <div className="foot-acts">
        <Button onClick={onClose}>{form.cancel}</Button>
        <Button
          type="primary"
          disabled={reason.trim() === ''}
          loading={decision.busy}
          data-act="return-decision"
          onClick={() => void giveBack()}
        >
          {officer.decision.giveBackNow}
        </Button>
      </div>
    </div>
  );
}
