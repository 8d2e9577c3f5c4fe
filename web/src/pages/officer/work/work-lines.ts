import type { Day } from '../../../../../domain/clock/day.ts';
import { groupOf, type WorkGroup, type WorkRow } from './work-groups.ts';

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

/** Narrower looks at a view: what must move today, what others have in hand, what stands still, what was promised. */
export const LOOKS = ['today', 'others', 'paused', 'promises'] as const;
export type Look = (typeof LOOKS)[number];

const MOVES_TODAY: ReadonlySet<string> = new Set(['overStatute', 'overPromise', 'over', 'today', 'tomorrow']);

/** Does a row belong to the look of whoever asks on this day? */
export function isInLook(
  row: WorkRow,
  look: Look,
  { today, me }: { readonly today: Day; readonly me: string },
): boolean {
  switch (look) {
    case 'today':
      return MOVES_TODAY.has(groupOf(row, today));
    case 'others':
      return row.claimedBy !== null && row.claimedBy.id !== me;
    case 'paused':
      return groupOf(row, today) === 'paused';
    case 'promises':
      return row.marks.some((mark) => mark === 'deferral' || mark === 'commitment');
  }
}
