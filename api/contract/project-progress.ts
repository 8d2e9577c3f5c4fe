import { z } from 'zod';
import { day, id, instant, itemCode, none } from './fields.ts';
import { joint, projectClock } from './joint.ts';
import { works, worksNumber } from './works.ts';
import { route } from './route.ts';

const ofProject = z.strictObject({ project: id });

export const reportEvent = z.enum(['start', 'completion', 'use']);

const owed = z.strictObject({
  item: itemCode,
  name: z.string(),
  state: z.enum([
    'notFiled',
    'underWay',
    'notGranted',
    'changed',
    'expired',
    'void',
    'withdrawn',
    'revoked',
    'deregistered',
  ]),
  /** In force today. */
  articles: z.array(z.string()),
  /** Of which works, by number; null: of the project as a whole. */
  works: z.array(z.string()).nullable(),
});

const progress = z.strictObject({
  today: day,
  state: z.enum(['running', 'partial', 'done']),
  /** By item, and `START` and `USE` for the start of works and the use. */
  chain: z.record(z.string(), z.enum(['done', 'running', 'open', 'waiting', 'blocked'])),
  /** What is still to be granted before works may start, and before what was built may be used. */
  owed: z.strictObject({ start: z.array(owed), use: z.array(owed) }),
  /** The latest first. */
  reports: z.array(
    z.strictObject({
      event: reportEvent,
      at: instant,
      by: z.string(),
      /** Of which works, by number; null: of the whole project. */
      works: z.array(z.string()).nullable(),
    }),
  ),
  /** What can be reported now. */
  reportable: z.array(reportEvent),
  /** 单体、标段, each with its own chain and what can be reported for it; empty: the project names none. */
  units: z.array(
    works.extend({
      chain: z.record(z.string(), z.enum(['done', 'running', 'open', 'waiting', 'blocked'])),
      reportable: z.array(reportEvent),
    }),
  ),
  landContract: z.strictObject({ signedOn: day, by: z.string(), byFor: z.string().nullable() }).nullable(),
  /** Special works (特殊建设工程, 消防法 11): `null`, nobody has said; `proven`, by the review of their fire design. */
  works: z.strictObject({ special: z.boolean().nullable(), proven: z.boolean() }),
  /** Working days from the land contract to the construction permit. */
  landToPermit: z.number().int().nullable(),
  /** `prohibited`: by industrial policy (673号 15); `policy`: high impact (意见 22), which bars no filing. */
  admission: z.strictObject({
    outcome: z.enum(['pass', 'conditional', 'reject']),
    ground: z.enum(['prohibited', 'policy']).optional(),
  }),
  greenChannel: z.boolean(),
  /** 全链时限: from the day the project was opened, never paused. */
  wholeChain: projectClock.nullable(),
  /** 联合办理, the latest first. */
  joints: z.array(joint),
  /** Last days of the two: of the latest joint handling, null before it starts, and of the whole chain. */
  due: z.strictObject({ joint: day.nullable(), wholeChain: day.nullable() }),
  /** Items that must be filed within a time after another one is granted, each with its last day; null before that. */
  filingDue: z.record(z.string(), day.nullable()),
  /** 谁的时间: working days since the project was opened, each counted once: ours before a third party's before the applicant's. */
  time: z.strictObject({
    organ: z.number().int(),
    enterprise: z.number().int(),
    third: z.number().int(),
    elapsed: z.number().int(),
  }),
});

const tag = '项目';

export const projectProgressRoutes = {
  readProgress: route({
    act: 'readProgress',
    method: 'GET',
    path: '/api/projects/:project/progress',
    tag,
    summary: '项目进展：各事项和开工、投用现在能不能办，开工、竣工、投用的报告，准入与拿地时间',
    params: ofProject,
    query: none,
    body: null,
    answer: progress,
  }),
  report: route({
    act: 'report',
    method: 'POST',
    path: '/api/projects/:project/reports',
    tag,
    summary: '报告开工、竣工或者投用（673号 16）；依法应当先取得的没有取得的，不能报告开工、投用',
    params: ofProject,
    query: none,
    body: z.strictObject({
      event: reportEvent,
      /** Of which works (单体、标段), by number; the whole project if absent. */
      works: z.array(worksNumber).min(1).max(100).optional(),
    }),
    answer: progress,
    status: 201,
  }),
  recordLandContract: route({
    act: 'recordLandContract',
    method: 'POST',
    path: '/api/projects/:project/land-contract',
    tag,
    summary: '登记土地出让合同的签订日；没有写明的，为今天',
    params: ofProject,
    query: none,
    body: z.strictObject({ on: day.optional() }),
    answer: progress,
    status: 201,
  }),
  sayWorksKind: route({
    act: 'sayWorksKind',
    method: 'POST',
    path: '/api/projects/:project/works-kinds',
    tag,
    summary:
      '说明工程是不是特殊建设工程（消防法 11）：特殊建设工程的消防验收不适用告知承诺和容缺受理，其他工程实行备案',
    params: ofProject,
    query: none,
    body: z.strictObject({ special: z.boolean() }),
    answer: progress,
    status: 201,
  }),
} as const;
