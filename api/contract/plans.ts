import { z } from 'zod';
import { day, id, instant, none, text } from './fields.ts';
import { layers, planBasis } from './plan-basis.ts';
import { allAnswers, askedAnswers, node, planDelta, planLine, planView } from './plan-view.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const ofProject = z.strictObject({ project: id });
const months = z.number().int().min(0).max(120);

const answersRow = z.strictObject({
  seq: z.number().int(),
  answers: askedAnswers,
  worksMonths: months,
  /** The day whose catalogue the plan was made with. */
  catalogueDay: day,
  /** Why an officer corrected it; null: the enterprise's own. */
  reason: z.string().nullable(),
  at: instant,
  by: z.strictObject({
    name: z.string(),
    capacity: z.string(),
    unit: z.string().nullable(),
    /** 代理: for whom they were given. */
    for: z.string().nullable(),
  }),
});

const answers = z.strictObject({
  /** Null: nobody has answered, and the whole catalogue counts. */
  current: answersRow.nullable(),
  /** All, the newest first. */
  history: z.array(answersRow),
});

const planRules = z.strictObject({
  /** The zone's own target from filing to construction permit, in working days of the authority. */
  filingToPermitDays: z.number().int().min(1).max(1000),
  /** What the layers of its map tell of every site in it. */
  layers,
});

/** Working days later than the first plan, by whose they are; `plan`: slack that was used, limits or items that changed. */
const delay = z
  .strictObject({
    organ: z.number().int(),
    enterprise: z.number().int(),
    third: z.number().int(),
    plan: z.number().int(),
  })
  .nullable();

const timeSpan = z.strictObject({
  side: z.enum(['organ', 'enterprise', 'third']),
  days: z.number().int(),
  from: day,
  to: day,
  reason: z.string(),
});

const tag = '项目计划';

export const planRoutes = {
  makePlan: route({
    act: 'makePlan',
    method: 'POST',
    path: '/api/plans',
    tag,
    summary: '按回答推算项目计划；不用登录，不保存。before 为改动前的回答时，同时说明改动的结果',
    params: none,
    query: none,
    body: z.strictObject({
      zone: id,
      answers: allAnswers,
      before: allAnswers.optional(),
      filingDay: day.optional(),
      /** The day on which the land contract is taken to be signed; the filing day if absent. */
      contractOn: day.optional(),
      worksMonths: months.default(0),
    }),
    answer: planView.extend({ delta: planDelta.nullable() }),
  }),
  readAnswers: route({
    act: 'readAnswers',
    method: 'GET',
    path: '/api/projects/:project/answers',
    personal: { kind: 'project', of: 'project' },
    tag,
    summary: '项目的回答，和每一次改动：何人、何时、为什么',
    params: ofProject,
    query: none,
    body: null,
    answer: answers,
  }),
  giveAnswers: route({
    act: 'giveAnswers',
    method: 'POST',
    path: '/api/projects/:project/answers',
    tag,
    summary: '回答或者更正项目的问题（整套）；窗口和承办人更正的，写明理由。已经申报的事项不能因此变为不用办',
    params: ofProject,
    query: none,
    body: z.strictObject({ answers: askedAnswers, worksMonths: months.default(0), reason: text.optional() }),
    answer: answers,
    status: 201,
  }),
  readPlan: route({
    act: 'readPlan',
    method: 'GET',
    path: '/api/projects/:project/plan',
    personal: { kind: 'project', of: 'project' },
    tag,
    summary: '项目计划：各事项为什么要办、办到哪里、预计哪天办结，与最初的计划相比，和最近一次改动的结果',
    params: ofProject,
    query: none,
    body: null,
    answer: planView.extend({
      today: day,
      items: z.array(
        planLine.extend({
          state: z.enum(['done', 'running', 'open', 'waiting', 'blocked']),
          /** When the first plan expected it; null: it was not in it. */
          first: day.nullable(),
          /** Working days later than the first plan; negative: earlier. */
          late: z.number().int().nullable(),
          /** Its case; of several the one that was granted, else the last. Null: it was not filed. */
          case: id.nullable(),
          /** What its case tells of its days; null: nothing, they are expected. */
          progress: z.enum(['done', 'running']).nullable(),
          /** Whose working days went by, from when it could be filed: before its receipt the enterprise's. */
          time: z.array(timeSpan),
          /** What it added to the way through it against the first plan. */
          delay,
        }),
      ),
      /** From the beginning of the chain to the start of works, each waiting for the one before it. */
      startPath: z.array(node),
      /** The start of works against the first plan; the sum of the delays on `startPath`. */
      late: delay,
      /** Null: nobody has answered; the plan is what the registers alone tell. */
      answered: answersRow.nullable(),
      first: z.strictObject({ on: day, startOn: day.nullable(), endOn: day.nullable() }).nullable(),
      delta: planDelta.nullable(),
    }),
  }),
  readPlanBasis: route({
    act: 'readPlanBasis',
    method: 'GET',
    path: '/api/projects/:project/plan-basis',
    tag,
    summary: '推算项目计划的依据：登记的信息、图层、当日目录、已办到哪里；页面据此自行推算',
    params: ofProject,
    query: none,
    body: null,
    answer: planBasis,
  }),
  readPlanRules: route({
    act: 'readPlanRules',
    method: 'GET',
    path: '/api/zones/:zone/plan-rules',
    tag: '区',
    summary: '区对项目计划的规定：从申报到施工许可的目标，图层',
    params: inZone,
    query: none,
    body: null,
    answer: planRules,
  }),
  putPlanRules: route({
    act: 'putPlanRules',
    method: 'PUT',
    path: '/api/zones/:zone/plan-rules',
    tag: '区',
    summary: '规定从申报到施工许可的目标（工作日）和图层；没有写的取默认值',
    params: inZone,
    query: none,
    body: planRules.partial(),
    answer: planRules,
  }),
} as const;
