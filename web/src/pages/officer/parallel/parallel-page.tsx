import { consultationRoutes } from '../../../../../api/contract/consultations.ts';
import { differing, lastAnswers, presetIn } from '../../../../../domain/case/opinion-tally.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { DateText } from '../../../components/date-text.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Page } from '../../../layout/page.tsx';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTexts } from '../../../texts/language.ts';
import { OpinionsTable } from '../../case/life/opinions-panel.tsx';
import type { CasePage } from '../acceptance/verdicts.ts';
import { caseHref } from '../step-path.ts';
import { useCase, whyNot } from '../use-case-step.ts';
import { CloseFoot } from './close-foot.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { LeftPanel } from './left-panel.tsx';
import { StartPanel } from './start-panel.tsx';
import { useRoundKeys } from './use-round-keys.ts';
import { bureauOf, useRound, type Question, type Sent } from './use-round.ts';
import '../../case/life/life.css';
import './parallel.css';

/** 并联审查 of one case: departments by question, state and opinion; whom the guide has asked; what is left to settle. */
export function ParallelPage() {
  return <Asked asked={useCase()}>{(page) => <Round page={page} />}</Asked>;
}

function Round({ page }: { page: CasePage }) {
  const { parallel } = useTexts();
  const names = useItemNames();
  const round = useRound(page.id);
  const { at, rows } = useRoundKeys(page.opinions);
  const preset = presetOf(page);
  return (
    <Page
      title={parallel.round}
      width="full"
      crumbs={[
        { label: parallel.title, href: '/o/parallel' },
        { label: `${page.item.code} ${names.long(page.item)}`, href: caseHref(page.id) },
      ]}
      facts={[page.applicant.name, page.project.name, <Promised key="promised" page={page} />]}
      foot={<CloseFoot page={page} preset={preset} />}
    >
      {round.sent !== null && <SentLine sent={round.sent} />}
      {page.opinions.length > 0 && (
        <Panel>
          <div ref={rows}>
            <OpinionsTable answer={page} preset={preset} at={at} />
          </div>
        </Panel>
      )}
      <Whom page={page} {...round} />
    </Page>
  );
}

/** Ids of the opinions that are adopted when the round ends, unless the lead says otherwise. */
const presetOf = (page: CasePage): readonly number[] =>
  whyNot(page, 'weighOpinion') === null ? presetIn(lastAnswers(page.opinions, bureauOf)).map(({ id }) => id) : [];

function Promised({ page: { id, promisedDue } }: { page: CasePage }) {
  const { column } = useTexts().officer;
  if (promisedDue === null) return null;
  return (
    <>
      {column.promised} <DateText day={promisedDue} href={caseHref(id)} />
    </>
  );
}

/** Whom the guide has asked and nobody asked yet, whom it leaves out, and whose opinions must be settled. */
function Whom({ page, send, busy }: Pick<ReturnType<typeof useRound>, 'send' | 'busy'> & { page: CasePage }) {
  const asked = useAsk(consultationRoutes.readConsultation, { params: { case: page.id } });
  const mayAsk = whyNot(page, 'askOpinion') === null;
  const ask = (questions: readonly Question[]) => void send(questions);
  return (
    <Asked asked={asked}>
      {(proposal) => (
        <>
          {mayAsk && (
            <StartPanel
              key={proposal.ask.map(({ bureau }) => bureau.code).join()}
              caseId={page.id}
              proposed={proposal.ask}
              busy={busy}
              onStart={send}
            />
          )}
          <div className="round-two">
            <LeftPanel {...{ proposal, mayAsk, busy }} onAsk={ask} />
            {mayAsk && differing(lastAnswers(page.opinions, bureauOf)) && (
              <ConflictPanel caseId={page.id} opinions={page.opinions} busy={busy} onAsk={send} />
            )}
          </div>
        </>
      )}
    </Asked>
  );
}

function SentLine({ sent: { done, failed } }: { sent: Sent }) {
  const { parallel } = useTexts();
  return (
    <output className="round-sent">
      <p>{parallel.result(done, failed.length)}</p>
      {failed.map(({ bureau, error }) => (
        <div key={bureau}>
          <b>{bureau}</b> <ErrorMessage error={error} />
        </div>
      ))}
    </output>
  );
}
