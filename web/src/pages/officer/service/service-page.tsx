import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { Asked } from '../../../components/asked.tsx';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CasePage } from '../acceptance/verdicts.ts';
import { LateFields } from '../../late/late-fields.tsx';
import { useLate } from '../../late/use-late.ts';
import { IssuedPaper } from '../issued-paper.tsx';
import { SplitPage } from '../split-page.tsx';
import { StepFoot, StepHead, StepNotes } from '../step-parts.tsx';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import '../acceptance/acceptance.css';
import '../decision/decision.css';

/** Service: the paper itself, to whom, and how (许可法 44). */
export function ServicePage() {
  return <Asked asked={useCase()}>{(page) => <Service key={page.id} page={page} />}</Asked>;
}

type Method = 'electronic' | 'window' | 'post';

/** Only who signed it is served electronically. */
const agrees = (page: CasePage): boolean => page.serviceConsent?.agreed === true;

function useService(page: CasePage) {
  const [method, setMethod] = useState<Method>(agrees(page) ? 'electronic' : 'window');
  const [recipient, setRecipient] = useState(page.applicant.name);
  const { act, busy, error } = useAct(caseRoutes.serve);
  const late = useLate(page.id);
  const [waiting, wait] = useState(false);
  const serve = async () => {
    const answer = await act({ params: { case: page.id }, body: { method, recipient, ...late.body } });
    wait(answer?.waiting === true);
  };
  return { late, waiting, method, setMethod, recipient, setRecipient, busy, error, serve };
}

function Service({ page }: { page: CasePage }) {
  const { officer, late: lateWords } = useTexts();
  const { service } = officer;
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
          {form.waiting && <Message tone="attention">{lateWords.waits}</Message>}
          {open && !form.waiting && <ServiceForm form={form} page={page} />}
        </>
      }
      right={<IssuedPaper page={page} />}
      foot={
        open && !form.waiting ? (
          <div className="foot-acts">
            <Button
              type="primary"
              disabled={form.recipient.trim() === '' || !form.late.ready}
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

/** Only what was granted is served by a day (许可法 44). */
const hasLimit = ({ clocks }: CasePage): boolean => clocks.some(({ name }) => name === 'service');

function ServiceForm({ form, page }: { form: ReturnType<typeof useService>; page: CasePage }) {
  const { service } = useTexts().officer;
  const ways: readonly Method[] = agrees(page) ? ['electronic', 'window', 'post'] : ['window', 'post'];
  const methods = ways.map((value) => ({ value, label: service.methods[value] }));
  return (
    <Panel title={service.title} aside={hasLimit(page) ? service.rule : service.promptly}>
      <div className="decision-form">
        <div className="decision-row">
          <span className="decision-label">{service.method}</span>
          <ChoiceBar name={service.method} choices={methods} value={form.method} onChoose={form.setMethod} />
        </div>
        {!agrees(page) && <p className="caption">{service.notElectronic}</p>}
        <TextLine label={service.recipient} value={form.recipient} rows={1} onChange={form.setRecipient} />
        <LateFields late={form.late} />
      </div>
    </Panel>
  );
}
