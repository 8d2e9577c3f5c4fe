import { timeOf } from '../../../../domain/clock/instant.ts';
import { triageRoutes } from '../../../../api/contract/triage.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Go } from '../../components/go.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';
import { LIGHTS, type ClockLight } from './clock-list.ts';
import { LoadPanel } from './load-panel.tsx';
import { ParkFigures } from './park-figures.tsx';
import { SheetLink } from './sheet-link.tsx';
import './board.css';

type Board = AnswerOf<typeof triageRoutes.readBoard>;

const DIMENSIONS = ['bureau', 'item', 'park', 'person'] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** 看板: the lights of the zone, by unit, item, park or person; a table of linked numbers, all of one moment. */
export function BoardPage() {
  const { board, states } = useTexts();
  const [kept, choose] = useQueryParam('by');
  const by = DIMENSIONS.find((one) => one === kept) ?? 'bureau';
  const asked = useAsk(triageRoutes.readBoard, { query: { by } }, { keep: true, every: 60_000 });
  return (
    <Page
      title={board.title}
      width="full"
      facts={[board.lead]}
      acts={
        <>
          {asked.data && <span className="work-changes">{states.asOf(timeOf(asked.data.asOf))}</span>}
          <Go href="/s/clocks">{board.allClocks}</Go>
          <SheetLink list="clocks" />
        </>
      }
    >
      <ChoiceBar
        name={board.title}
        choices={DIMENSIONS.map((value) => ({ value, label: board.by[value] }))}
        value={by}
        onChoose={choose}
      />
      <Asked asked={asked}>
        {(told) => (told.rows.length === 0 ? <Empty sentence={board.empty} /> : <BoardTable told={told} by={by} />)}
      </Asked>
      <LoadPanel />
      <ParkFigures />
    </Page>
  );
}

function BoardTable({ told, by }: { told: Board; by: Dimension }) {
  const { board } = useTexts();
  const english = useTold();
  return (
    <div className="board-box">
      <table className="board" aria-label={board.title}>
        <thead>
          <tr>
            <th scope="col">{board.what[by]}</th>
            {LIGHTS.map((light) => (
              <th key={light} scope="col">
                <LightTag light={light} bare />
              </th>
            ))}
            <th scope="col">{board.total}</th>
          </tr>
        </thead>
        <tbody>
          {told.rows.map((row) => (
            <BoardLine
              key={row.key}
              name={english(row.name) || board.none[by]}
              counts={row.counts}
              most={told.counts.total}
              place={`&by=${by}&key=${encodeURIComponent(row.key)}`}
            />
          ))}
        </tbody>
        <tfoot>
          <BoardLine name={board.sum} counts={told.counts} most={0} place="" />
        </tfoot>
      </table>
    </div>
  );
}

interface BoardLineProps {
  readonly name: string;
  readonly counts: Board['counts'];
  /** The whole, against which the pale ground of a number is measured; 0: no ground. */
  readonly most: number;
  /** What of the list is shown behind a number. */
  readonly place: string;
}

function BoardLine({ name, counts, most, place }: BoardLineProps) {
  const cells: readonly (ClockLight | 'total')[] = [...LIGHTS, 'total'];
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell) => {
        const n = counts[cell];
        const share = most === 0 ? 0 : Math.round((n / most) * 100);
        return (
          <td key={cell} className={`board-${cell}`} style={{ backgroundSize: `${share}% 100%` }}>
            {n === 0 ? (
              <span className="faint">0</span>
            ) : (
              <Go href={`/s/clocks?${cell === 'total' ? '' : `light=${cell}`}${place}`}>{n}</Go>
            )}
          </td>
        );
      })}
    </tr>
  );
}
