import { z } from 'zod';
import { SIGNERS, UNITS } from '../../domain/clock/clock.ts';
import { light } from './case-card.ts';
import { day, id, itemCode, none, page } from './fields.ts';
import { route } from './route.ts';

/** 延期申请: what an officer asks of the head, and what the limit is and would be. */
const extensionRequest = z.strictObject({
  case: id,
  number: z.string(),
  item: z.strictObject({ code: itemCode, name: z.string() }),
  project: z.string(),
  applicant: z.string(),
  bureau: z.strictObject({ code: z.string(), name: z.string() }),
  length: z.number().int(),
  unit: z.enum(UNITS),
  reason: z.string(),
  /** Who asks, and since when. */
  by: z.string(),
  /** 代理: for whom it is asked. */
  byFor: z.string().nullable(),
  on: day,
  /** Who alone may grant it. */
  signer: z.enum(SIGNERS),
  due: day,
  /** The last day if it is granted. */
  after: day,
  light,
});

/** What of it the page of the case tells. */
export const extensionAsked = extensionRequest.pick({ length: true, reason: true, by: true, byFor: true, on: true });

export const extensionRoutes = {
  listExtensionRequests: route({
    act: 'listExtensionRequests',
    method: 'GET',
    path: '/api/extension-requests',
    tag: '办件',
    summary: '期限审批：待批的延期申请，期限最近的在前；负责人看到报请自己批的，监督看到本区全部',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      rows: z.array(extensionRequest),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  readExtension: route({
    act: 'readExtension',
    method: 'GET',
    path: '/api/cases/:case/extension',
    tag: '办件',
    summary: '法定期限还能不能延长：由谁批准、最长多少、用过几次、最迟哪天签',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      by: z.enum(SIGNERS),
      /** At most so many units of the clock, each time. */
      max: z.number().int(),
      unit: z.enum(UNITS),
      times: z.number().int(),
      used: z.number().int(),
      article: z.string(),
      /** The last day on which it can be signed: that of the limit as it stands. */
      lastDay: day,
    }),
  }),
} as const;
