import { z } from 'zod';
import { VISIT_GROUNDS } from '../../domain/visit/visit-request.ts';
import { day, id, instant, line, none, page, text } from './fields.ts';
import { fileFacts } from './files.ts';
import { route } from './route.ts';

const ground = z.enum(VISIT_GROUNDS);
/** What a look at one point found. */
export const visitResult = z.enum(['met', 'rectify', 'serious']);
const named = z.strictObject({ id, name: z.string() });
const firm = named.extend({ uscc: z.string() });
const officers = z.array(id).min(1).max(20);

/** The person visited: signed the record (a file of the visit), or would not, and why. */
const visited = z.strictObject({
  name: line,
  role: line,
  signature: id.nullable().default(null),
  refusal: text.nullable().default(null),
});

const request = z.strictObject({
  id,
  enterprise: named,
  bureau: z.string(),
  bureauName: z.string(),
  ground,
  from: day,
  to: day,
  announced: z.boolean(),
  /** What the bureau looks at: its part of the joint checklist. */
  points: z.array(z.string()),
  /** The case whose commitment it checks. */
  case: id.nullable(),
  askedBy: z.string(),
  /** 代理: for whom it was asked. */
  askedFor: z.string().nullable(),
  /** The visit that serves it; null: not planned. */
  visit: id.nullable(),
});

const point = request.omit({ enterprise: true, announced: true, visit: true }).extend({
  /** Rectification was ordered for the case: at this look it cannot be ordered again. */
  rectifying: z.boolean(),
  found: z
    .strictObject({
      result: visitResult,
      findings: z.string(),
      rectifyBy: day.nullable(),
      /** `unit`: the officer's own bureau, absent in what was recorded before it was told. */
      officers: z.array(z.strictObject({ person: id, name: z.string(), unit: z.string().optional() })),
      /** What the enterprise said. */
      remarks: z.string().nullable(),
      on: day,
    })
    .nullable(),
});

const visit = z.strictObject({
  id,
  /** Of its approval, its notice and its record. */
  number: z.string(),
  enterprise: firm,
  /** Neither merged nor counted: safety, environment, complaint, single case. */
  exempt: z.boolean(),
  announced: z.boolean(),
  from: day,
  to: day,
  day,
  state: z.enum(['planned', 'held', 'cancelled']),
  owner: z.strictObject({ bureau: z.string(), name: z.string() }),
  approvedBy: z.string(),
  /** 代理: for whom it was approved. */
  approvedFor: z.string().nullable(),
  approvedAt: instant,
  /** Why it was called off; null: it was not, or what was written went when its retention was over. */
  cancelledFor: z.string().nullable(),
  /** Approval, notices, records and result, in the order in which they were issued. */
  papers: z.array(
    z.strictObject({
      id,
      kind: z.string(),
      title: z.string(),
      number: z.string(),
      verifyCode: z.string(),
      sealed: z.boolean(),
    }),
  ),
  /** What was taken down on the spot, by bureau: photographs, and the signature of the person visited. */
  records: z.array(
    z.strictObject({
      bureau: z.string(),
      remarks: z.string().nullable(),
      visited,
      photos: z.array(z.strictObject({ file: id, name: z.string(), takenAt: instant.nullable() })),
    }),
  ),
  checklist: z.array(point),
  /** An exempt visit that is to come may be made together with another. */
  coSchedulingOffered: z.boolean(),
  /** Visits to the enterprise that are to come and share a day with its window. */
  together: z.array(z.strictObject({ id, number: z.string(), day })),
});

const tag = '检查';
const inVisit = z.strictObject({ visit: id });

export const visitRoutes = {
  askVisit: route({
    act: 'askVisit',
    method: 'POST',
    path: '/api/visit-requests',
    tag,
    summary: '核查人员代表本单位申请检查一家企业',
    params: none,
    query: none,
    body: z.strictObject({
      enterprise: id,
      ground,
      from: day,
      to: day,
      points: z.array(line).min(1).max(30),
      /** Is the enterprise told beforehand? A routine visit always is. */
      announced: z.boolean().default(true),
      /** The case whose commitment is to be checked. */
      case: id.optional(),
    }),
    answer: z.strictObject({ id }),
    status: 201,
  }),
  listVisitRequests: route({
    act: 'listVisitRequests',
    method: 'GET',
    path: '/api/visit-requests',
    tag,
    summary: '检查申请：核查人员看本单位的，督查看全区的，没有安排的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      requests: z.array(
        request.extend({
          /** Whoever looks has a tie to the enterprise: the request waits for somebody without one (公务员法 76). */
          recused: z.boolean(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  planVisits: route({
    act: 'planVisits',
    method: 'POST',
    path: '/api/visit-plans',
    tag,
    summary: '合并安排期间内的检查申请：能一次查的一次查完，批准并通知企业',
    params: none,
    query: none,
    body: z.strictObject({ from: day, to: day }),
    answer: z.strictObject({
      visits: z.array(named.omit({ name: true }).extend({ number: z.string(), day })),
      /** Requests for which the yearly cap left no visit. */
      overCap: z.array(id),
      /** Requests whose window is over. */
      missed: z.array(id),
      /** Requests to enterprises to which whoever plans has a tie: somebody else plans them (公务员法 76). */
      recused: z.array(id),
    }),
    status: 201,
  }),
  listVisits: route({
    act: 'listVisits',
    method: 'GET',
    path: '/api/visits',
    tag,
    summary: '本区的检查，将要进行的在前',
    params: none,
    query: z.strictObject({ ...page, /** Only those in which the bureau takes part. */ bureau: id.optional() }),
    body: null,
    answer: z.strictObject({
      today: day,
      cap: z.number().int(),
      visits: z.array(visit),
      /** Who may take part in a check (执法人员). */
      inspectors: z.array(z.strictObject({ person: id, name: z.string(), bureau: z.string().nullable() })),
      /** Enterprises with a project in the zone. */
      enterprises: z.array(named),
      next: z.string().nullable(),
    }),
  }),
  listVisitsTo: route({
    act: 'listVisitsTo',
    method: 'GET',
    path: '/api/enterprises/:enterprise/visits',
    tag,
    summary: '本区对一家企业的检查和本年度已计入上限的次数；事先不通知的，进行以后企业才看到',
    params: z.strictObject({ enterprise: id }),
    query: z.strictObject({ ...page, zone: id }),
    body: null,
    answer: z.strictObject({
      today: day,
      cap: z.number().int(),
      counted: z.number().int(),
      visits: z.array(visit),
      next: z.string().nullable(),
    }),
  }),
  moveVisit: route({
    act: 'moveVisit',
    method: 'POST',
    path: '/api/visits/:visit/day',
    tag,
    summary: '改期：在各单位都可以的日期之内，另发通知',
    params: inVisit,
    query: none,
    body: z.strictObject({ day }),
    answer: visit,
    status: 201,
  }),
  cancelVisit: route({
    act: 'cancelVisit',
    method: 'POST',
    path: '/api/visits/:visit/cancellation',
    tag,
    summary: '取消检查；申请可以重新安排',
    params: inVisit,
    query: none,
    body: z.strictObject({ reason: text }),
    answer: visit,
    status: 201,
  }),
  recordVisit: route({
    act: 'recordVisit',
    method: 'POST',
    path: '/api/visits/:visit/results',
    tag,
    summary: '记录本单位的检查结果；核查承诺的，同时记入办件',
    params: inVisit,
    query: none,
    body: z.strictObject({
      officers,
      remarks: text.nullable().default(null),
      visited,
      /** Photographs that were uploaded for the visit. */
      photos: z.array(id).max(60).default([]),
      results: z
        .array(z.strictObject({ request: id, result: visitResult, findings: text }))
        .min(1)
        .max(30),
    }),
    answer: visit,
    status: 201,
  }),
  addVisitFile: route({
    act: 'addVisitFile',
    method: 'POST',
    path: '/api/visits/:visit/files',
    tag,
    summary: '上传现场照片或者被检查单位人员的签名：PNG 或 JPEG，按内容识别；takenAt 为设备记载的拍摄时间',
    params: inVisit,
    query: z.strictObject({ purpose: z.enum(['photo', 'signature']), takenAt: instant.optional() }),
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
} as const;
