import { parkRoutes } from '../../../../api/contract/parks.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import { PlainTable } from '../admin/plain-table.tsx';

/** Projects and cases of each park; nothing in a zone without parks. */
export function ParkFigures() {
  const { parks } = useTexts();
  const may = useMay();
  const { data } = useAsk(parkRoutes.listParkFigures, {}, { enabled: may('listParkFigures') });
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
