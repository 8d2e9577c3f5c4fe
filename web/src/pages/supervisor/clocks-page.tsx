import { Button } from 'antd';
import { useMemo } from 'react';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Empty, Loading } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useMay } from '../../session/use-may.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';
import { RemindAll } from '../urgings/remind-all.tsx';
import { TurnsPanel } from '../commitment/turns-panel.tsx';
import { ClockCounts } from './clock-counts.tsx';
import { JointClocks } from './joint-clocks.tsx';
import { ParkFigures } from './park-figures.tsx';
import { lightOf, type ClockLight, type ClockRow } from './clock-list.ts';
import { ClockCards, ClockTable } from './clock-table.tsx';
import { useSelection, type Selection } from './morning/use-selection.ts';
import { useClockList, type ShownPart } from './use-clock-list.ts';
import './clocks.css';

/** The supervisor's list: every open clock of the zone with its light, the day it ends, and why. */
export function ClocksPage() {
  const { clocks } = useTexts().desk;
  const [kept, choose] = useQueryParam('light');
  const light = lightOf(kept);
  const [only, showAll] = useShownPart();
  const list = useClockList(light, only);
  const first = list.data?.pages[0];
  return (
    <Page
      title={clocks.title}
      width="full"
      light={first && <span className="clocks-total quiet">{clocks.total(first.counts.total)}</span>}
      acts={
        <>
          {first && <span className="work-changes">{clocks.asOf(timeOf(first.asOf))}</span>}
          <Button size="small" loading={list.isFetching} data-act="refresh" onClick={() => void list.refetch()}>
            {clocks.refresh}
          </Button>
        </>
      }
    >
      {first && (only !== null || light !== null) && (
        <OnlyLine only={only} name={first.onlyName} light={light} onAll={() => (choose(null), showAll())} />
      )}
      {first && <ClockCounts counts={first.counts} light={light} onChoose={choose} />}
      {!first && list.error === null && (
        <div className="pending">
          <Loading lines={8} />
        </div>
      )}
      <Beside only={only} />
      <Listed list={list} light={light} />
    </Page>
  );
}

interface OnlyLineProps {
  readonly only: ShownPart | null;
  /** What that part is called. */
  readonly name: string;
  readonly light: ClockLight | null;
  readonly onAll: () => void;
}

/** By what the list is filtered, and the way to all. */
function OnlyLine({ only, name, light, onAll }: OnlyLineProps) {
  const { board, lights } = useTexts();
  const told = useTold();
  // An item is called by its code and its name.
  const called = name.split(' ').map(told).join(' ');
  const part = only && board.part(board.what[only.by], only.key === NONE ? board.none[only.by] : called);
  const names = [part, light && lights[light]].filter((one) => one !== null);
  return (
    <p className="gap-words">
      <b data-text="only">{board.only(names)}</b>
      <button type="button" className="link" onClick={onAll} data-act="show-all">
        {board.all}
      </button>
    </p>
  );
}

/** The key of what has none: no unit, no park, nobody. */
const NONE = '-';

/** What stands beside the clocks of cases: of the whole zone all, of one unit what waits for it, of any other part nothing. */
function Beside({ only }: { only: ShownPart | null }) {
  if (only !== null) return only.by === 'bureau' && <TurnsPanel area="/s" unit={only.key} />;
  return (
    <>
      <TurnsPanel area="/s" />
      <JointClocks />
      <ParkFigures />
    </>
  );
}

const DIMENSIONS = ['bureau', 'item', 'park', 'person'] as const;

/** The row of the board that the address names, and what leaves it. */
function useShownPart(): readonly [ShownPart | null, () => void] {
  const [by, chooseBy] = useQueryParam('by');
  const [key, chooseKey] = useQueryParam('key');
  const known = DIMENSIONS.find((one) => one === by);
  const leave = () => {
    chooseBy(null);
    chooseKey(null);
  };
  return [known && key !== null ? { by: known, key } : null, leave];
}

/** The table, with 催办 of what is selected for whoever may urge: J and K move, X selects, U reminds. */
function UrgedTable({ rows }: { rows: readonly ClockRow[] }) {
  const may = useMay()('urge');
  const ids = useMemo(() => rows.map((row) => row.case.id), [rows]);
  const selection = useSelection('clocks', ids);
  return (
    <>
      {may && <UrgeHead selection={selection} />}
      <ClockTable rows={rows} selection={may ? selection : null} />
    </>
  );
}

function UrgeHead({ selection }: { selection: Selection }) {
  const { morning, desk } = useTexts();
  const { chosen, at } = selection;
  const cases = useMemo(() => (chosen.size > 0 || at === null ? [...chosen] : [at]), [chosen, at]);
  if (cases.length === 0) return <p className="caption quiet">{desk.clocks.keys}</p>;
  return (
    <div className="clock-selected">
      <b>{morning.selected(cases.length)}</b>
      <RemindAll cases={cases} />
      <Button size="small" type="text" data-act="clear-selection" onClick={selection.clear}>
        {morning.clear}
      </Button>
    </div>
  );
}

function Listed({ list, light }: { list: ReturnType<typeof useClockList>; light: ClockLight | null }) {
  const texts = useTexts();
  const { clocks } = texts.desk;
  if (list.error !== null) return <ErrorMessage error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return null;
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return <Empty sentence={light === null ? clocks.empty : clocks.emptyLight(texts.lights[light])} />;
  }
  return (
    <div className={list.isPlaceholderData ? 'dimmed' : ''}>
      <div className="wide-only">
        <UrgedTable rows={rows} />
      </div>
      <div className="narrow-only">
        <ClockCards rows={rows} />
      </div>
      <MoreRows
        of={{ hasMore: list.hasNextPage, isComing: list.isFetchingNextPage, more: () => void list.fetchNextPage() }}
      />
    </div>
  );
}
