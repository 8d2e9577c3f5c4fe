import { z } from 'zod';
import { SIGNERS, UNITS } from '../../domain/clock/clock.ts';
import { day, id, none } from './fields.ts';
import { route } from './route.ts';

export const extensionRoutes = {
  readExtension: route({
    method: 'GET',
    path: '/api/cases/:case/extension',
    tag: '办件',
    summary: '法定期限还能不能延长：由谁批准、最长多少、用过几次、最迟哪天签',
    rights: 'signedIn',
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
