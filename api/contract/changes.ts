import { z } from 'zod';
import { none } from './fields.ts';
import { route } from './route.ts';

/** What one message of the stream says: these cases were written or taken in hand; `anew`: some may have been missed. */
export const changesMessage = z.strictObject({ cases: z.array(z.string()), anew: z.boolean() });

export const changeRoutes = {
  hearChanges: route({
    act: 'hearChanges',
    method: 'GET',
    path: '/api/changes',
    tag: '办件',
    summary: '别人办了什么，随时告知（server-sent events）：有变化的办件编号；登录失效时关闭',
    params: none,
    query: none,
    body: null,
    answer: z.string(),
    media: 'text/event-stream',
  }),
} as const;
