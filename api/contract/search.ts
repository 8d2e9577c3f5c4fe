import { z } from 'zod';
import { caseCard } from './case-card.ts';
import { day, id, itemCode, none } from './fields.ts';
import { route } from './route.ts';

export const searchRoutes = {
  search: route({
    act: 'search',
    method: 'GET',
    path: '/api/search',
    tag: '查询',
    summary: '按办件编号、项目名称或代码、企业名称或统一社会信用代码、文号查；只有本人看得到的',
    params: none,
    query: z.strictObject({
      /** Blanks, hyphens and brackets do not count; fewer than two signs find nothing. */
      q: z.string().trim().max(60).default(''),
      /** Of each kind. */
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    body: null,
    answer: z.strictObject({
      cases: z.array(
        z.strictObject({
          id,
          number: z.string(),
          item: z.strictObject({ code: itemCode, name: z.string() }),
          stage: caseCard.shape.stage,
          applicant: z.string(),
          project: z.string(),
        }),
      ),
      projects: z.array(
        z.strictObject({
          id,
          code: z.string(),
          name: z.string(),
          applicant: z.strictObject({ name: z.string(), uscc: z.string() }),
        }),
      ),
      papers: z.array(z.strictObject({ id, number: z.string(), title: z.string(), issuedOn: day })),
      /** There is more of a kind than was asked for. */
      more: z.boolean(),
    }),
  }),
} as const;
