import { useCallback, useMemo, useState, type KeyboardEvent, type Ref } from 'react';
import { dayColumns } from '../view/day-columns.ts';
import { foldColumns, widthOf, type GridColumn } from '../view/fold-columns.ts';
import { flagsByDate, placeFlags } from '../view/ledger-flags.ts';
import type { LedgerStory } from '../view/ledger-story.ts';
import { daySentence, type Reader } from '../view/run-rows.ts';
import { GridColumns } from './ledger-columns.tsx';
import { GridHeads } from './ledger-heads.tsx';
import { GridSpans } from './ledger-spans.tsx';
import { useWidth } from './use-width.ts';
import './ledger-grid.css';

const LABEL = 104;
const LEAST = 22;

interface LedgerGridProps {
  readonly story: LedgerStory;
  readonly reader: Reader;
  /** The run table that says the same. */
  readonly tableId: string;
  readonly onExpand: () => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** The grid of the ledger: a picture for the eye, with one focus that walks over the days and reads each aloud. */
export function LedgerGrid({ story, reader, tableId, onExpand, ref }: LedgerGridProps) {
  const [box, width] = useWidth<HTMLDivElement>(1246);
  const { columns, flags, unfold } = useGrid(story, reader, width);
  const [active, setActive] = useState<number | null>(null);
  const onKeyDown = useKeys(columns, { setActive, onExpand });
  const lines = Math.max(1, ...flags.map((flag) => flag.line + 1));
  const sentence = active === null ? '' : sentenceOf(columns[active], story, reader);
  return (
    <div ref={box} className="grid-box">
      <div
        ref={ref}
        className="grid"
        role="img"
        tabIndex={0}
        aria-label={reader.texts.ledger.grid}
        aria-describedby={tableId}
        style={{ gridTemplateColumns: templateOf(columns), gridTemplateRows: rowsOf(lines, story.clocks.length) }}
        onKeyDown={onKeyDown}
        onFocus={() => setActive((at) => at ?? todayIn(columns))}
        onBlur={() => setActive(null)}
        onMouseLeave={() => setActive(null)}
      >
        <GridHeads columns={columns} flags={flags} lines={lines} reader={reader} />
        <GridColumns columns={columns} lines={lines} story={story} onPoint={setActive} onUnfold={unfold} />
        <GridSpans columns={columns} lines={lines} story={story} reader={reader} />
        {active !== null && <ActiveDay column={active} of={columns.length} sentence={sentence} />}
      </div>
      <p className="unseen" aria-live="polite">
        {sentence}
      </p>
    </div>
  );
}

function useGrid(story: LedgerStory, reader: Reader, width: number) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const words = useMemo(() => flagsByDate(story, reader.texts), [story, reader]);
  const columns = useMemo(() => {
    const most = Math.floor((width - LABEL) / LEAST);
    return foldColumns(dayColumns(story), most, { flagged: new Set(words.keys()), unfolded });
  }, [story, width, words, unfolded]);
  const cell = Math.max(LEAST, (width - LABEL) / widthOf(columns));
  const flags = useMemo(() => placeFlags(words, columns, cell), [words, columns, cell]);
  const unfold = useCallback((date: string) => setUnfolded((before) => new Set([...before, date])), []);
  return { columns, flags, unfold };
}

function useKeys(
  columns: readonly GridColumn[],
  { setActive, onExpand }: { setActive: (to: (at: number | null) => number | null) => void; onExpand: () => void },
) {
  const last = columns.length - 1;
  const moves: Record<string, (at: number) => number> = {
    ArrowLeft: (at) => Math.max(0, at - 1),
    ArrowRight: (at) => Math.min(last, at + 1),
    Home: () => 0,
    End: () => last,
    t: () => todayIn(columns),
  };
  return (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const move = moves[event.key] ?? moves[event.key.toLowerCase()];
    if (move !== undefined) setActive((at) => move(at ?? todayIn(columns)));
    if (event.key.toLowerCase() === 'e') onExpand();
    if (move !== undefined || event.key.toLowerCase() === 'e') event.preventDefault();
  };
}

function todayIn(columns: readonly GridColumn[]): number {
  const at = columns.findIndex((column) => column.days[0]?.when === 'today');
  return at === -1 ? 0 : at;
}

function templateOf(columns: readonly GridColumn[]): string {
  const widths = columns.map((column) => (column.folded ? `minmax(${2 * LEAST}px, 2fr)` : `minmax(${LEAST}px, 1fr)`));
  return `${LABEL}px ${widths.join(' ')}`;
}

function rowsOf(lines: number, lanes: number): string {
  return `repeat(${lines}, 18px) 18px 19px 20px repeat(${lanes}, 34px) 36px`;
}

function sentenceOf(column: GridColumn | undefined, story: LedgerStory, reader: Reader): string {
  const sentences = column?.days.map((day) => daySentence(story, day.date, reader)) ?? [];
  return sentences.length > 1 ? `${sentences[0]} … ${sentences.at(-1)}` : (sentences[0] ?? '');
}

function ActiveDay({ column, of, sentence }: { column: number; of: number; sentence: string }) {
  const side = column > of / 2 ? 'active-left' : 'active-right';
  return (
    <div className="active-day" style={{ gridColumn: column + 2, gridRow: '1 / -1' }}>
      <span className={`active-sentence ${side}`}>{sentence}</span>
    </div>
  );
}
