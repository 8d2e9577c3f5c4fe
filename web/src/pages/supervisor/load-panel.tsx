import { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';

type Unit = AnswerOf<typeof taskMoveRoutes.readLoad>['units'][number];
type Counts = Unit['pool'];

/** 各人手上的件: a bar for each officer and for the pool of each unit, the part that is late dark. A table whose bars are its numbers. */
export function LoadPanel() {
  const { board } = useTexts();
  const may = useNamed(taskMoveRoutes.readLoad);
  const { data } = useAsk(taskMoveRoutes.readLoad, {}, { enabled: may, keep: true, every: 60_000 });
  const words = board.load;
  if (!data || data.units.length === 0) return null;
  const all = data.units.flatMap(({ pool, people }) => [pool, ...people]);
  const most = Math.max(1, ...all.map(({ open }) => open));
  return (
    <Panel title={words.title} aside={<Legend />} below={<p className="caption quiet">{words.counts}</p>}>
      <table className="load-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.open}</th>
            <th scope="col">{words.late}</th>
          </tr>
        </thead>
        <tbody>
          {data.units.map((unit) => (
            <UnitRows key={unit.unit} unit={unit} most={most} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Legend() {
  const { load } = useTexts().board;
  return (
    <span className="load-legend" aria-hidden="true">
      <i className="load-bar" /> {load.open}
      <i className="load-bar load-late" /> {load.late}
    </span>
  );
}

/** What nobody has in hand first, then each officer, the most loaded first. */
function UnitRows({ unit: { name, pool, people }, most }: { unit: Unit; most: number }) {
  const { load } = useTexts().board;
  const told = useTold();
  const lines = [
    { key: 'pool', person: load.pool, counts: pool },
    ...people
      .toSorted((a, b) => b.open - a.open)
      .map(({ id, name: of, ...counts }) => ({ key: id, person: of, counts })),
  ];
  return lines.map(({ key, person, counts }, at) => (
    <tr key={key}>
      {at === 0 && (
        <th scope="rowgroup" rowSpan={lines.length}>
          {told(name)}
        </th>
      )}
      <th scope="row">{person}</th>
      <td className="load-cell">
        <Bar counts={counts} most={most} />
        {counts.open}
      </td>
      <td className={counts.late > 0 ? 'load-late-number' : 'faint'}>{counts.late}</td>
    </tr>
  ));
}

function Bar({ counts: { open, late }, most }: { counts: Counts; most: number }) {
  const share = (n: number): string => `${(n / most) * 70}%`;
  return (
    <>
      {late > 0 && <span className="load-bar load-late" style={{ width: share(late) }} aria-hidden="true" />}
      {open > late && <span className="load-bar" style={{ width: share(open - late) }} aria-hidden="true" />}
    </>
  );
}
