import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { clocksOfDuty } from '../../../../../domain/case/duty-clocks.ts';
import { useAct } from '../../../asking/use-act.ts';
import { Asked } from '../../../components/asked.tsx';
import { ChoiceBar } from '../../../components/choice-bar.tsx';
import { Message } from '../../../components/message.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCtrlEnter } from '../../../layout/shortcuts.ts';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTold } from '../../../session/use-told.ts';
import { useTexts } from '../../../texts/language.ts';
import { toldCase } from '../../../view/told-answers.ts';
import { TextLine } from '../../../components/text-line.tsx';
import type { CasePage, Task } from '../acceptance/verdicts.ts';
import { LateFields } from '../../late/late-fields.tsx';
import { useLate } from '../../late/use-late.ts';
import { IssuedPapers } from '../issued-paper.tsx';
import { papersOfService } from '../papers-of-service.ts';
import { SplitPage } from '../split-page.tsx';
import { StepFoot, StepHead, StepNotes } from '../step-parts.tsx';
import { heldByOther, useCase } from '../use-case-step.ts';
import { useNextTask } from '../use-next-task.ts';
import { GroundFields, LeftFields, type How, type Why } from './ground-fields.tsx';
import { ServiceRule } from './service-rule.tsx';
import '../acceptance/acceptance.css';
import '../decision/decision.css';

/** Service: the paper itself, to whom, and how (许可法 44); of several that wait, one after the other. */
export function ServicePage() {
  const told = useTold();
  return <Asked asked={useCase()}>{(page) => <Service key={page.id} page={toldCase(page, told)} />}</Asked>;
}

type Method = 'electronic' | 'window' | 'post' | 'left' | 'public';

/** Only who signed it is served electronically. */
const agrees = (page: CasePage): boolean => page.serviceConsent?.agreed === true;

/** What is typed of a paper is of that paper alone. */
const subjectOf = ({ id }: CasePage, task: Task | null): string => `service:${id}:${task?.id ?? ''}`;

/** Of several papers that wait the one is named. */
const paperOf = (task: Task | null): Pick<Task, 'paper'> => (task?.paper ? { paper: task.paper } : {});

function useService(page: CasePage, task: Task | null) {
  const subject = subjectOf(page, task);
  const [method, setMethod] = useState<Method>(agrees(page) ? 'electronic' : 'window');
  const [recipient, setRecipient, sent] = useKeptState(`${subject}:recipient`, page.applicant.name);
  const { forget, ...ground } = useGround(method, subject);
  const { act, busy, error } = useAct(caseRoutes.serve);
  const late = useLate(page.id);
  const [waiting, wait] = useState(false);
  const { why, how, facts } = ground;
  const [isPublic, isLeft] = [method === 'public', method === 'left'];
  const body = isPublic ? { announcement: { why, facts } } : { ...late.body, ...(isLeft && { left: { how, facts } }) };
  const told = (!isPublic && !isLeft) || facts.trim() !== '';
  const ready = recipient.trim() !== '' && told && (isPublic || late.ready);
  const serve = async () => {
    const answer = await act({
      params: { case: page.id },
      body: { method, recipient, ...paperOf(task), ...body },
    });
    wait(answer?.waiting === true);
    if (answer === null) return;
    forget();
    sent();
    // What is published is not published twice, and of the next paper it is not known that it is refused: that is served by hand.
    if (isPublic || isLeft) setMethod('window');
  };
  return { late, waiting, ready, ground, method, setMethod, recipient, setRecipient, busy, error, serve };
}

const NOTHING_TOLD: Readonly<Partial<Record<Method, string>>> = {};

/** Why and how by a way that needs words; what was tried stays in the file, so it is no beginning of a record that is handed out. */
function useGround(method: Method, subject: string) {
  const [why, setWhy] = useState<Why>('notFound');
  const [how, setHow] = useState<How>('witnessed');
  const [told, tell, forget] = useKeptState(`${subject}:facts`, NOTHING_TOLD);
  const setFacts = (facts: string) => tell({ ...told, [method]: facts });
  return { why, setWhy, how, setHow, facts: told[method] ?? '', setFacts, forget };
}

function Service({ page }: { page: CasePage }) {
  const [wanted, choose] = useState<string | null>(null);
  const tasks = page.tasks.filter(({ kind }) => kind === 'serve');
  const offered = [...tasks, ...announcedIn(page)];
  const task = offered.find(({ id }) => id === wanted) ?? offered[0] ?? null;
  const form = useService(page, task);
  const serves = task !== null && heldByOther(task) === null && !form.waiting;
  const chooseOther = (other: string) => {
    choose(other);
    // What was typed of one paper's publication is no way for another, which may be published already.
    if (form.method === 'public') form.setMethod('window');
  };
  return (
    <SplitPage
      shape="work"
      head={<StepHead page={page} task={tasks.find((one) => one === task) ?? null} clock={clockOfService(task)} />}
      left={
        <>
          {offered.length > 1 && <WhichPaper page={page} tasks={offered} task={task} onChoose={chooseOther} />}
          <Notes form={form} page={page} task={task} />
          {serves && <ServiceForm form={form} page={page} task={task} />}
        </>
      }
      right={<IssuedPapers page={page} task={task} />}
      foot={serves ? <ServeFoot form={form} /> : <DoneFoot />}
    />
  );
}

/** What is published and has still to count may be served at once on whoever comes: no step, but offered as one. */
const announcedIn = ({ announced }: CasePage): readonly Task[] =>
  announced.map(({ paper, until }, at) => ({
    id: announcedId(at),
    kind: 'serve',
    unit: '',
    due: until,
    claimedBy: null,
    ...(paper && { paper }),
  }));

/** One of several that name notices of one kind is told from the others. */
const announcedId = (at: number): string => `announced ${at}`;

/** The announcement that is offered as a step. */
const announcementOf = ({ announced }: CasePage, { id }: Task) => announced.find((_one, at) => announcedId(at) === id);

interface WhichPaperProps {
  readonly page: CasePage;
  readonly tasks: readonly Task[];
  readonly task: Task | null;
  readonly onChoose: (task: string) => void;
}

/** The papers that wait, by their titles. */
function WhichPaper({ page, tasks, task, onChoose }: WhichPaperProps) {
  const { officer, ledger } = useTexts();
  const { service } = officer;
  const choices = tasks.map((one) => ({ value: one.id, label: titlesOf(page, one, ledger.between) }));
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
  useCtrlEnter(() => form.ready && void form.serve());
  return (
    <div className="foot-acts">
      <Button
        type="primary"
        disabled={!form.ready}
        loading={form.busy}
        data-act="serve"
        onClick={() => void form.serve()}
      >
        {form.method === 'public' ? service.publish : service.serve}
        <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </div>
  );
}

function DoneFoot() {
  const goOn = useNextTask('serve');
  return <StepFoot onNext={() => void goOn(null)} />;
}

const served = (page: CasePage): boolean => page.events.some((event) => event.type === 'served');

const clockOfService = (task: Task | null): 'service' | null =>
  task && clocksOfDuty(task).length === 0 ? null : 'service';

function waysOf(page: CasePage, isAnnounced: boolean): readonly Method[] {
  if (agrees(page)) return ['electronic', 'window', 'post', 'left'];
  return isAnnounced ? ['window', 'post', 'left'] : ['window', 'post', 'left', 'public'];
}

/** What a step serves, by the titles of the papers. */
const titlesOf = (page: CasePage, task: Task, between: string): string =>
  papersOfService(page, task)
    .map(({ title }) => title)
    .join(between);

interface ServiceFormProps {
  readonly form: Form;
  readonly page: CasePage;
  readonly task: Task;
}

function ServiceForm({ form, page, task }: ServiceFormProps) {
  const { officer, ledger, filing } = useTexts();
  const { service } = officer;
  const titles = titlesOf(page, task, ledger.between);
  const announced = announcementOf(page, task);
  const ways = waysOf(page, announced !== undefined);
  const methods = ways.map((value) => ({ value, label: service.methods[value] }));
  return (
    <Panel
      title={titles === '' ? service.title : service.title + filing.colon + titles}
      aside={<ServiceRule page={page} task={task} announced={announced?.until ?? null} />}
    >
      <div className="decision-form">
        <div className="decision-row">
          <span className="decision-label">{service.method}</span>
          <ChoiceBar name={service.method} choices={methods} value={form.method} onChoose={form.setMethod} />
        </div>
        {!agrees(page) && <p className="caption">{service.notElectronic}</p>}
        <TextLine label={service.recipient} value={form.recipient} rows={1} onChange={form.setRecipient} />
        {form.method === 'left' && <LeftFields {...form.ground} />}
        {form.method === 'public' ? <GroundFields {...form.ground} /> : <LateFields late={form.late} />}
      </div>
    </Panel>
  );
}
