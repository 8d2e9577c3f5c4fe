import { SUPERVISING_CAPACITIES } from '../../../../domain/case/actor.ts';
import { parkRoutes } from '../../../../api/contract/parks.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';

/** Who may ask for the figures; the others who look over the zone see none. */
const ASKING: readonly string[] = SUPERVISING_CAPACITIES;

/** Projects and cases of each park; nothing in a zone without parks. */
export function ParkFigures() {
  const { parks } = useTexts();
  const { hat } = useKnownMe();
  const { data } = useAsk(parkRoutes.listParkFigures, {}, { enabled: ASKING.includes(hat?.capacity ?? '') });
  if (!data || data.rows.length < 2) return null;
  const rows = data.rows.map(({ park, projects, underWay, overdue, decided }) => ({
    key: park?.code ?? '',
    cells: [park?.name ?? parks.none, projects, underWay, overdue, decided],
  }));
  const head = [parks.title, parks.projects, parks.underWay, parks.overdue, parks.decided];
  return (
    <Panel title={parks.figures}>
      <PlainTable name={parks.figures} head={head} rows={rows} />
    </Panel>
  );
}
