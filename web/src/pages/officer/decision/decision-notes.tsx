import { Go } from '../../../components/go.tsx';
import { Message } from '../../../components/message.tsx';
import { ThreeColumns } from '../../../components/three-columns.tsx';
import { useLanguage, useListed, useTexts } from '../../../texts/language.ts';
import { byWhom } from '../../../view/by-whom.ts';
import { dateText } from '../../../view/date-text.ts';
import { SuccessionMessage } from '../../case/life/succession-message.tsx';
import { StepNotes } from '../step-parts.tsx';
import { caseHref } from '../step-path.ts';
import type { CasePage, Task } from '../acceptance/verdicts.ts';
import type { DecisionInHand } from './use-decision.ts';

interface NotesProps {
  readonly page: CasePage;
  readonly task: Task | null;
  readonly decision: DecisionInHand;
}

/** What must be known before one reads on: refusals, who has it in hand, what was returned, what is decided, what it renews or changes. */
export function DecisionNotes({ page, task, decision }: NotesProps) {
  return (
    <>
      <StepNotes task={task} error={decision.error} done={null} />
      <Issued page={page} />
      <SuccessionMessage answer={page} base="/o" />
      <Waiting page={page} />
      <CameLater page={page} />
      <Reopened page={page} />
      <Returned page={page} />
      <Conflict decision={decision} />
    </>
  );
}

function Issued({ page }: { page: CasePage }) {
  const { decision } = useTexts().officer;
  const paper = page.papers.find((one) => one.kind === 'grantDecision' || one.kind === 'refusalDecision');
  if (page.decision === null || !paper) return null;
  return (
    <Message tone="information" title={decision.issued(paper.title, paper.number)}>
      {decision.effect}
    </Message>
  );
}

/** A deferred paper bars the decision, not the review. */
function Waiting({ page }: { page: CasePage }) {
  const texts = useTexts();
  const listed = useListed();
  const language = useLanguage();
  const { deferral } = page;
  if (!deferral?.until || deferral.open.length === 0 || page.stage !== 'accepted') return null;
  const names = page.materials.filter((one) => deferral.open.includes(one.code)).map((one) => one.name);
  return (
    <Message tone="attention" title={listed(names)}>
      {texts.officer.decision.deferredStill(dateText(deferral.until, language, texts))}
    </Message>
  );
}

/** What came in during the review: if it changes the substance, the review begins anew. */
function CameLater({ page }: { page: CasePage }) {
  const texts = useTexts();
  const listed = useListed();
  const { decision } = texts.officer;
  if (page.laterPapers.length === 0) return null;
  const names = page.materials.filter((one) => page.laterPapers.includes(one.code)).map((one) => one.name);
  const mayReopen = page.acts.some(({ act, allowed }) => act === 'reopenReview' && allowed);
  return (
    <Message tone="attention" title={decision.cameLater(listed(names))}>
      {mayReopen && (
        <Go href={`${caseHref(page.id)}?act=reopenReview`} act="open-reopenReview">
          {`${texts.case.acts.reopenReview}…`}
        </Go>
      )}
    </Message>
  );
}

/** Why the review began anew, as long as nothing new was proposed. */
function Reopened({ page }: { page: CasePage }) {
  const texts = useTexts();
  const { decision } = texts.officer;
  const last = page.events.findLast(({ type }) => type === 'reviewReopened' || type === 'decisionPrepared');
  if (last?.type !== 'reviewReopened' || page.stage !== 'accepted') return null;
  return (
    <Message tone="attention" title={decision.reopened}>
      {typeof last['reason'] === 'string' ? last['reason'] : ''}（{byWhom(last.by.name, last.by.for, texts)}）
    </Message>
  );
}

/** Why the second officer sent it back last, as long as nothing new was proposed. */
function Returned({ page }: { page: CasePage }) {
  const texts = useTexts();
  const { decision } = texts.officer;
  const last = page.events.findLast((event) => event.type === 'decisionReturned');
  if (!last || page.stage !== 'accepted' || page.proposal !== null) return null;
  const reason = typeof last['reason'] === 'string' ? last['reason'] : '';
  return (
    <Message tone="attention" title={decision.returnedBefore}>
      {reason}（{byWhom(last.by.name, last.by.for, texts)}）
    </Message>
  );
}

/** Another officer, or another window, wrote on the same decision: field by field, and nothing is lost. */
function Conflict({ decision }: { decision: DecisionInHand }) {
  const all = useTexts();
  const { conflict: words, decision: texts } = all.officer;
  const { conflict, merge, giveUp } = decision;
  if (conflict === null) return null;
  const { outcome, found, reasons, provisions, conditions, overrun, grant, refuse } = texts;
  const names: Readonly<Record<string, string>> = {
    outcome,
    found,
    reasons,
    provisions,
    conditions,
    grant,
    refuse,
    overrunReason: overrun,
  };
  return (
    <ThreeColumns
      key={`${conflict.of} ${conflict.at}`}
      who={conflict.of === 'window' ? words.window : byWhom(conflict.who, conflict.whoFor, all)}
      at={conflict.at}
      changes={conflict.changes}
      nameOf={(field) => names[field] ?? field}
      wordsOf={(field, text) => (field === 'outcome' ? (names[text] ?? text) : text)}
      onMerge={merge}
      onGiveUp={giveUp}
    />
  );
}
