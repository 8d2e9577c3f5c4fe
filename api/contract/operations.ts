import { z } from 'zod';
import { FAULTS } from '../../domain/operations/faults.ts';
import { clockName } from './case-card.ts';
import { day, id, instant, itemCode, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { taskKind } from './tasks.ts';

const count = z.number().int();
const item = z.strictObject({ code: itemCode, name: z.string() });

/** A case of an ordinary zone whose moment has passed without an event. */
const lateCase = z.strictObject({ case: id, number: z.string(), item, moment: instant });

const waitingCase = z.strictObject({
  zone: z.strictObject({ id, name: z.string() }),
  case: id,
  number: z.string(),
  item,
  stage: z.string(),
  /** The clock that is nearest to its end, and its last day. */
  nearest: z.strictObject({ clock: clockName, due: day }).nullable(),
  /** When something happens by itself if nobody acts before. */
  nextMoment: instant.nullable(),
  /** Steps that somebody of an office has to take. */
  steps: z.array(
    z.strictObject({
      kind: taskKind,
      unit: z.string(),
      openedAt: instant,
      due: day.nullable(),
      claimedBy: z.string().nullable(),
    }),
  ),
  /** What the system still has to do for it. */
  outbox: z.array(
    z.strictObject({ kind: z.string(), attempts: count, dueAt: instant, lastError: z.string().nullable() }),
  ),
});

export const operationRoutes = {
  readOperations: route({
    act: 'readOperations',
    method: 'GET',
    path: '/api/operations',
    tag: '运行',
    summary: '系统运行状况：一切正常，或者指名的故障；迟到的唤醒、待办的后台事务、记录的增长',
    params: none,
    /** Of `late`; all else is told whole. */
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      at: instant,
      /** Empty: everything is as it should be. */
      faults: z.array(z.enum(FAULTS)),
      clockLagSeconds: z.number(),
      /** How many cases are late, on whatever page. */
      clocksWaiting: count,
      /** The longest waiting first. */
      late: z.array(lateCase),
      next: z.string().nullable(),
      outbox: z.array(z.strictObject({ kind: z.string(), waiting: count, oldestSeconds: z.number() })),
      filesLost: count,
      filesUnchecked: count,
      noticesUndelivered: count,
      daysUnsealed: count,
      /** Null: no authority stamps roots here. */
      rootsUnstamped: count.nullable(),
      casesInNoList: count,
      /** How much is kept, and how much of it came within the last thirty days, in bytes and events. */
      databaseBytes: z.number(),
      fileBytes: z.number(),
      /** What may still be written where the data lie; null: nothing tells it. */
      freeBytes: z.number().nullable(),
      events: count,
      eventsOfMonth: count,
    }),
  }),
  whyWaiting: route({
    act: 'whyWaiting',
    method: 'GET',
    path: '/api/operations/waiting',
    tag: '运行',
    summary: '这个编号的办件为什么在等：等谁、从何时起、下一个时刻、还没有完成的后台事务和最近一次错误',
    params: none,
    query: z.strictObject({ number: line }),
    body: null,
    /** Zones of one word number alike: each case of that number. */
    answer: z.strictObject({ cases: z.array(waitingCase) }),
  }),
} as const;
