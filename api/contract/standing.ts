import { z } from 'zod';
import { id } from './fields.ts';
import { route } from './route.ts';

export const standingRoutes = {
  readStanding: route({
    method: 'GET',
    path: '/api/enterprises/:enterprise/standing',
    tag: '企业',
    summary: '企业在本区的信用状况：能否适用告知承诺和容缺受理，被提出失信认定建议的次数',
    rights: 'signedIn',
    params: z.strictObject({ enterprise: id }),
    query: z.strictObject({ zone: id }),
    body: null,
    answer: z.strictObject({
      eligible: z.strictObject({ commitment: z.boolean(), deferral: z.boolean() }),
      /** Lapsed deferrals and revoked commitments that were put forward to the credit office, repaired ones included. */
      creditProposals: z.number().int(),
    }),
  }),
} as const;
