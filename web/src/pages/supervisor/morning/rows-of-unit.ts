import type { TriageRow } from '../../../view/triage-words.ts';

/** What of a list lies with one unit. */
export interface RowsOfUnit {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly TriageRow[];
}

/** The rows of a list unit by unit, the unit with the most first. */
export function byUnit(rows: readonly TriageRow[]): readonly RowsOfUnit[] {
  const units = new Map(rows.map(({ unit }) => [unit.code, unit.name]));
  return [...units]
    .map(([code, name]) => ({ code, name, rows: rows.filter(({ unit }) => unit.code === code) }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
}
