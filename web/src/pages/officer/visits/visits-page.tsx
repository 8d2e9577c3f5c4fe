import { sessionRoutes } from '../../../../../api/contract/sessions.ts';
import { visitRoutes } from '../../../../../api/contract/visits.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAskPages } from '../../../asking/use-ask-pages.ts';
import { keyOf } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { MoreRows } from '../../../components/more-rows.tsx';
import { Panel } from '../../../components/panel.tsx';
import { Empty } from '../../../components/states.tsx';
import { Page } from '../../../layout/page.tsx';
import { useKeptAnswers } from '../../../offline/use-kept-answers.ts';
import { useOfflinePage } from '../../../offline/use-offline-page.ts';
import { useKnownMe } from '../../../session/me.ts';
import { useTexts } from '../../../texts/language.ts';
import { RequestTable } from '../../visits/request-table.tsx';
import { VisitForm } from '../../visits/visit-form.tsx';
import { VisitPanel } from '../../visits/visit-panel.tsx';
import { RecordVisit } from './record-visit.tsx';

type Visits = AnswerOf<typeof visitRoutes.listVisits>;

/** The inspector's visits: those to come first, recorded where they are made; below what the bureau asks for. */
export function VisitsPage() {
  const { visits } = useTexts();
  const kept = useOfflinePage('/o/visits');
  const me = useKnownMe();
  const wish = { query: me.hat?.bureau ? { bureau: me.hat.bureau } : {} };
  const asked = useAskPages(visitRoutes.listVisits, wish, ['visits']);
  const requests = useAskPages(visitRoutes.listVisitRequests, {}, ['requests']);
  useKeptAnswers([
    [keyOf(sessionRoutes.readMe, {}), me],
    [keyOf(visitRoutes.listVisits, wish), asked.data],
    [keyOf(visitRoutes.listVisitRequests, {}), requests.data],
  ]);
  return (
    <Asked asked={asked}>
      {(answer) => (
        <Page title={visits.title} facts={[visits.cap(answer.cap), ...(kept ? [visits.offlineReady] : [])]}>
          <Approved answer={answer} />
          <MoreRows of={asked} />
          <Requests enterprises={answer.enterprises} />
        </Page>
      )}
    </Asked>
  );
}

/** A bureau sees the visits that it takes part in. */
function Approved({ answer }: { answer: Visits }) {
  const { visits } = useTexts();
  const { hat } = useKnownMe();
  const own = answer.visits.filter(({ checklist }) => checklist.some(({ bureau }) => bureau === hat?.bureau));
  if (own.length === 0) {
    return (
      <Panel title={visits.visits}>
        <Empty sentence={visits.none} />
      </Panel>
    );
  }
  return own.map((visit) => (
    <VisitPanel key={visit.id} visit={visit}>
      {visit.state === 'planned' && visit.day <= answer.today && (
        <RecordVisit visit={visit} inspectors={answer.inspectors} bureau={hat?.bureau ?? ''} />
      )}
    </VisitPanel>
  ));
}

function Requests({ enterprises }: Pick<Visits, 'enterprises'>) {
  const { visits } = useTexts();
  const asked = useAskPages(visitRoutes.listVisitRequests, {}, ['requests']);
  return (
    <Panel title={visits.requests}>
      <Asked asked={asked}>{({ requests }) => <RequestTable requests={requests} />}</Asked>
      <MoreRows of={asked} />
      <VisitForm
        route={visitRoutes.askVisit}
        label={visits.ask}
        act="ask-visit"
        enterprises={enterprises}
        grounds={visits.ground}
      />
    </Panel>
  );
}
