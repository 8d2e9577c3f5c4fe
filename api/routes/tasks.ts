import type { Router } from 'express';
import type { DutyKind } from '../../domain/case/duty.ts';
import { parseDay } from '../../domain/clock/day.ts';
import { releaseTask } from '../../db/desk/claim.ts';
import { readClockList } from '../../db/read/clock-list.ts';
import { readWorkList } from '../../db/read/work-list.ts';
import { taskKind, taskRoutes as routes } from '../contract/tasks.ts';
import { handOf } from '../act/actor.ts';
import type { Deps } from '../deps.ts';
import { lookingOf } from '../right/hat-zone.ts';
import { deskOf } from '../right/officer-desk.ts';
import { answerOnce } from '../http/idempotent.ts';
import { serveRoute, type Asked } from '../server.ts';
import { SHEET } from '../contract/sheet-media.ts';
import { writeSheet } from '../http/sheet.ts';
import { takeInHand } from '../act/task-taking.ts';
import { taskSheet } from '../views/sheets.ts';
import type { Who } from '../right/who.ts';
import { listParts, sendList } from '../http/told-rows.ts';
import { tellWhy } from '../views/why.ts';
import { languageOf } from '../words/language.ts';

/** Work lists, claims, and the supervisor's list of clocks. */
export function serveTasks(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.listTasks, listTasks);
  serveRoute(router, deps, routes.exportTasks, async (asked) => {
    const sheet = taskSheet(await wholeList(asked.who, deps));
    const name = encodeURIComponent(`${sheet.name}.xlsx`);
    asked.response.set({ 'content-disposition': `attachment; filename*=UTF-8''${name}` });
    asked.response.type(SHEET).send(await writeSheet(sheet));
    return '';
  });
  serveRoute(router, deps, routes.claimTask, claim);
  serveRoute(router, deps, routes.releaseTask, async ({ params, who }) => {
    await releaseTask(deps.pool, params.task, handOf(who));
    return {};
  });
  serveRoute(router, deps, routes.listClocks, listClocks);
}

/** The steps that have a list of their own; all others are the work of review. */
const APART: readonly DutyKind[] = ['accept', 'serve', 'check'];

const WANTED: Readonly<Record<string, readonly DutyKind[]>> = {
  accept: ['accept'],
  work: taskKind.options.filter((kind) => !APART.includes(kind)),
  serve: ['serve'],
  check: ['check'],
  all: taskKind.options,
};

const TASK_LIST = listParts(routes.listTasks.answer);

async function listTasks({ who, query, response }: Asked<typeof routes.listTasks>, { pool }: Deps) {
  const { zone, unit, kinds } = deskOf(who);
  const list = await readWorkList(pool, {
    zone,
    unit,
    kinds: kinds.filter((kind) => WANTED[query.kind]?.includes(kind)),
    holder: query.mine === 'true' ? handOf(who) : null,
    park: query.mine === 'true' ? null : (query.park ?? null),
    organ: organOf(who),
    me: handOf(who),
    after: keyOf(query.after),
    limit: query.limit,
  });
  sendList(response, TASK_LIST, list);
  return list;
}

/** A list of all rows, so far as somebody can use them. */
const MOST = 5000;

/** All steps of the unit of whoever asks. */
function wholeList(who: Who, { pool }: Deps) {
  const { zone, unit, kinds } = deskOf(who);
  const all = { holder: null, park: null, organ: organOf(who), me: handOf(who), after: null, limit: MOST };
  return readWorkList(pool, { zone, unit, kinds, ...all });
}

const organOf = ({ hat }: Who): string | null => (hat?.capacity === 'upperOrgan' ? (hat.organ ?? '') : null);

const keyOf = (after: string | undefined): readonly [string, string] | null => {
  const [first, second] = after?.split('~') ?? [];
  return first && second && (first === 'infinity' || parseDay(first)) ? [first, second] : null;
};

const claim = (asked: Asked<typeof routes.claimTask>, deps: Deps) =>
  answerOnce(deps, asked, (tx) => takeInHand(tx, asked.params.task, asked.who));

async function listClocks({ who, query, request }: Asked<typeof routes.listClocks>, { pool }: Deps) {
  const language = languageOf(request);
  const list = await readClockList(pool, {
    ...lookingOf(who),
    light: query.light ?? null,
    only: query.by !== undefined && query.key !== undefined ? { by: query.by, key: query.key } : null,
    after: keyOf(query.after),
    limit: query.limit,
  });
  const { asOf, today, counts, onlyName, next } = list;
  return {
    asOf,
    today,
    counts,
    onlyName,
    next,
    rows: list.rows.map(({ clock, ...row }) => ({ ...row, why: tellWhy(row.case, clock, language) })),
  };
}
