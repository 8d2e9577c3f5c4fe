import type { ReactNode } from 'react';
import { DateText } from '../../../components/date-text.tsx';
import { Go } from '../../../components/go.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { clockOf, ledgerHref } from '../../../view/case-answer.ts';
import type { CaseAnswer, ClockName } from '../../../view/case-read.ts';
import { requestReason } from '../../../view/request-reason.ts';
import type { Succeeds } from '../../../view/filing-form.ts';
import { filingOf, replacedBy, successionsOf } from '../../../view/succession.ts';
import { HolderActs } from '../act-buttons.tsx';

interface PermitProps {
  readonly answer: CaseAnswer;
  readonly base: string;
}

/** How a granted permit stands: valid until when, by when to start, to renew, to ask for more time. */
export function PermitPanel({ answer, base }: PermitProps) {
  const { permit: words } = useTexts().life;
  const { permit } = answer;
  if (permit === null) return null;
  const valid = permit.state === 'valid';
  return (
    <Panel title={words.title} aside={base === '/e' && <ForHolder answer={answer} />}>
      <dl className="case-form">
        <dt>{words.state}</dt>
        <dd>
          <LightTag light={valid ? 'green' : 'notStarted'} word={words.states[permit.state]} />
        </dd>
        <ClockDay answer={answer} base={base} name="validity" label={words.validUntil} />
        <ClockDay answer={answer} base={base} name="renewedValidity" label={words.renewedUntil} />
        <ClockDay answer={answer} base={base} name="start" label={words.startBy} />
        {valid && permit.renewalBy !== null && (
          <Pair label={words.renewalBy}>
            <DateText day={permit.renewalBy} provisional={permit.provisional.renewal} />
          </Pair>
        )}
        {valid && permit.extensionBy !== null && (
          <Pair label={words.extensionBy}>
            <DateText day={permit.extensionBy} provisional={permit.provisional.extension} />
          </Pair>
        )}
        <Asked permit={permit} answer={answer} base={base} />
        <Replaced by={replacedBy(answer)} base={base} />
        {permit.proposed !== null && <Proposed proposed={permit.proposed} />}
      </dl>
    </Panel>
  );
}

interface AskedProps {
  readonly permit: NonNullable<CaseAnswer['permit']>;
  readonly answer: CaseAnswer;
  readonly base: string;
}

function Asked({ permit, answer, base }: AskedProps) {
  const { permit: words } = useTexts().life;
  const { asked, deregistrationAsked, successor } = permit;
  return (
    <>
      {asked !== null && (
        <Pair label={words.askedOn}>
          <span className="gap-words">
            <DateText day={asked.on} />
            <span>{words.asked(asked.length)}</span>
          </span>
        </Pair>
      )}
      {asked !== null && <Why why={requestReason(answer, 'permitExtensionAsked')} />}
      {deregistrationAsked !== null && (
        <Pair label={words.deregistrationAsked}>
          <DateText day={deregistrationAsked} />
        </Pair>
      )}
      {deregistrationAsked !== null && <Why why={requestReason(answer, 'deregistrationAsked')} />}
      {successor !== null && (
        <Pair label={words.successor[successor.kind]}>
          <Go href={`${base}/cases/${successor.case}`}>{words.successorCase}</Go>
        </Pair>
      )}
    </>
  );
}

function Why({ why }: { why: string | null }) {
  const { permit: words } = useTexts().life;
  return why === null ? null : <Pair label={words.askedWhy}>{why}</Pair>;
}

/** What holds in the place of this permit. */
function Replaced({ by, base }: { by: Succeeds | null; base: string }) {
  const { permit: words } = useTexts().life;
  if (by === null) return null;
  return (
    <Pair label={words.replaced[by.kind]}>
      <Go href={`${base}/cases/${by.case}`} act="open-replacing-case">
        {words.successorCase}
      </Go>
    </Pair>
  );
}

type Proposal = NonNullable<NonNullable<CaseAnswer['permit']>['proposed']>;

/** What one officer proposes to decide of the permit, as it lies before another. */
function Proposed({ proposed }: { proposed: Proposal }) {
  const { life, case: words } = useTexts();
  const { act, facts, reason, compensation, length, by } = proposed;
  const said = [
    [words.fields.facts, facts],
    [words.fields.reason, reason],
    [words.fields.compensation, compensation],
  ] as const;
  return (
    <>
      <Pair label={life.permit.proposed[act]}>
        <span className="gap-words">
          {length !== undefined && <span>{life.permit.months(length)}</span>}
          <span>{life.permit.proposedBy(by.name)}</span>
        </span>
      </Pair>
      {said.map(
        ([label, text]) =>
          text !== undefined && (
            <Pair key={label} label={label}>
              {text}
            </Pair>
          ),
      )}
    </>
  );
}

function ClockDay({ answer, base, name, label }: PermitProps & { name: ClockName; label: string }) {
  const { permit: words } = useTexts().life;
  const clock = clockOf(answer, name);
  if (clock === null) return null;
  const started = name === 'start' && answer.permit?.startedOn != null;
  const awaited = name === 'start' && clock.end === null;
  return (
    <Pair label={label}>
      <span className="gap-words">
        <DateText
          day={clock.due}
          provisional={clock.provisional}
          href={`${base}/cases/${answer.id}${ledgerHref(name)}`}
        />
        {started && <span>{words.started}</span>}
        {awaited && <span>{words.voidAfter}</span>}
      </span>
    </Pair>
  );
}

function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The holder asks for renewal (许可法 50) or change (许可法 49) by filing the same item anew, for anything else here. */
function ForHolder({ answer }: { answer: CaseAnswer }) {
  const { permit: words } = useTexts().life;
  const labels = { renewal: words.renew, change: words.change };
  return (
    <span className="gap-words">
      <HolderActs answer={answer} />
      {successionsOf(answer).map((kind) => (
        <Go key={kind} href={filingOf(answer, kind)} act={`apply-${kind}`}>
          {labels[kind]}
        </Go>
      ))}
    </span>
  );
}
