import { z } from 'zod';
import { capacity } from './sessions.ts';
import { id, line, none } from './fields.ts';
import { route } from './route.ts';
import { taskKind } from './tasks.ts';

const place = { method: 'GET', tag: '人员', query: none } as const;
const params = z.strictObject({ zone: id, person: id });

/** What goes, and where. */
const leaving = z.strictObject({
  person: z.strictObject({ id, name: z.string() }),
  /** Roles in the zone that end. */
  hats: z.array(z.strictObject({ id, capacity, bureau: z.string().nullable() })),
  /** Steps in hand, which go back to the pools of their units. */
  steps: z.array(
    z.strictObject({
      task: id,
      kind: taskKind,
      unit: z.string(),
      case: z.strictObject({ id, number: z.string(), item: z.string() }),
    }),
  ),
  /** Substitutions, for others or by others, that end. */
  substitutions: z.number().int(),
  /** Sessions that end. */
  sessions: z.number().int(),
});

export const leavingRoutes = {
  readLeaving: route({
    act: 'readLeaving',
    ...place,
    path: '/api/zones/:zone/people/:person/leaving',
    personal: { kind: 'people', of: 'person' },
    summary: '离岗前看一遍：哪些身份终止，手上的任务回到哪里，代理和会话几个',
    params,
    body: null,
    answer: leaving,
  }),
  releaseStaff: route({
    act: 'releaseStaff',
    ...place,
    method: 'POST',
    path: '/api/zones/:zone/people/:person/leaving',
    summary: '离岗：一次终止本区的全部身份和代理，任务回到任务池，会话全部结束',
    params,
    body: z.strictObject({ reason: line }),
    answer: leaving,
    status: 201,
  }),
} as const;
