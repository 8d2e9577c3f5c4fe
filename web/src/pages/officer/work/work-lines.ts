import type { WorkGroup, WorkRow } from './work-groups.ts';

/** A line of the drawn list: the head of a group, or a row. */
export type WorkLine =
  | { readonly kind: 'group'; readonly height: number; readonly group: WorkGroup }
  | { readonly kind: 'row'; readonly height: number; readonly row: WorkRow; readonly at: number };

const HEAD = 30;
const ROW = 34;

/** Groups and rows as lines of known height; `at` numbers the rows from 0. */
export function linesOf(groups: readonly WorkGroup[]): readonly WorkLine[] {
  let at = 0;
  return groups.flatMap((group) => [
    { kind: 'group', height: HEAD, group } as const,
    ...group.rows.map((row) => ({ kind: 'row', height: ROW, row, at: at++ }) as const),
  ]);
}

/** The rows whose item, enterprise, project or number holds all the words. */
export function filterRows(rows: readonly WorkRow[], words: string): readonly WorkRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => wanted.every((word) => textOf(row).includes(word)));
}

const textOf = ({ case: { item, number }, project, applicant }: WorkRow): string =>
  [item.code, item.name, number, project.name, project.code, applicant].join(' ').toLowerCase();
