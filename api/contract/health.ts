import { z } from 'zod';
import { none } from './fields.ts';
import { route } from './route.ts';

const open = { method: 'GET', tag: '健康', params: none, query: none, body: null, asksNobody: true } as const;

export const healthRoutes = {
  live: route({
    act: 'live',
    ...open,
    path: '/api/health/live',
    summary: '进程在',
    answer: z.strictObject({ status: z.literal('ok') }),
  }),
  ready: route({
    act: 'ready',
    ...open,
    path: '/api/health/ready',
    summary:
      '能办事；引擎或工作进程不在、磁盘将满、密钥不是数据库上锁时用的、文件内容丢失或损坏、查毒程序没有回答时为 degraded，数据库不在时 503',
    answer: z.strictObject({
      status: z.enum(['ok', 'degraded']),
      missing: z.array(z.enum(['temporal', 'worker', 'disk', 'secret', 'files', 'virusScan', 'timeStamps'])),
      clockLagSeconds: z.number(),
    }),
  }),
} as const;
