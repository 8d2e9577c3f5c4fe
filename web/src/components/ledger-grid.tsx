import { useCallback, useMemo, useState, type Ref } from 'react';
import { dayColumns } from '../view/day-columns.ts';
import { foldColumns, widthOf, type GridColumn } from '../view/fold-columns.ts';
import { flagsByDate, placeFlags } from '../view/ledger-flags.ts';
import type { LedgerStory } from '../view/ledger-story.ts';
import type { Reader } from '../view/run-notes.ts';
import { daySentence } from '../view/run-rows.ts';
import { DayWalker, todayIn } from './day-walker.tsx';
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
  readonly ref: Ref<HTMLInputElement>;
}

/** The grid of the ledger: a picture for the eye, and a slider over it that walks over the days and says each aloud. */
export function LedgerGrid({ story, reader, tableId, onExpand, ref }: LedgerGridProps) {
  const [box, width] = useWidth<HTMLDivElement>(1246);
  const { columns, flags, onUnfold } = useGrid(story, reader, width);
  const [active, onWalk] = useState<number | null>(null);
  const lines = Math.max(1, ...flags.map((flag) => flag.line + 1));
  const at = Math.min(active ?? todayIn(columns), columns.length - 1);
  const sentence = sentenceOf(columns[at], story, reader);
  const rows = rowsOf(lines, story.clocks.length);
  return (
    <div ref={box} className="grid-box">
      <div className="grid-frame" style={{ minWidth: LABEL + LEAST * widthOf(columns) }}>
        <div
          className="grid"
          aria-hidden="true"
          style={{ gridTemplateColumns: templateOf(columns), gridTemplateRows: rows }}
        >
          <GridHeads columns={columns} flags={flags} lines={lines} reader={reader} />
          <GridColumns columns={columns} lines={lines} story={story} />
          <GridSpans columns={columns} lines={lines} story={story} reader={reader} />
          {active !== null && <ActiveDay column={at} of={columns.length} sentence={sentence} />}
        </div>
        <DayWalker
          label={reader.texts.ledger.grid}
          {...{ ref, columns, active, sentence, tableId, onWalk, onExpand, onUnfold }}
        />
      </div>
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
  const onUnfold = useCallback((date: string) => setUnfolded((before) => new Set([...before, date])), []);
  return { columns, flags, onUnfold };
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
