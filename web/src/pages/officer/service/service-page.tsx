import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { paperRoutes } from '../../../../../api/contract/papers.ts';
import type { Paper } from '../../../../../domain/paper/paper.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { PaperSheet } from '../../../components/paper-sheet.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty, Loading } from '../../../components/states.tsx';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../acceptance/notice-panel.tsx';
import type { CasePage } from '../acceptance/verdicts.ts';
import { SplitPage } from '../split-page.tsx';
import { StepFoot, StepHead, StepNotes } from '../step-parts.tsx';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import '../acceptance/acceptance.css';
import '../decision/decision.css';

/** Service: the paper itself, to whom, and how (许可法 44). */
export function ServicePage() {
  const asked = useCase();
  if (asked.data !== undefined) return <Service key={asked.data.id} page={asked.data} />;
  if (asked.error !== null) return <ErrorMessage error={asked.error} onRetry={() => void asked.refetch()} />;
  return <Loading lines={8} />;
}

type Method = 'electronic' | 'window' | 'post';

function useService(page: CasePage) {
  const [method, setMethod] = useState<Method>('electronic');
  const [recipient, setRecipient] = useState(page.applicant.name);
  const { act, busy, error } = useAct(caseRoutes.serve);
  const serve = () => act({ params: { case: page.id }, body: { method, recipient } });
  return { method, setMethod, recipient, setRecipient, busy, error, serve };
}

function Service({ page }: { page: CasePage }) {
  const { service } = useTexts().officer;
  const task = stepOf(page, ['serve']);
  const open = task !== null && heldByOther(task) === null;
  const form = useService(page);
  const goOn = useNextTask('serve');
  return (
    <SplitPage
      shape="work"
      head={<StepHead page={page} task={task} clock="service" />}
      left={
        <>
          <StepNotes task={task} error={form.error} done={served(page) ? service.done : null} />
          {open && <ServiceForm form={form} />}
        </>
      }
      right={<ServedPaper page={page} />}
      foot={
        open ? (
          <div className="foot-acts foot-right">
            <Button
              type="primary"
              disabled={form.recipient.trim() === ''}
              loading={form.busy}
              data-act="serve"
              onClick={() => void form.serve()}
            >
              {service.serve}
            </Button>
          </div>
        ) : (
          <StepFoot onNext={() => void goOn(null)} />
        )
      }
    />
  );
}

const served = (page: CasePage): boolean => page.events.some((event) => event.type === 'served');

function ServiceForm({ form }: { form: ReturnType<typeof useService> }) {
  const { service } = useTexts().officer;
  const methods = (['electronic', 'window', 'post'] as const).map((value) => ({
    value,
    label: service.methods[value],
  }));
  return (
    <Panel title={service.title} aside={service.rule}>
      <div className="decision-form">
        <div className="decision-row">
          <span className="decision-label">{service.method}</span>
          <ChoiceBar name={service.method} choices={methods} value={form.method} onChoose={form.setMethod} />
        </div>
        <TextLine label={service.recipient} value={form.recipient} rows={1} onChange={form.setRecipient} />
      </div>
    </Panel>
  );
}

const SERVED = ['grantDecision', 'refusalDecision', 'nonAcceptance'];

function ServedPaper({ page }: { page: CasePage }) {
  const { service } = useTexts().officer;
  const paper = page.papers.find((one) => SERVED.includes(one.kind));
  const read = useAsk(paperRoutes.readPaper, { params: { paper: paper?.id ?? '' } }, { enabled: paper !== undefined });
  if (read.error !== null) return <ErrorMessage error={read.error} onRetry={() => void read.refetch()} />;
  if (!paper) return <Empty sentence={service.paper} />;
  return (
    <>
      <div className="preview-head">
        <b>{paper.title}</b>
        <span className="quiet">{paper.number}</span>
      </div>
      {read.data ? <PaperSheet paper={read.data.paper as unknown as Paper} /> : <Loading />}
    </>
  );
}
