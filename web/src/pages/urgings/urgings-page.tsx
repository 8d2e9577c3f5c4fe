import { timeOf } from '../../../../domain/clock/instant.ts';
import { urgingRoutes } from '../../../../api/contract/urgings.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';
import { UrgingTable } from './urging-table.tsx';

const STATES = ['open', 'answered', 'all'] as const;

/** 督办与催办: of the zone for a supervisor, of one's own unit for an officer; what waits for an answer first. */
export function UrgingsPage() {
  const { urgings, states } = useTexts();
  const { hat } = useKnownMe();
  const [kept, choose] = useQueryParam('state');
  const state = STATES.find((one) => one === kept) ?? 'open';
  const asked = useAskPages(urgingRoutes.listUrgings, { query: { state } }, ['rows'], { keep: true, every: 30_000 });
  const base = hat === null ? '' : `/${areaOf(hat)}`;
  return (
    <Page
      title={urgings.title}
      width="full"
      facts={[urgings.lead]}
      acts={asked.data && <span className="work-changes">{states.asOf(timeOf(asked.data.asOf))}</span>}
    >
      <ChoiceBar
        name={urgings.column.state}
        choices={STATES.map((value) => ({ value, label: urgings.state[value] }))}
        value={state}
        onChoose={choose}
      />
      <Asked asked={asked}>
        {({ rows }) =>
          rows.length === 0 ? <Empty sentence={urgings.empty[state]} /> : <UrgingTable rows={rows} base={base} />
        }
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}
