import { Button } from 'antd';
import type { ReactNode } from 'react';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { useAct } from '../../asking/use-act.ts';
import { ApplicantName } from '../../components/applicant-name.tsx';
import { Go } from '../../components/go.tsx';
import { ItemName } from '../../components/item-name.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';
import { AskHandOver } from './ask-hand-over.tsx';
import { GiveBack } from './give-back.tsx';
import { HandOver } from './hand-over.tsx';
import { caseHref } from './step-path.ts';
import { isStepOf } from './use-case-step.ts';

interface CaseHeadProps {
  readonly page: CasePage;
  readonly facts: ReactNode;
  readonly light: ReactNode;
  readonly task: Task | null;
}

/** What the case is, until when, and who has its step in hand. */
export function CaseHead({ page, facts, light, task }: CaseHeadProps) {
  const { officer } = useTexts();
  const { hat } = useKnownMe();
  return (
    <div className="case-head">
      <div>
        <h1>
          <b>
            {page.item.code} <ItemName of={page.item} />
          </b>
          <span>
            <ApplicantName {...page.applicant} />
          </span>
          <span>{page.project.name}</span>
        </h1>
        <div className="case-facts">{facts}</div>
      </div>
      <div className="case-state">
        {light}
        <div className="case-claim">
          {task !== null && isStepOf(task, hat?.capacity) && <Claim task={task} />}
          <Go href={caseHref(page.id)}>{officer.whole}</Go>
        </div>
      </div>
    </div>
  );
}

function Claim({ task }: { task: Task }) {
  const { officer, tracing, ledger } = useTexts();
  const claim = useAct(taskRoutes.claimTask);
  const release = useAct(taskRoutes.releaseTask);
  const { id, claimedBy } = task;
  const params = { task: id };
  if (claimedBy === null) {
    return (
      <Button size="small" loading={claim.busy} data-act="claim" onClick={() => void claim.act({ params, body: {} })}>
        {officer.claim}
      </Button>
    );
  }
  const since = timeOf(claimedBy.since).slice(0, 5);
  if (!claimedBy.me) {
    return (
      <>
        <span>{officer.claimed(claimedBy.name, since)}</span>
        <AskHandOver task={id} />
      </>
    );
  }
  return (
    <>
      <span>{officer.claimedByMe(since)}</span>
      {claimedBy.askedBy.length > 0 && <b>{tracing.asking.askedBy(claimedBy.askedBy.join(ledger.between))}</b>}
      <button type="button" className="link" data-act="release" onClick={() => void release.act({ params })}>
        {officer.release}
      </button>
      <HandOver task={id} />
      {claimedBy.givenBy !== null && <GiveBack task={id} to={claimedBy.givenBy} />}
    </>
  );
}
