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
import type { CasePage, Task } from '../acceptance/verdicts.ts';
import { LateFields } from '../../late/late-fields.tsx';
import { useLate } from '../../late/use-late.ts';
import { IssuedPaper, paperOfService } from '../issued-paper.tsx';
import { SplitPage } from '../split-page.tsx';
import { StepFoot, StepHead, StepNotes } from '../step-parts.tsx';
import { heldByOther, useCase } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import { ServiceRule } from './service-rule.tsx';
import '../acceptance/acceptance.css';
import '../decision/decision.css';

/** Service: the paper itself, to whom, and how (许可法 44); of several that wait, one after the other. */
export function ServicePage() {
  return <Asked asked={useCase()}>{(page) => <Service key={page.id} page={page} />}</Asked>;
}

type Method = 'electronic' | 'window' | 'post';

/** Only who signed it is served electronically. */
const agrees = (page: CasePage): boolean => page.serviceConsent?.agreed === true;

function useService(page: CasePage, { paper }: Pick<Task, 'paper'>) {
  const [method, setMethod] = useState<Method>(agrees(page) ? 'electronic' : 'window');
  const [recipient, setRecipient] = useState(page.applicant.name);
  const { act, busy, error } = useAct(caseRoutes.serve);
  const late = useLate(page.id);
  const [waiting, wait] = useState(false);
  const serve = async () => {
    const answer = await act({
      params: { case: page.id },
      body: { method, recipient, ...(paper && { paper }), ...late.body },
    });
    wait(answer?.waiting === true);
  };
  return { late, waiting, method, setMethod, recipient, setRecipient, busy, error, serve };
}

function Service({ page }: { page: CasePage }) {
  const [wanted, choose] = useState<string | null>(null);
  const tasks = page.tasks.filter(({ kind }) => kind === 'serve');
  const task = tasks.find(({ id }) => id === wanted) ?? tasks[0] ?? null;
  const form = useService(page, task ?? {});
  const serves = task !== null && heldByOther(task) === null && !form.waiting;
  return (
    <SplitPage
      shape="work"
      head={<StepHead page={page} task={task} clock={clockOfService(page, task)} />}
      left={
        <>
          {tasks.length > 1 && <WhichPaper page={page} tasks={tasks} task={task} onChoose={choose} />}
          <Notes form={form} page={page} task={task} />
          {serves && <ServiceForm form={form} page={page} task={task} />}
        </>
      }
      right={<IssuedPaper page={page} task={task} />}
      foot={serves ? <ServeFoot form={form} /> : <DoneFoot />}
    />
  );
}

interface WhichPaperProps {
  readonly page: CasePage;
  readonly tasks: readonly Task[];
  readonly task: Task | null;
  readonly onChoose: (task: string) => void;
}

/** The papers that wait, by their titles. */
function WhichPaper({ page, tasks, task, onChoose }: WhichPaperProps) {
  const { service } = useTexts().officer;
  const choices = tasks.map((one) => ({ value: one.id, label: paperOfService(page, one)?.title ?? '' }));
  return <ChoiceBar name={service.paper} choices={choices} value={task?.id ?? null} onChoose={onChoose} />;
}

type Form = ReturnType<typeof useService>;

function Notes({ form, page, task }: { form: Form; page: CasePage; task: Task | null }) {
  const { officer, late } = useTexts();
  return (
    <>
      <StepNotes task={task} error={form.error} done={served(page) ? officer.service.done : null} />
      {form.waiting && <Message tone="attention">{late.waits}</Message>}
    </>
  );
}

function ServeFoot({ form }: { form: Form }) {
  const { service } = useTexts().officer;
  return (
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
  );
}

function DoneFoot() {
  const goOn = useNextTask('serve');
  return <StepFoot onNext={() => void goOn(null)} />;
}

const served = (page: CasePage): boolean => page.events.some((event) => event.type === 'served');

/** Of notices only that of a correction is to be served by a clock of its case. */
const hasNoDay = ({ stage }: CasePage, { paper }: Task): boolean => paper !== undefined && stage !== 'correcting';

const clockOfService = (page: CasePage, task: Task | null): 'service' | null =>
  task && hasNoDay(page, task) ? null : 'service';

/** What is served, by its title; how the panel is called, where it is not there any more. */
const titleOf = (page: CasePage, task: Task, otherwise: string): string => {
  const paper = paperOfService(page, task);
  return paper ? `${otherwise}：${paper.title}` : otherwise;
};

interface ServiceFormProps {
  readonly form: Form;
  readonly page: CasePage;
  readonly task: Task;
}

function ServiceForm({ form, page, task }: ServiceFormProps) {
  const { officer } = useTexts();
  const { service } = officer;
  const ways: readonly Method[] = agrees(page) ? ['electronic', 'window', 'post'] : ['window', 'post'];
  const methods = ways.map((value) => ({ value, label: service.methods[value] }));
  return (
    <Panel title={titleOf(page, task, service.title)} aside={<ServiceRule page={page} task={task} />}>
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
