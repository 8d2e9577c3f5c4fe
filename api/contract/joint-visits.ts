import { z } from 'zod';
import { caseCard } from './case-card.ts';
import { day, id, itemCode, none, text } from './fields.ts';
import { route } from './route.ts';

const params = z.strictObject({ case: id });

/** 联合现场验收: what is still open beneath a joint acceptance, and the visits that were made. */
const jointVisits = z.strictObject({
  members: z.array(
    z.strictObject({
      case: id,
      number: z.string(),
      item: z.strictObject({ code: itemCode, name: z.string() }),
      bureau: z.strictObject({ code: z.string(), name: z.string() }),
      stage: caseCard.shape.stage,
      /** Numbers of its works; null: the whole project. */
      works: z.array(z.string()).nullable(),
    }),
  ),
  visits: z.array(
    z.strictObject({
      id,
      on: day,
      officers: z.array(z.strictObject({ person: id, name: z.string(), bureau: z.string().nullable() })),
      findings: z.array(
        z.strictObject({
          case: id,
          item: itemCode,
          name: z.string(),
          text: z.string(),
          /** It stands in the record of that case as its site check. */
          counted: z.boolean(),
        }),
      ),
    }),
  ),
});

export const jointVisitRoutes = {
  listJointVisits: route({
    act: 'listJointVisits',
    method: 'GET',
    path: '/api/cases/:case/joint-site-visits',
    tag: '竣工联合验收',
    summary: '竣工联合验收在办的专项和已经进行的联合现场验收',
    params,
    query: none,
    body: null,
    answer: jointVisits,
  }),
  visitJointly: route({
    act: 'visitJointly',
    method: 'POST',
    path: '/api/cases/:case/joint-site-visits',
    tag: '竣工联合验收',
    summary: '记录一次联合现场验收，同时作为每个在办专项的现场核查（许可法 34(3)，722号 42）',
    params,
    query: none,
    body: z.strictObject({
      on: day,
      officers: z.array(id).max(30),
      findings: z.array(z.strictObject({ case: id, text })).max(50),
    }),
    answer: jointVisits,
    status: 201,
  }),
} as const;
