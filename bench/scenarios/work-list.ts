import { taskRoutes } from '../../api/contract/tasks.ts';
import { acceptCases, fileCases } from '../cases.ts';
import type { Figures } from '../figures.ts';
import { measure } from '../load.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import type { Size } from '../wishes.ts';
import { BUREAU, makeZone, turnOf, type Zone } from '../zone.ts';
import { copyCases } from './copy-cases.ts';

/** Cases of the list that are really filed and accepted; the others are copies of them. */
const REAL = 500;

/** A zone of its own in which one bureau has exactly the wanted number of open tasks, which grows from list to list. */
export interface LongList {
  readonly zone: Zone;
  tasks: number;
}

export async function beginLongList({ house, admin }: Town): Promise<LongList> {
  const zone = await makeZone(house.base, admin, 'lists');
  const cases = await step(`filing ${REAL} cases for the lists`, () => fileCases(zone, REAL));
  await step('accepting them', () => acceptCases(zone, cases));
  return { zone, tasks: REAL };
}

/** Copies tasks until the list has so many. */
export async function lengthen({ house }: Town, list: LongList, tasks: number): Promise<LongList> {
  await step(`copying up to ${tasks} tasks`, () => copyCases(house.pool, list.zone.id, tasks - list.tasks));
  list.tasks = tasks;
  return list;
}

/** The first fifty rows among `tasks` open tasks of one bureau, read by its reviewers. */
export async function measureWorkList(town: Town, list: LongList, tasks: number, size: Size): Promise<Figures> {
  await lengthen(town, list, tasks);
  const read = async (n: number): Promise<void> => {
    const { rows, counts } = await turnOf(list.zone.reviewers, n).call(taskRoutes.listTasks, { query: { limit: 50 } });
    if (rows.length !== 50 || counts.review !== tasks) throw new Error(`${rows.length} of ${counts.review} rows`);
  };
  const [figures] = await step(`the list of ${tasks} in ${BUREAU}`, () => measure([{ send: read }], size, town.house));
  if (!figures) throw new Error('not measured');
  return figures;
}
