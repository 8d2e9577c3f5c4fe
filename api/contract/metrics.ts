import { z } from 'zod';
import { none } from './fields.ts';
import { route } from './route.ts';

export const metricRoutes = {
  readMetrics: route({
    act: 'readMetrics',
    method: 'GET',
    path: '/api/metrics',
    tag: '运行',
    summary: '供监控系统抓取的指标（Prometheus 文本），其中 clock_lag_seconds 是应当触发而没有记录的期限迟了多久',
    params: none,
    query: none,
    body: null,
    answer: z.string(),
    media: 'text/plain',
  }),
} as const;
