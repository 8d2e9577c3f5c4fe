import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { RIGHTS } from '../../domain/permission/rights.ts';
import type { Rule } from '../../domain/permission/rule.ts';
import type { AnyRoute } from '../contract/route.ts';
import { KEY_HEADER } from './idempotent.ts';
import { isOpen } from '../right/may.ts';

/** An OpenAPI document, as JSON. */
export type OpenApi = ReturnType<typeof createDocument>;

/** What of the installation stands in the document. */
interface Told {
  readonly version: string;
  /** Name of the session's cookie. */
  readonly cookie: string;
}

/** Writes OpenAPI 3.1 from the table of routes; nothing is described a second time by hand. */
export function writeOpenApi(routes: Readonly<Record<string, AnyRoute>>, { version, cookie }: Told): OpenApi {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, entry] of Object.entries(routes)) {
    const path = entry.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [entry.method.toLowerCase()]: operationOf(name, entry) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: '全链 Quanlian', version, description: DESCRIPTION },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { apiKey: [] }],
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookie },
        apiKey: { type: 'http', scheme: 'bearer', description: '系统管理员的 API 密钥' },
      },
    },
    paths,
  });
}

const DESCRIPTION =
  '错误一律为 application/problem+json：code 不变，article 为所依据的当日有效的条文（articles 附其全称和一句话说明），field 为有误的字段，title、meaning、remedy（Accept-Language 为 en 时用英文）为' +
  '发生了什么、对期限意味着什么、现在怎么办。列有 Idempotency-Key 的请求可带这个键：同一个人重复同一个键，得到第一次的回答；内容不同的，拒绝（E-KEY-REUSED）。没有列出的不看这个键：只核对或查看的，重复也无害的，给出不保存的密钥的。';

function operationOf(name: string, entry: AnyRoute): ZodOpenApiOperationObject {
  return {
    operationId: name,
    tags: [entry.tag],
    summary: entry.summary,
    description: rightsOf(entry),
    ...(isOpen(entry) && { security: [] }),
    requestParams: { path: entry.params, query: entry.query, ...headerOf(entry) },
    ...bodyOf(entry),
    responses: { [String(entry.status ?? 200)]: successOf(entry), ...problemsOf(entry) },
  };
}

function rightsOf({ act }: AnyRoute): string {
  const { who }: Rule = RIGHTS[act];
  if (who === 'anybody') return '任何人。';
  return who === 'signedIn' ? '已登录的人。' : `身份：${who.join('、')}。`;
}

const headerOf = (entry: AnyRoute) => {
  if (entry.headers) return { header: entry.headers };
  const isKeyed = (entry.method === 'POST' || entry.method === 'PUT') && !isOpen(entry) && !entry.keyless;
  return isKeyed ? { header: KEY_HEADER } : {};
};

const bytes = z.string().meta({ format: 'binary' });
const upload = z.object({ file: z.string().meta({ format: 'binary' }) });

function bodyOf(entry: AnyRoute): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (entry.upload) return { requestBody: { required: true, content: { 'multipart/form-data': { schema: upload } } } };
  if (entry.sends) return { requestBody: { required: true, content: { [entry.sends]: { schema: bytes } } } };
  if (entry.body === null) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: entry.body } } } };
}

function successOf(entry: AnyRoute) {
  if (entry.gives) return { description: '已办', headers: entry.gives };
  if (entry.status === 204) return { description: '已办' };
  if (entry.media) return { description: '内容', content: { [entry.media]: { schema: {} } } };
  return { description: '回答', content: { 'application/json': { schema: entry.answer } } };
}

const problem = z
  .object({
    type: z.string(),
    status: z.number().int(),
    code: z.string(),
    title: z.string(),
    meaning: z.string(),
    remedy: z.string(),
    article: z.union([z.string(), z.array(z.string())]).optional(),
    articles: z.array(z.object({ article: z.string(), title: z.string(), summary: z.string().nullable() })).optional(),
    field: z.string().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    /** What is wrong with a catalogue or a list that was refused whole. */
    faults: z.array(z.record(z.string(), z.unknown())).optional(),
  })
  .meta({ id: 'Problem' });

const PROBLEMS = {
  400: '请求的内容无法读取',
  401: '没有登录，或登录已过期',
  403: '身份不能做这件事，或请求来自其他网站',
  404: '没有找到',
  409: '现在的情形不能做这件事',
  412: '断点续传的版本不是 1.0.0',
  413: '内容太大',
  422: '填写的内容不符合要求',
  429: '请求过于频繁',
  500: '系统故障，没有完成',
  503: '系统的一部分暂时不可用，没有完成',
} as const;

/** The problems that a route can answer, by what it asks for. */
function problemsOf(entry: AnyRoute) {
  const changing = entry.method !== 'GET';
  const answered: Readonly<Record<keyof typeof PROBLEMS, boolean>> = {
    400: true,
    401: !isOpen(entry) || entry.path === '/api/sessions',
    // To who is not named, to a key that was made for something else, and to another site.
    403: changing || !isOpen(entry),
    404: changing || entry.path.includes(':') || Object.keys(entry.query.shape).length > 0,
    // Bytes that are kept: a paper that is being sealed, a file that is being checked or was refused.
    409: changing || entry.media === 'application/pdf' || entry.media === '*/*',
    412: entry.headers !== undefined,
    413: changing,
    422: true,
    429: true,
    500: true,
    503: true,
  };
  const given = Object.entries(PROBLEMS).filter(([status]) => answered[Number(status) as keyof typeof PROBLEMS]);
  const content = { 'application/problem+json': { schema: problem } };
  return Object.fromEntries(given.map(([status, description]) => [status, { description, content }]));
}
