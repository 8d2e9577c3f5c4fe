import { z } from 'zod';
import { none } from './fields.ts';
import { route } from './route.ts';

const open = { method: 'GET', tag: '接口', params: none, query: none, body: null } as const;

export const docsRoutes = {
  readOpenApi: route({
    act: 'readOpenApi',
    ...open,
    path: '/api/openapi.json',
    summary: '本接口的 OpenAPI 3.1 描述',
    answer: z.unknown(),
  }),
  readDocs: route({
    act: 'readDocs',
    ...open,
    path: '/api/docs',
    summary: '供人阅读的接口说明',
    answer: z.string(),
    media: 'text/html',
  }),
} as const;
