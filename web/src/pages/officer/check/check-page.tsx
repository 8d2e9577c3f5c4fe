import { Button, Select } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { Message } from '../../../components/message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCtrlEnter } from '../../../layout/shortcuts.ts';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import { TextLine } from '../../../components/text-line.tsx';
import { Files } from '../../case/materials-panel.tsx';
import type { CaseMaterial, CasePage } from '../acceptance/verdicts.ts';
import { SplitPage } from '../split-page.tsx';
import { StepFoot, StepHead, StepNotes } from '../step-parts.tsx';
import { heldByOther, stepOf, useCase } from '../use-case-step.ts';
import { LateFields } from '../../late/late-fields.tsx';
import { useLate } from '../../late/use-late.ts';
import { useNextTask } from '../use-next-task.ts';
import { ConditionCheck } from './condition-check.tsx';
import { checkBody, checkGaps, deficitsOf, resultOf, type Finding } from './findings.ts';
import '../acceptance/acceptance.css';
import '../decision/decision.css';
import './check.css';

/** Check of a commitment on the spot: each condition met, to be rectified, or beyond mending, by two officers (许可法 34(3)). */
export function CheckPage() {
  return (
    <Asked asked={useCase()}>{(page) => <Check key={stepOf(page, ['check'])?.id ?? page.id} page={page} />}</Asked>
  );
}

function useCheck(page: CasePage) {
  const texts = useTexts().officer.check;
  const me = useKnownMe();
  const count = page.standard?.conditions.length ?? 1;
  const unseen = Array.from({ length: count }, (): Finding => ({ result: null, note: '' }));
  const subject = `check:${stepOf(page, ['check'])?.id ?? page.id}`;
  const [findings, setFindings, findingsSent] = useKeptState<readonly Finding[]>(`${subject}:findings`, unseen);
  const [other, setOther] = useState<string | null>(null);
  const [general, setGeneral, generalSent] = useKeptState(`${subject}:general`, '');
  const { act, busy, error } = useAct(caseRoutes.recordCheck);
  const officers = other === null ? [me.person.id] : [me.person.id, other];
  const body = checkBody(findings, officers, general, texts);
  const late = useLate(page.id);
  const record = async () => {
    if (body === null || !(await act({ params: { case: page.id }, body: { ...body, ...late.body } }))) return;
    findingsSent();
    generalSent();
  };
  return { late, findings, setFindings, other, setOther, general, setGeneral, body, record, busy, error };
}

type Checking = ReturnType<typeof useCheck>;

function Check({ page }: { page: CasePage }) {
  const { check } = useTexts().officer;
  const task = stepOf(page, ['check']);
  const open = task !== null && heldByOther(task) === null;
  const checking = useCheck(page);
  const goOn = useNextTask('check');
  const clock = page.check?.state === 'rectify' ? 'rectify' : 'check';
  return (
    <SplitPage
      shape="work"
      head={<StepHead page={page} task={task} clock={clock} />}
      left={
        <>
          <StepNotes task={task} error={checking.error} done={check.done} />
          {page.check?.state === 'rectify' && <Message tone="attention">{check.already}</Message>}
          {open && <Conditions page={page} checking={checking} />}
        </>
      }
      right={<Right page={page} checking={checking} open={open} />}
      foot={open ? <CheckFoot checking={checking} /> : <StepFoot onNext={() => void goOn(null)} />}
    />
  );
}

function Conditions({ page, checking }: { page: CasePage; checking: Checking }) {
  const { check } = useTexts().officer;
  const conditions = page.standard?.conditions ?? [{ text: page.result, basis: page.legalBasis[0] ?? '' }];
  return (
    <Panel title={check.conditions} aside={page.standard?.version}>
      <ol className="check-list">
        {conditions.map((condition, at) => (
          <ConditionCheck
            key={condition.text}
            n={at + 1}
            condition={condition}
            rectifying={page.check?.state === 'rectify'}
            finding={checking.findings[at] ?? { result: null, note: '' }}
            onFind={(finding) => checking.setFindings(checking.findings.with(at, finding))}
          />
        ))}
      </ol>
    </Panel>
  );
}

function Right({ page, checking, open }: { page: CasePage; checking: Checking; open: boolean }) {
  const { check } = useTexts().officer;
  return (
    <div className="check-right">
      {page.standard !== null && <Panel title={check.how}>{page.standard.checks}</Panel>}
      <LaterPapers page={page} />
      {open && (
        <Panel title={check.officers}>
          <div className="decision-form">
            <SecondOfficer page={page} checking={checking} />
            <TextLine label={check.findings} value={checking.general} rows={3} onChange={checking.setGeneral} />
            <LateFields late={checking.late} />
          </div>
        </Panel>
      )}
    </div>
  );
}

/** 承诺后补: what was promised to come after the decision, with what has come. */
function LaterPapers({ page }: { page: CasePage }) {
  const { officer, ledger, case: words } = useTexts();
  const promised = page.materials.filter(({ later }) => later);
  if (promised.length === 0) return null;
  const missing = promised.filter(({ code }) => page.openMaterials.includes(code)).map(({ name }) => name);
  return (
    <Panel title={officer.check.later}>
      {missing.length > 0 && (
        <Message tone="attention">{officer.check.laterMissing(missing.join(ledger.between))}</Message>
      )}
      <ul>
        {promised.map(({ code, name, state, files }) => (
          <li key={code}>
            {name} <span className="quiet">{words.materialState[state === 'later' ? 'missing' : state]}</span>{' '}
            <HandedOn files={files} />
            <Files files={files} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** By the day on which it came the promised period is told. */
function HandedOn({ files }: Pick<CaseMaterial, 'files'>) {
  const last = files.at(-1);
  return last && <DateText day={last.handedOn} />;
}

/** Whoever records is one of the two; the other is chosen among those who inspect for the zone (许可法 34(3)). */
function SecondOfficer({ page, checking }: { page: CasePage; checking: Checking }) {
  const { check } = useTexts().officer;
  const me = useKnownMe();
  const { data } = useAsk(caseRoutes.listColleagues, { params: { case: page.id } });
  const others = (data?.colleagues ?? []).filter((one) => one.capacity === 'inspector' && one.id !== me.person.id);
  return (
    <>
      <p>
        {check.officer(1)} {me.person.name}
      </p>
      <label htmlFor="second-officer">{check.officer(2)}</label>
      <Select
        id="second-officer"
        value={checking.other}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next: string) => checking.setOther(next)}
      />
    </>
  );
}

/** Why the record cannot be made yet. */
function Gaps({ checking }: { checking: Checking }) {
  const { officer, ledger } = useTexts();
  const { gap } = officer.check;
  const { open, unsaid, second } = checkGaps(checking.findings, checking.other);
  const words = [
    open.length > 0 && gap.open(open.join(ledger.between)),
    unsaid.length > 0 && gap.unsaid(unsaid.join(ledger.between)),
    second && gap.second,
  ].filter((word) => word !== false);
  return <output className="quiet">{words.join(ledger.between)}</output>;
}

function CheckFoot({ checking }: { checking: Checking }) {
  const { check } = useTexts().officer;
  const deficits = deficitsOf(checking.findings);
  const labels = {
    met: check.recordMet,
    rectify: check.recordRectify(deficits),
    proposeRevocation: check.recordRevoke(deficits),
  };
  const label = labels[resultOf(checking.findings)];
  const ready = checking.body !== null && checking.late.ready;
  useCtrlEnter(() => ready && void checking.record());
  return (
    <>
      <span className="quiet">{check.two}</span>
      <Gaps checking={checking} />
      <div className="foot-acts">
        <Button
          type="primary"
          disabled={!ready}
          loading={checking.busy}
          data-act="record-check"
          onClick={() => void checking.record()}
        >
          {label}
          <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </>
  );
}
