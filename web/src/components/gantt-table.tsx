import { useLanguage, useTexts } from '../texts/language.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { dateText } from '../view/date-text.ts';
import { columnsOf, type GanttBar, type GanttColumn, type GanttRow } from '../view/gantt.ts';
import { PlainTable } from '../pages/admin/plain-table.tsx';
import './gantt.css';

interface GanttTableProps {
  readonly rows: readonly GanttRow[];
  readonly columns: readonly GanttColumn[];
  readonly asideHead: string;
}

/** The same as the picture, a line for each bar: whose days, from when until when, how many of them. Folded until asked for. */
export function GanttTable({ rows, columns, asideHead }: GanttTableProps) {
  const [texts, language] = [useTexts(), useLanguage()];
  const { gantt } = texts;
  const { column } = gantt;
  const told = (day: Day): string => dateText(day, language, texts);
  const lines = rows.flatMap((row) => row.bars.map((bar, at) => ({ row, bar, first: at === 0 })));
  return (
    <details className="gantt-table no-print">
      <summary data-act="gantt-table">{gantt.asTable}</summary>
      <PlainTable
        name={gantt.asTable}
        head={[gantt.item, column.what, column.after, column.through, column.days, asideHead]}
        rows={lines.map(({ row, bar, first }) => ({
          key: `${row.code} ${bar.tone} ${bar.after}`,
          cells: [
            `${row.code} ${row.name}`,
            gantt.tones[bar.tone],
            told(bar.after),
            told(bar.through),
            workingDays(bar, columns),
            first ? row.aside : '',
          ],
        }))}
      />
    </details>
  );
}

/** Columns are working days; a bar that is not shown has none. */
function workingDays(bar: GanttBar, columns: readonly GanttColumn[]): number {
  const at = columnsOf(bar, columns);
  if (at === null || bar.after === bar.through) return 0;
  return at.last - at.first + 1;
}
