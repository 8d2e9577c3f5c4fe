import type { Texts } from '../../../texts/texts.ts';

/** Columns that somebody may choose; the light and the item are always there. */
export const COLUMNS = ['who', 'first', 'statutory', 'step', 'holder', 'number', 'code', 'received', 'opened'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What is shown as long as nobody chose. */
export const USUAL: readonly ColumnName[] = ['who', 'first', 'statutory', 'step', 'holder'];

/** The first of the two dates: the limit of the step (window), or the promised one. */
export type FirstDate = 'step' | 'promised';

/** The name of a column as its head says it. */
export function columnLabel(name: ColumnName, first: FirstDate, { column, work }: Texts['officer']): string {
  if (name === 'first') return first === 'step' ? column.due : column.promised;
  return { ...column, ...work.more }[name];
}

/** Reads the columns of an address; whatever is none is left out, and nothing at all is as usual. */
export function columnsIn(text: string | null): readonly ColumnName[] {
  const named = text?.split('.') ?? [];
  const found = COLUMNS.filter((name) => named.includes(name));
  return found.length === 0 ? USUAL : found;
}

/** How the address tells the columns; null: as usual. */
export function columnsText(columns: readonly ColumnName[]): string | null {
  const text = COLUMNS.filter((name) => columns.includes(name)).join('.');
  return text === '' || text === USUAL.join('.') ? null : text;
}
