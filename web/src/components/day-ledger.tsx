import { useCallback, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useShortcut } from '../layout/shortcuts.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import { dateText } from '../view/date-text.ts';
import type { LedgerClock, LedgerStory } from '../view/ledger-story.ts';
import type { Reader } from '../view/run-notes.ts';
import { runRows } from '../view/run-rows.ts';
import { DayCalendar } from './day-calendar.tsx';
import { LedgerGrid } from './ledger-grid.tsx';
import { LedgerLegend } from './ledger-legend.tsx';
import { Panel } from './panel.tsx';
import { RunTable } from './run-table.tsx';
import './day-ledger.css';

interface DayLedgerProps {
  readonly story: LedgerStory;
  /** The reader is the enterprise: 我方 instead of 企业. */
  readonly ownSide?: boolean;
  /** 预览，还没有生效 and the like, beside the title. */
  readonly aside?: ReactNode;
  readonly title?: string;
  /** The table of runs is folded away until somebody opens it: where acts stand beside the grid. */
  readonly folded?: boolean;
  /** 下载 PDF, 订阅到日历. */
  readonly actions?: ReactNode;
}

/**
 * Why a date is that date: a column for each day, a lane for each clock, and the same as a table of runs. `W` brings the
 * focus here; in the grid ←→ go by day, Home and End to the ends, `T` to today, `E` shows every day.
 */
export function DayLedger({ story, ownSide = false, aside, title, folded = false, actions }: DayLedgerProps) {
  const reader = useReader(ownSide);
  const { ledger } = reader.texts;
  const [daily, setDaily] = useState(false);
  const tableId = useId();
  const grid = useRef<HTMLInputElement>(null);
  useShortcut(
    'w',
    useCallback(() => grid.current?.focus(), []),
  );
  const toggle = useCallback(() => setDaily((shown) => !shown), []);
  const rows = useMemo(() => runRows(story, reader, daily), [story, reader, daily]);
  const days = story.calendar.filter((day) => day.date >= story.receivedOn).length;
  return (
    <Panel title={title ?? titleOf(story, reader)} aside={aside ?? <LedgerLegend />} className="ledger">
      <div className="wide-only no-print">
        <LedgerGrid ref={grid} story={story} reader={reader} tableId={tableId} onExpand={toggle} />
      </div>
      <div className="narrow-only no-print">
        <DayCalendar story={story} />
      </div>
      <div className="print-only">
        <DayCalendar story={story} both />
      </div>
      <Foldable folded={folded} open={daily}>
        <RunTable id={tableId} rows={rows} clocks={story.clocks} />
      </Foldable>
      <LedgerFoot story={story}>
        <button type="button" className="link" onClick={toggle} data-act="expand-days" aria-expanded={daily}>
          {daily ? ledger.collapse : ledger.expand(days)}
        </button>
        {actions}
      </LedgerFoot>
    </Panel>
  );
}

function Foldable({ folded, open, children }: { folded: boolean; open: boolean; children: ReactNode }) {
  const { ledger } = useTexts();
  if (!folded) return children;
  return (
    <details className="ledger-fold" open={open}>
      <summary>{ledger.runs}</summary>
      {children}
    </details>
  );
}

function useReader(ownSide: boolean): Reader {
  const language = useLanguage();
  const texts = useTexts();
  return useMemo(() => ({ language, texts, ownSide }), [language, texts, ownSide]);
}

function titleOf(story: LedgerStory, { language, texts }: Reader): string {
  const [first] = story.clocks as readonly [LedgerClock?];
  return first === undefined ? texts.nav.clocks : texts.ledger.why(dateText(first.answer.due, language, texts));
}

function LedgerFoot({ story, children }: { story: LedgerStory; children: ReactNode }) {
  const { ledger } = useTexts();
  const { year, version, notice } = story.calendarVersion;
  return (
    <div className="ledger-foot">
      <p>{ledger.calendar(year, version, notice)}</p>
      <div className="ledger-acts no-print">{children}</div>
    </div>
  );
}
