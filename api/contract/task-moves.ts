import { z } from 'zod';
import { day, id, instant, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { claim, taskKind } from './tasks.ts';
import { inZone } from './zones.ts';
import { FAULT } from './faults.ts';

const ofTask = z.strictObject({ task: id });
const person = z.strictObject({ id, name: z.string() });
const counts = { open: z.number().int(), late: z.number().int() };
const lease = z.strictObject({ hours: z.number().int().min(1).max(400) });

const change = z.strictObject({
  id,
  kind: z.enum(['handedOver', 'returned', 'assigned', 'takenBack', 'left', 'expired']),
  task: id,
  step: taskKind,
  case: z.strictObject({ id, number: z.string(), item: z.string() }),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Null: the lease ended by itself. */
  by: z.string().nullable(),
  for: z.string().nullable(),
  reason: z.string().nullable(),
  at: instant,
});

/** What can be done to many steps at once. */
export const BULK_ACTS = ['claim', 'release', 'handOver', 'return', 'assign', 'takeBack', 'accept'] as const;

export const taskMoveRoutes = {
  returnTask: route({
    act: 'returnTask',
    method: 'POST',
    path: '/api/tasks/:task/return',
    tag: '任务',
    summary: '交回：把转来的任务交还给转来的人',
    params: ofTask,
    query: none,
    body: z.strictObject({ reason: line.optional() }),
    answer: claim,
    status: 201,
  }),
  askHandOver: route({
    act: 'askHandOver',
    method: 'POST',
    path: '/api/tasks/:task/handover-requests',
    tag: '任务',
    summary: '请认领的人移交：他收到一条消息，由他决定；他认领一次只能请一次',
    params: ofTask,
    query: none,
    body: none,
    answer: z.strictObject({ task: id, holder: person, at: instant }),
    status: 201,
  }),
  listAssignees: route({
    act: 'listAssignees',
    method: 'GET',
    path: '/api/tasks/:task/assignees',
    tag: '任务',
    summary: '可以改派给谁；须回避的人不列',
    params: ofTask,
    query: none,
    body: null,
    answer: z.strictObject({ colleagues: z.array(person) }),
  }),
  assignTask: route({
    act: 'assignTask',
    method: 'POST',
    path: '/api/tasks/:task/assignment',
    tag: '任务',
    summary: '改派：由单位负责人或者督查把任务交给同一单位的人，写明理由',
    params: ofTask,
    query: none,
    body: z.strictObject({ to: id, reason: line }),
    answer: claim,
    status: 201,
  }),
  readLoad: route({
    act: 'readLoad',
    method: 'GET',
    path: '/api/task-load',
    tag: '任务',
    summary: '各单位池中和各人手上的任务数，其中超期几件',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      today: day,
      units: z.array(
        z.strictObject({
          unit: z.string(),
          name: z.string(),
          /** In the pool, in nobody's hands. */
          pool: z.strictObject(counts),
          people: z.array(z.strictObject({ ...person.shape, ...counts })),
        }),
      ),
    }),
  }),
  listClaimChanges: route({
    act: 'listClaimChanges',
    method: 'GET',
    path: '/api/claim-changes',
    tag: '任务',
    summary: '任务在本人手上的变动：移交、交回、改派、收回、闲置收回；写明办件的，是这一件的全部变动',
    params: none,
    query: z.strictObject({ case: id.optional(), ...page }),
    body: null,
    answer: z.strictObject({ changes: z.array(change), next: z.string().nullable() }),
  }),
  readClaimLease: route({
    act: 'readClaimLease',
    method: 'GET',
    path: '/api/zones/:zone/claim-lease',
    tag: '任务',
    summary: '认领后闲置多少工作小时收回',
    params: inZone,
    query: none,
    body: null,
    answer: lease,
  }),
  putClaimLease: route({
    act: 'putClaimLease',
    method: 'PUT',
    path: '/api/zones/:zone/claim-lease',
    tag: '任务',
    summary: '规定认领后闲置多少工作小时收回',
    params: inZone,
    query: none,
    body: lease,
    answer: lease,
  }),
  actInBulk: route({
    act: 'actInBulk',
    method: 'POST',
    path: '/api/bulk-acts',
    tag: '任务',
    summary: '一次办理最多五百件，逐件给出结果；同一个 Idempotency-Key 可以接着办；可以试办',
    params: none,
    query: none,
    body: z.strictObject({
      act: z.enum(BULK_ACTS),
      items: z
        .array(
          z.strictObject({
            task: id,
            checked: z.array(z.string().min(1).max(60)).max(200).optional(),
            /** To whom this one goes, where it is not to whom the rest do: steps of several units have takers of their own. */
            to: id.optional(),
          }),
        )
        .min(1)
        .max(500)
        .refine((items) => new Set(items.map(({ task }) => task)).size === items.length, { error: FAULT.twice }),
      /** To whom, for a hand-over and an assignment. */
      to: id.optional(),
      reason: line.optional(),
      /** 试办: what would come of it, and nothing is done. */
      dryRun: z.boolean().default(false),
    }),
    answer: z.strictObject({
      results: z.array(
        z.strictObject({
          task: id,
          done: z.boolean(),
          /** Why not. */
          problem: z
            .strictObject({
              code: z.string(),
              title: z.string(),
              remedy: z.string(),
              /** The same may succeed later: something of the system was away. */
              retryable: z.boolean(),
            })
            .nullable(),
        }),
      ),
      done: z.number().int(),
      refused: z.number().int(),
    }),
  }),
} as const;
