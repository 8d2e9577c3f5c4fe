import { useState } from 'react';
import { visitRoutes } from '../../../../api/contract/visits.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useListed, useTexts } from '../../texts/language.ts';
import { RequestTable } from '../visits/request-table.tsx';
import { VisitForm } from '../visits/visit-form.tsx';
import { VisitPanel, type Visit } from '../visits/visit-panel.tsx';
import { SuperiorInspections } from './superior-inspections.tsx';

/** The supervisor plans few visits of many requests, moves and calls them off, and enters what superiors announce. */
export function VisitsPage() {
  const { visits } = useTexts();
  const asked = useAskPages(visitRoutes.listVisits, {}, ['visits']);
  return (
    <Asked asked={asked}>
      {(answer) => (
        <Page title={visits.title} facts={[visits.cap(answer.cap)]}>
          <Requests />
          {answer.visits.length === 0 && (
            <Panel title={visits.visits}>
              <Empty sentence={visits.none} />
            </Panel>
          )}
          {answer.visits.map((visit) => (
            <VisitPanel key={visit.id} visit={visit}>
              {visit.state === 'planned' && visit.checklist.every(({ found }) => found === null) && (
                <Changes visit={visit} />
              )}
            </VisitPanel>
          ))}
          <MoreRows of={asked} />
          <SuperiorInspections />
        </Page>
      )}
    </Asked>
  );
}

function Requests() {
  const { visits } = useTexts();
  const asked = useAskPages(visitRoutes.listVisitRequests, {}, ['requests']);
  const [plan, tell] = useState<AnswerOf<typeof visitRoutes.planVisits> | null>(null);
  return (
    <Panel title={visits.requests}>
      {plan !== null && (
        <Message tone="information">
          {visits.planned(plan.visits.length, plan.overCap.length + plan.missed.length)}{' '}
          {plan.recused.length > 0 && visits.leftToOthers(plan.recused.length)}
        </Message>
      )}
      <Asked asked={asked}>
        {({ requests }) => (
          <>
            <Recused requests={requests} />
            <RequestTable requests={requests} />
            <MoreRows of={asked} />
          </>
        )}
      </Asked>
      <VisitForm route={visitRoutes.planVisits} label={visits.plan} act="plan-visits" onDone={tell} />
    </Panel>
  );
}

/** 回避: which requests wait for a supervisor without a tie to the enterprise, since whoever looks has one. */
function Recused({ requests }: Pick<AnswerOf<typeof visitRoutes.listVisitRequests>, 'requests'>) {
  const { visits } = useTexts();
  const listed = useListed();
  const waiting = requests.filter(({ recused, visit }) => recused && visit === null);
  if (waiting.length === 0) return null;
  const names = [...new Set(waiting.map(({ enterprise }) => enterprise.name))];
  return (
    <Message tone="attention" title={visits.recused(waiting.length)}>
      {visits.recusedFor(listed(names))}
    </Message>
  );
}

function Changes({ visit }: { visit: Visit }) {
  const { visits } = useTexts();
  const params = { visit: visit.id };
  return (
    <div className="admin-acts">
      <VisitForm route={visitRoutes.moveVisit} params={params} label={visits.move} act="move-visit" />
      <VisitForm route={visitRoutes.cancelVisit} params={params} label={visits.cancel} act="cancel-visit" />
    </div>
  );
}
