import { z } from 'zod';
import { day, page } from './fields.ts';
import { route } from './route.ts';
import { visitResult } from './visits.ts';
import { inZone } from './zones.ts';

/** What visits found, for everybody (行政执法公示). */
export const inspectionResultRoutes = {
  listInspectionResults: route({
    act: 'listInspectionResults',
    method: 'GET',
    path: '/api/zones/:zone/inspections',
    tag: '检查',
    summary: '已公布的检查结果',
    params: inZone,
    query: z.strictObject({
      ...page,
      /** Words in the name of the enterprise or the number of the visit. */
      q: z.string().trim().max(200).optional(),
    }),
    body: null,
    answer: z.strictObject({
      inspections: z.array(
        z.strictObject({
          number: z.string(),
          enterprise: z.string(),
          on: day,
          results: z.array(z.strictObject({ bureau: z.string(), result: visitResult })),
          /** The sealed paper of the result, and the code by which anybody may verify it. */
          paper: z.strictObject({ number: z.string(), verifyCode: z.string() }).nullable(),
        }),
      ),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
} as const;
