import { z } from 'zod';
import { PAUSE_KINDS } from '../../domain/clock/clock.ts';
import { TRIAGE_GROUPS } from '../../domain/supervision/triage.ts';
import { PAUSE_SIGNS } from '../../domain/supervision/watch-pause.ts';
import { caseCard } from './case-card.ts';
import { day, id, instant, none, page } from './fields.ts';
import { FAULT } from './faults.ts';
import { route } from './route.ts';
import { taskKind } from './tasks.ts';

const count = z.number().int();
const procedure = z.enum(PAUSE_KINDS);

const lights = z.strictObject({
  darkRed: count,
  red: count,
  yellow: count,
  green: count,
  blue: count,
  total: count,
});

/** 多半因为: a guess that names one fact of the record; days are working days. */
const cause = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('opinion'), bureau: z.string(), days: count }),
  z.strictObject({ why: z.literal('procedure'), procedure, days: count }),
  z.strictObject({ why: z.literal('returned'), times: count }),
  z.strictObject({ why: z.literal('signature'), days: count }),
  z.strictObject({ why: z.literal('unclaimed'), days: count }),
  z.strictObject({ why: z.literal('corrected') }),
  z.strictObject({ why: z.literal('procedureTook'), procedure, days: count, left: count }),
  z.strictObject({ why: z.literal('rectification') }),
  z.strictObject({ why: z.literal('check') }),
  z.strictObject({ why: z.literal('service'), days: count }),
  z.strictObject({ why: z.literal('deferred'), papers: count }),
  z.strictObject({ why: z.literal('load'), load: count }),
  z.strictObject({ why: z.literal('inReview'), since: day }),
]);

export const triageRow = z.strictObject({
  task: id,
  kind: taskKind,
  due: day.nullable(),
  /** Working days to it; negative: it has passed. */
  remaining: count.nullable(),
  case: caseCard,
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  applicant: z.string(),
  unit: z.strictObject({ code: z.string(), name: z.string() }),
  /** `load`: open tasks that the person has in hand. */
  holder: z.strictObject({ id, name: z.string(), load: count }).nullable(),
  cause,
});

export const triageGroup = z.enum(TRIAGE_GROUPS);

/** Of how many cases the effects are told at once. */
export const MOST_EFFECTS = 100;

export const triageRoutes = {
  readTriage: route({
    act: 'readTriage',
    method: 'GET',
    path: '/api/supervision/today',
    tag: '监督',
    summary: '今日必须处理：七个互不重叠的数、其中一个背后的办件、未来 20 个工作日到期件数，出自同一次查询',
    params: none,
    /** `unit`: only what lies with that unit; all else is told of the whole zone. */
    query: z.strictObject({
      group: triageGroup.default('tomorrow'),
      unit: z.string().min(1).max(100).optional(),
      ...page,
    }),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      days: z.strictObject({ today: day, tomorrow: day, soon: day }),
      group: triageGroup,
      counts: z.record(triageGroup, count),
      total: count,
      /** Of the group: how much of it lies with each unit, on whatever page; the unit with the most first. */
      units: z.array(z.strictObject({ code: z.string(), name: z.string(), count })),
      rows: z.array(triageRow),
      next: z.string().nullable(),
      /** 不含受理告知；第一、二列等于 `tomorrow`、`soon` 两个数。`capacity`：近 20 个工作日日均办结，进位。 */
      forecast: z.strictObject({
        days: z.array(day),
        units: z.array(z.strictObject({ code: z.string(), name: z.string(), capacity: count, due: z.array(count) })),
      }),
    }),
  }),
  readBoard: route({
    act: 'readBoard',
    method: 'GET',
    path: '/api/supervision/board',
    tag: '监督',
    summary: '看板：按单位、事项、园区或者经办人，各色灯几件；每个数等于同一条件的期限清单',
    params: none,
    query: z.strictObject({ by: z.enum(['bureau', 'item', 'park', 'person']).default('bureau') }),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      today: day,
      counts: lights,
      rows: z.array(z.strictObject({ key: z.string(), name: z.string(), counts: lights })),
    }),
  }),
  listPauses: route({
    act: 'listPauses',
    method: 'GET',
    path: '/api/supervision/pauses',
    tag: '监督',
    summary: '暂停的监督：在停的和停过的特别程序，超过告知天数、超过上限、过长、在期限末五分之一才停的标明',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      asOf: instant,
      today: day,
      rows: z.array(
        z.strictObject({
          case: caseCard,
          applicant: z.string(),
          bureau: z.string(),
          procedure,
          noticeOn: day,
          endedOn: day.nullable(),
          planned: count,
          stopped: count,
          signs: z.array(z.enum(PAUSE_SIGNS)),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  readStartEffects: route({
    act: 'readStartEffects',
    method: 'GET',
    path: '/api/supervision/start-effects',
    tag: '监督',
    summary: '这些办件晚了，项目最早开工推迟几个工作日；一次至多一百件，编号用逗号隔开',
    params: none,
    query: z.strictObject({
      /** Each takes three plans. */
      cases: z
        .string()
        .max(6600)
        .refine((cases) => new Set(cases.split(',')).size <= MOST_EFFECTS, FAULT.tooManyCases),
    }),
    body: null,
    answer: z.strictObject({
      effects: z.array(
        z.strictObject({
          case: id,
          /** `slack` 0: each day late is a day later. */
          effect: z.enum(['moved', 'slack', 'none']),
          days: count,
        }),
      ),
    }),
  }),
} as const;
