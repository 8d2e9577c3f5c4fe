import { Button } from 'antd';
import { timeOf } from '../../../../domain/clock/instant.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Empty, Loading } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { useQueryParam } from '../param.ts';
import { TurnsPanel } from '../commitment/turns-panel.tsx';
import { ClockCounts } from './clock-counts.tsx';
import { JointClocks } from './joint-clocks.tsx';
import { ParkFigures } from './park-figures.tsx';
import { lightOf, type ClockLight } from './clock-list.ts';
import { ClockCards, ClockTable } from './clock-table.tsx';
import { useClockList, type ShownPart } from './use-clock-list.ts';
import './clocks.css';

/** The supervisor's list: every open clock of the zone with its light, the day it ends, and why. */
export function ClocksPage() {
  const { desk, board } = useTexts();
  const { clocks } = desk;
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
      {only !== null && (
        <p>
          <button type="button" className="link" onClick={showAll} data-act="show-all">
            {board.all}
          </button>
        </p>
      )}
      {first && <ClockCounts counts={first.counts} light={light} onChoose={choose} />}
      <TurnsPanel area="/s" />
      <JointClocks />
      <ParkFigures />
      <Listed list={list} light={light} />
    </Page>
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

function Listed({ list, light }: { list: ReturnType<typeof useClockList>; light: ClockLight | null }) {
  const texts = useTexts();
  const { clocks, admin } = texts.desk;
  if (list.error !== null) return <ErrorMessage error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Loading lines={8} />;
  const rows = list.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return <Empty sentence={light === null ? clocks.empty : clocks.emptyLight(texts.lights[light])} />;
  }
  return (
    <div className={list.isPlaceholderData ? 'dimmed' : ''}>
      <div className="wide-only">
        <ClockTable rows={rows} />
      </div>
      <div className="narrow-only">
        <ClockCards rows={rows} />
      </div>
      {list.hasNextPage && (
        <Button className="more" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {admin.more}
        </Button>
      )}
    </div>
  );
}
