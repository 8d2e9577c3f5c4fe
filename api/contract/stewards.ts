import { z } from 'zod';
import { MANDATED_POWERS } from '../../domain/mandate/mandate.ts';
import { day, id, instant, line, none, page, text } from './fields.ts';
import { route } from './route.ts';

const count = z.number().int().min(0);
const named = z.strictObject({ id, name: z.string() });
const project = z.strictObject({ id, code: z.string(), name: z.string() });

const request = z.strictObject({
  id,
  project,
  enterprise: named,
  wish: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  /** Named; declined with a reason; or taken back by the enterprise. Null: it is open. */
  answer: z
    .strictObject({
      steward: named.nullable(),
      reason: z.string().nullable(),
      by: z.string(),
      /** 代理: for whom it was answered. */
      byFor: z.string().nullable(),
      withdrawn: z.boolean(),
    })
    .nullable(),
});

const tag = '帮办代办';
const inProject = z.strictObject({ project: id });
const inZone = z.strictObject({ zone: id });

export const stewardRoutes = {
  listStewardRequests: route({
    act: 'listStewardRequests',
    method: 'GET',
    path: '/api/projects/:project/steward-requests',
    personal: { kind: 'project', of: 'project' },
    tag,
    summary: '一个项目的帮办代办申请和答复，新的在前',
    params: inProject,
    query: none,
    body: null,
    answer: z.strictObject({ requests: z.array(request) }),
  }),
  askForSteward: route({
    act: 'askForSteward',
    method: 'POST',
    path: '/api/projects/:project/steward-requests',
    tag,
    summary: '企业为项目申请本区帮办代办人员；指派后由法定代表人授权',
    params: inProject,
    query: none,
    body: z.strictObject({ wish: text }),
    answer: request,
    status: 201,
  }),
  withdrawStewardRequest: route({
    act: 'withdrawStewardRequest',
    method: 'POST',
    path: '/api/projects/:project/steward-requests/:request/withdrawal',
    tag,
    summary: '企业撤回还没有答复的帮办代办申请',
    params: z.strictObject({ project: id, request: id }),
    query: none,
    body: none,
    answer: request,
    status: 201,
  }),
  listStewards: route({
    act: 'listStewards',
    method: 'GET',
    path: '/api/zones/:zone/stewards',
    tag,
    summary: '本区帮办代办人员、在手企业和办件，以及企业的申请（未答复的在前）',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      /** All of them, on each page. */
      stewards: z.array(
        z.strictObject({
          id,
          name: z.string(),
          firstDay: day,
          lastDay: day.nullable(),
          enterprises: count,
          projects: count,
          /** Under way; of them those in which the enterprise has to complete something. */
          cases: count,
          waiting: count,
          /** Named, and the enterprise has not given the mandate yet. */
          named: count,
        }),
      ),
      requests: z.array(request),
      next: z.string().nullable(),
    }),
  }),
  answerStewardRequest: route({
    act: 'answerStewardRequest',
    method: 'POST',
    path: '/api/zones/:zone/steward-requests/:request/answer',
    tag,
    summary: '答复帮办代办申请：指派一名与项目办件无关的帮办代办人员，或者说明理由不指派',
    params: z.strictObject({ zone: id, request: id }),
    query: none,
    body: z.union([z.strictObject({ steward: id }), z.strictObject({ reason: line })]),
    answer: request,
    status: 201,
  }),
  listHelped: route({
    act: 'listHelped',
    method: 'GET',
    path: '/api/helped',
    tag,
    summary: '帮办代办人员：今天受托的企业、项目和期限，按企业名称排列',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      next: z.string().nullable(),
      rows: z.array(
        z.strictObject({
          /** To be worn while one acts for the enterprise. */
          hat: id,
          enterprise: named,
          mandates: z.array(
            z.strictObject({ instrument: z.string(), powers: z.array(z.enum(MANDATED_POWERS)), lastDay: day }),
          ),
          projects: z.array(project.extend({ cases: count, waiting: count })),
        }),
      ),
    }),
  }),
} as const;
