import { visitRoutes } from '../../../../api/contract/visits.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { VisitPanel } from '../visits/visit-panel.tsx';

/** The visits that the zone's bureaus make to the enterprise, each with its notice, checklist and result. */
export function VisitsPage() {
  const { visits } = useTexts();
  const me = useKnownMe();
  const params = { enterprise: me.hat?.enterprise ?? '' };
  const zone = me.zone?.id ?? '';
  const asked = useAskPages(visitRoutes.listVisitsTo, { params, query: { zone } }, ['visits'], {
    enabled: zone !== '',
  });
  if (zone === '') return <NoVisits />;
  return (
    <Asked asked={asked}>
      {(answer) => (
        <Page title={visits.mine} facts={[visits.counted(answer.counted, answer.cap)]}>
          {answer.visits.length === 0 && <Nothing />}
          {answer.visits.map((visit) => (
            <VisitPanel key={visit.id} visit={visit} />
          ))}
          <MoreRows of={asked} />
        </Page>
      )}
    </Asked>
  );
}

function NoVisits() {
  const { visits } = useTexts();
  return (
    <Page title={visits.mine}>
      <Nothing />
    </Page>
  );
}

function Nothing() {
  const { visits } = useTexts();
  return (
    <Panel>
      <Empty sentence={visits.none} next={visits.noneNext} />
    </Panel>
  );
}
