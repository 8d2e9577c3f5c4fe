import { z } from 'zod';
import { caseCard } from './case-card.ts';
import { servedNotice, servedPaper } from './case-words.ts';
import { day, id, instant, line, none, page } from './fields.ts';
import { parkCode } from './parks.ts';
import { route } from './route.ts';
import { SHEET } from './sheet-media.ts';

export const taskKind = z.enum([
  'accept',
  'forward',
  'transfer',
  'review',
  'sign',
  'serve',
  'check',
  'opinion',
  'hearing',
  'revoke',
  'extendPermit',
  'deregister',
  'reexamine',
]);

export const claim = z.strictObject({ task: id, by: z.strictObject({ id, name: z.string() }), since: instant });

/** Who has a step of a case in hand, as the page of the case tells it. */
export const holding = z.strictObject({
  id,
  name: z.string(),
  since: instant,
  me: z.boolean(),
  /** Who handed it over or assigned it, to whom it can be given back; null: it was taken from the pool. */
  givenBy: z.string().nullable(),
  /** Who asked for it since, told to the holder alone. */
  askedBy: z.array(z.string()),
});

/** A step of a case that is open, on the page of the case. */
export const openStep = z.strictObject({
  id,
  kind: taskKind,
  unit: z.string(),
  /** Of a service: the notice that is to be served; absent: the decision, or the refusal to accept. */
  paper: servedNotice.optional(),
  due: day.nullable(),
  claimedBy: holding.nullable(),
});

const workRow = z.strictObject({
  task: id,
  kind: taskKind,
  /** Of a service: what it serves, in the order in which it was decided. */
  papers: z.array(servedPaper),
  due: day.nullable(),
  openedAt: instant,
  claimedBy: z.strictObject({ id, name: z.string(), since: instant }).nullable(),
  case: caseCard,
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  applicant: z.string(),
  /** What an officer should see before opening: 容缺 n, 承诺, 补正后重交, 须填超期原因, 复核退回, 企业未核验. */
  marks: z.array(z.enum(['deferral', 'commitment', 'corrected', 'overrunReason', 'returned', 'unconfirmed'])),
});

export const taskRoutes = {
  listTasks: route({
    act: 'listTasks',
    method: 'GET',
    path: '/api/tasks',
    tag: '任务',
    summary: '我的单位待办的步骤，最早到期的在前；数和行出自同一次查询',
    params: none,
    query: z.strictObject({
      ...page,
      kind: z.enum(['accept', 'work', 'serve', 'check', 'all']).default('all'),
      mine: z.enum(['true', 'false']).default('false'),
      /** 园区: only steps of projects that lie there, numbers included; has no part in what one has in hand. */
      park: parkCode.optional(),
    }),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      today: day,
      counts: z.strictObject({
        accept: z.number(),
        forward: z.number(),
        transfer: z.number(),
        review: z.number(),
        sign: z.number(),
        serve: z.number(),
        check: z.number(),
        opinion: z.number(),
        hearing: z.number(),
        revoke: z.number(),
        extendPermit: z.number(),
        deregister: z.number(),
        reexamine: z.number(),
        mine: z.number(),
      }),
      /** Of what I have in hand: who asks for it (请移交). */
      asked: z.array(z.strictObject({ task: id, by: z.array(z.string()) })),
      rows: z.array(workRow),
      next: z.string().nullable(),
    }),
  }),
  exportTasks: route({
    act: 'exportTasks',
    method: 'GET',
    path: '/api/task-sheet',
    tag: '任务',
    summary: '本单位待办的全部步骤，导出为电子表格',
    params: none,
    query: none,
    body: null,
    answer: z.string(),
    media: SHEET,
  }),
  claimTask: route({
    act: 'claimTask',
    method: 'POST',
    path: '/api/tasks/:task/claim',
    tag: '任务',
    summary: '认领；已被他人认领的，告知是谁、何时',
    params: z.strictObject({ task: id }),
    query: none,
    body: none,
    answer: claim,
  }),
  releaseTask: route({
    act: 'releaseTask',
    method: 'DELETE',
    path: '/api/tasks/:task/claim',
    tag: '任务',
    summary: '放回任务池',
    params: z.strictObject({ task: id }),
    query: none,
    body: null,
    answer: none,
  }),
  listTakers: route({
    act: 'listTakers',
    method: 'GET',
    path: '/api/tasks/:task/colleagues',
    tag: '任务',
    summary: '同一单位可以接手这一步的人',
    params: z.strictObject({ task: id }),
    query: none,
    body: null,
    answer: z.strictObject({ colleagues: z.array(z.strictObject({ id, name: z.string() })) }),
  }),
  handOverTask: route({
    act: 'handOverTask',
    method: 'POST',
    path: '/api/tasks/:task/handover',
    tag: '任务',
    summary: '把认领的任务移交给同一单位的人；由他人认领的，告知是谁、何时',
    params: z.strictObject({ task: id }),
    query: none,
    body: z.strictObject({ to: id, reason: line.optional() }),
    answer: claim,
    status: 201,
  }),
  takeBackTask: route({
    act: 'takeBackTask',
    method: 'POST',
    path: '/api/tasks/:task/taking-back',
    tag: '任务',
    summary: '督查收回已被认领的任务，放回任务池，写明理由',
    params: z.strictObject({ task: id }),
    query: none,
    body: z.strictObject({ reason: line }),
    answer: none,
    status: 204,
  }),
  listClocks: route({
    act: 'listClocks',
    method: 'GET',
    path: '/api/clocks',
    tag: '监督',
    summary: '本区每一个在走的期限，最紧的在前',
    params: none,
    query: z.strictObject({
      ...page,
      light: z.enum(['green', 'yellow', 'red', 'darkRed', 'blue']).optional(),
      /** 看板上的一行：按什么分、其中哪一个；`-` 为没有的（不在园区、无人认领）。 */
      by: z.enum(['bureau', 'item', 'park', 'person']).optional(),
      key: z.string().max(80).optional(),
    }),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      today: day,
      counts: z.strictObject({
        darkRed: z.number(),
        red: z.number(),
        yellow: z.number(),
        green: z.number(),
        blue: z.number(),
        total: z.number(),
      }),
      /** What `by` and `key` name is called; empty: nothing, or what has none. */
      onlyName: z.string(),
      rows: z.array(
        z.strictObject({
          case: caseCard,
          project: z.strictObject({ id, code: z.string(), name: z.string() }),
          applicant: z.string(),
          holder: z.strictObject({ unit: z.string(), person: z.string().nullable() }),
          /** Why that day: start, length, rule, as one sentence. */
          why: z.string(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
