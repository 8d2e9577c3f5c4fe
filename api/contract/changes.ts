import { z } from 'zod';
import { none } from './fields.ts';
import { route, type AnyRoute } from './route.ts';

/**
 * What one message of the stream says: something was done, about these cases, projects and commitments if about any; `anew`:
 * something may have been missed.
 */
export const changesMessage = z.strictObject({ things: z.array(z.string()), anew: z.boolean() });

/** Parameters that a message names. */
const NAMED = ['case', 'project', 'commitment'] as const;

/**
 * What is set up once and is not changed by what is done: whatever bears another tag is read anew, so that a new list cannot be
 * forgotten.
 */
const SETTLED: ReadonlySet<string> = new Set([
  '登录',
  '系统',
  '区',
  '园区',
  '事项目录',
  '授权事项清单',
  '法律条文',
  '工作日历',
  '人员',
  '回避',
  '管理',
  '到期清除',
  '试点文件',
  '草稿',
  '文件',
  '健康',
  '运行',
  '日历订阅',
  '接口',
]);

/**
 * May an answer be another one after what the message tells? One of a case, a project or a commitment after what was done to it,
 * every list after anything.
 */
export function mayDiffer(
  route: AnyRoute,
  params: Readonly<Record<string, unknown>>,
  things: ReadonlySet<string>,
): boolean {
  if (SETTLED.has(route.tag)) return false;
  const named = NAMED.filter((name) => name in params);
  return named.length === 0 || named.some((name) => things.has(String(params[name])));
}

export const changeRoutes = {
  hearChanges: route({
    act: 'hearChanges',
    method: 'GET',
    path: '/api/changes',
    tag: '办件',
    summary: '别人办了什么，随时告知（server-sent events）：有变化的办件、项目、承诺的编号；登录失效时关闭',
    params: none,
    query: none,
    body: null,
    answer: z.string(),
    media: 'text/event-stream',
  }),
} as const;
