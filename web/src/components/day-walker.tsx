import type { KeyboardEvent, MouseEvent, Ref } from 'react';
import type { GridColumn } from '../view/fold-columns.ts';

interface DayWalkerProps {
  readonly columns: readonly GridColumn[];
  readonly active: number | null;
  readonly sentence: string;
  readonly label: string;
  readonly tableId: string;
  readonly onWalk: (column: number | null) => void;
  readonly onExpand: () => void;
  readonly onUnfold: (date: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/**
 * The one focus that walks over the days of the grid: a slider laid over it, unseen. ←→, Home and End are the slider's
 * own keys, and it says each day's sentence as its value; `T` goes to today, `E` shows every day, a click unfolds.
 */
export function DayWalker(props: DayWalkerProps) {
  const { columns, active, sentence, label, tableId, onWalk, onUnfold, ref } = props;
  const today = todayIn(columns);
  const onClick = (event: MouseEvent) => {
    const column = columns[columnAt(event, columns)];
    if (column?.folded === true && event.detail > 0) onUnfold(column.days[0]?.date ?? '');
  };
  return (
    <input
      ref={ref}
      type="range"
      className="day-walker"
      min={0}
      max={columns.length - 1}
      value={active ?? today}
      aria-label={label}
      aria-valuetext={sentence}
      aria-describedby={tableId}
      onChange={(event) => onWalk(Number(event.target.value))}
      onFocus={() => onWalk(active ?? today)}
      onBlur={() => onWalk(null)}
      onKeyDown={(event) => pressKey(event, { ...props, today })}
      onMouseMove={(event) => onWalk(columnAt(event, columns))}
      onMouseLeave={() => onWalk(null)}
      onClick={onClick}
    />
  );
}

/** The column that stands for today, or the first. */
export function todayIn(columns: readonly GridColumn[]): number {
  const at = columns.findIndex((column) => column.days[0]?.when === 'today');
  return Math.max(0, at);
}

function pressKey(event: KeyboardEvent, act: Pick<DayWalkerProps, 'onWalk' | 'onExpand'> & { today: number }): void {
  const key = event.key.toLowerCase();
  if (event.metaKey || event.ctrlKey || event.altKey || (key !== 't' && key !== 'e')) return;
  event.preventDefault();
  if (key === 't') act.onWalk(act.today);
  else act.onExpand();
}

/** A folded column is twice as wide as the others. */
function columnAt(event: MouseEvent, columns: readonly GridColumn[]): number {
  const box = event.currentTarget.getBoundingClientRect();
  const units = columns.map((column) => (column.folded ? 2 : 1));
  const whole = units.reduce((sum, unit) => sum + unit, 0);
  let at = ((event.clientX - box.left) / box.width) * whole;
  const column = units.findIndex((unit) => (at -= unit) < 0);
  return column === -1 ? columns.length - 1 : column;
}
