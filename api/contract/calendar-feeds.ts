import { z } from 'zod';
import { instant, none } from './fields.ts';
import { route } from './route.ts';

const mine = {
  tag: '日历订阅',
  params: none,
  query: none,
  body: null,
} as const;

export const calendarFeedRoutes = {
  readFeed: route({
    act: 'readFeed',
    ...mine,
    method: 'GET',
    path: '/api/calendar-feed',
    summary: '自己有没有日历订阅地址，何时生成',
    answer: z.strictObject({ since: instant.nullable() }),
  }),
  makeFeed: route({
    act: 'makeFeed',
    keyless: true,
    ...mine,
    method: 'POST',
    path: '/api/calendar-feed',
    summary: '生成日历订阅的保密地址，只显示一次；原来的地址随即失效',
    body: none,
    answer: z.strictObject({ address: z.string() }),
    status: 201,
  }),
  revokeFeed: route({
    act: 'revokeFeed',
    ...mine,
    method: 'DELETE',
    path: '/api/calendar-feed',
    summary: '停用日历订阅地址',
    answer: none,
    status: 204,
  }),
  fetchFeed: route({
    act: 'fetchFeed',
    method: 'GET',
    path: '/api/calendar-feeds/:token',
    tag: '日历订阅',
    summary: '企业各办件的期限（iCalendar），凭保密地址',
    params: z.strictObject({ token: z.string().regex(/^[\w-]{32}$/) }),
    query: none,
    body: null,
    answer: z.string(),
    media: 'text/calendar',
  }),
} as const;
