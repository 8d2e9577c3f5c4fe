import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { taskRoutes } from '../../../../../api/contract/tasks.ts';
import { addDays, type Day } from '../../../../../domain/clock/day.ts';
import { mondayOf } from '../../../view/date-text.ts';
import { shownLight, type LightName } from '../../../view/light-words.ts';

export type WorkList = AnswerOf<typeof taskRoutes.listTasks>;
export type WorkRow = WorkList['rows'][number];

/** Why rows stand together: how near their last day is. */
export type GroupName = 'overStatute' | 'overPromise' | 'over' | 'today' | 'tomorrow' | 'thisWeek' | 'later' | 'paused';

export interface WorkGroup {
  readonly name: GroupName;
  /** The one last day of all its rows, where the group has one. */
  readonly day: Day | null;
  readonly rows: readonly WorkRow[];
}

const ORDER: readonly GroupName[] = [
  'overStatute',
  'overPromise',
  'over',
  'today',
  'tomorrow',
  'thisWeek',
  'later',
  'paused',
];

/** The rows of a work list by how near their last day is, the nearest first; the order within a group is the list's. */
export function groupRows(rows: readonly WorkRow[], today: Day): readonly WorkGroup[] {
  const sorted = new Map<GroupName, WorkRow[]>();
  for (const row of rows) {
    const name = groupOf(row, today);
    const before = sorted.get(name);
    if (before) before.push(row);
    else sorted.set(name, [row]);
  }
  return ORDER.flatMap((name) => {
    const mine = sorted.get(name);
    return mine === undefined ? [] : [{ name, day: dayOfGroup(name, today), rows: mine }];
  });
}

/** The group of one row on this day. A week ends on Sunday. */
export function groupOf(row: WorkRow, today: Day): GroupName {
  const light = shownLight(row.case);
  if (light === 'blue') return 'paused';
  if (light === 'darkRed') return 'overStatute';
  if (light === 'red') return 'overPromise';
  return row.due === null ? 'later' : groupOfDay(row.due, today);
}

function groupOfDay(due: Day, today: Day): GroupName {
  if (due < today) return 'over';
  if (due === today) return 'today';
  if (due === addDays(today, 1)) return 'tomorrow';
  return due < addDays(mondayOf(today), 7) ? 'thisWeek' : 'later';
}

function dayOfGroup(name: GroupName, today: Day): Day | null {
  if (name === 'today') return today;
  return name === 'tomorrow' ? addDays(today, 1) : null;
}

/** The light of a row: that of its case, or, where the case itself has none any more (service, check), of the step; of a step on a permit by its day. */
export function rowLight(row: WorkRow, today: Day): LightName {
  const { nearest } = row.case;
  const light = shownLight(row.case);
  if (light !== 'off') return light;
  if (row.due === null) return 'notStarted';
  if (row.due < today) return 'red';
  // The clock that is nearest need not be that of this step: it is not where its day is another.
  const isNear = nearest?.due === row.due ? nearest.remaining <= 1 : row.due <= addDays(today, 1);
  return isNear ? 'yellow' : 'green';
}

/** Rows that changed, came or went between the list that is shown and the newest one, by task. */
export function changedTasks(shown: readonly WorkRow[], newest: readonly WorkRow[]): ReadonlySet<string> {
  const before = new Map(shown.map((row) => [row.task, fingerprint(row)]));
  const after = new Map(newest.map((row) => [row.task, fingerprint(row)]));
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return new Set(all.filter((task) => before.get(task) !== after.get(task)));
}

const fingerprint = (row: WorkRow): string => [row.due, row.case.light, row.claimedBy?.id, row.marks.join()].join('|');
