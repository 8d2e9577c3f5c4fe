import { z } from 'zod';
import { creditRecord } from './credit.ts';
import { day, id, itemCode } from './fields.ts';
import { route } from './route.ts';

export const standingRoutes = {
  readStanding: route({
    act: 'readStanding',
    method: 'GET',
    path: '/api/enterprises/:enterprise/standing',
    tag: '企业',
    summary: '企业在本区的信用状况：能否适用告知承诺和容缺受理及其原因，信用记录，不得再次申请的事项，履行的承诺',
    params: z.strictObject({ enterprise: id }),
    query: z.strictObject({ zone: id }),
    body: null,
    answer: z.strictObject({
      eligible: z.strictObject({ commitment: z.boolean(), deferral: z.boolean() }),
      /** Lapsed deferrals and revoked commitments that were put forward to the credit office, repaired ones included. */
      creditProposals: z.number().int(),
      /** Items for which it may not apply again yet (许可法 78, 79). */
      bans: z.array(z.strictObject({ item: itemCode, from: day, until: day, article: z.string(), case: id })),
      /** The oldest first, repaired ones included. */
      records: z.array(creditRecord),
      /** Promises kept: commitments that a check found met, deferrals whose papers came in time. */
      kept: z.strictObject({ commitments: z.number().int(), deferrals: z.number().int() }),
    }),
  }),
} as const;
