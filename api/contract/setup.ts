import { z } from 'zod';
import { id, instant, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { login, newPassword } from './sessions.ts';
import { FAULT } from './faults.ts';

const apiKey = z.strictObject({
  id,
  name: z.string(),
  person: z.string(),
  createdAt: instant,
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
  /** Names or tags of the routes for which it is made; null: whatever its owner may. */
  scopes: z.array(z.string()).nullable(),
  zone: id.nullable(),
  /** It makes people, roles and keys as well, as a set-up does. */
  setUp: z.boolean(),
  /** It ends within thirty days. */
  expiresSoon: z.boolean(),
});

const admin = { tag: '系统', params: none, query: none } as const;

export const setupRoutes = {
  setUp: route({
    act: 'setUp',
    method: 'POST',
    path: '/api/setup',
    tag: '系统',
    summary: '凭一次性链接设立第一位系统管理员',
    params: none,
    query: none,
    body: z.strictObject({ token: line, name: line, login, password: newPassword }),
    answer: z.strictObject({ id, name: z.string(), login: z.string() }),
    status: 201,
  }),
  addAdministrator: route({
    act: 'addAdministrator',
    ...admin,
    method: 'POST',
    path: '/api/administrators',
    summary: '增加一位系统管理员',
    body: z.strictObject({ name: line, login, password: newPassword }),
    answer: z.strictObject({ id, name: z.string(), login: z.string() }),
    status: 201,
  }),
  listAdministrators: route({
    act: 'listAdministrators',
    ...admin,
    method: 'GET',
    path: '/api/administrators',
    personal: { kind: 'people' },
    summary: '系统管理员',
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      administrators: z.array(
        z.strictObject({
          id,
          name: z.string(),
          login: z.string(),
          /** Only keys act in this name; nobody signs in with it. */
          keysOnly: z.boolean(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  endAdministrator: route({
    act: 'endAdministrator',
    ...admin,
    method: 'DELETE',
    path: '/api/administrators/:person',
    summary: '系统管理员的身份即时终止，其密钥一并失效；最后一位不能终止',
    params: z.strictObject({ person: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  addApiKey: route({
    act: 'addApiKey',
    ...admin,
    method: 'POST',
    path: '/api/api-keys',
    summary: '为自己建立 API 密钥；密钥只显示这一次',
    body: z
      .strictObject({
        name: line,
        /** At most a year; ninety days if absent. */
        expiresInHours: z.number().int().min(1).max(8784).default(2160),
        /** Names or tags of routes, as in the API's own description; absent: whatever the owner may. */
        scopes: z.array(line).min(1).max(100).optional(),
        /** Acts as administrator of this zone alone. */
        zone: id.optional(),
        /** To set an installation or a practice zone up: makes people with their roles, keys and administrators too, for a day at most. */
        setUp: z.boolean().optional(),
      })
      .refine((key) => key.setUp !== true || (key.expiresInHours <= 24 && !key.scopes && !key.zone), {
        path: ['setUp'],
        error: FAULT.setUpKey,
      }),
    answer: z.strictObject({ id, key: z.string() }),
    status: 201,
  }),
  listApiKeys: route({
    act: 'listApiKeys',
    ...admin,
    method: 'GET',
    path: '/api/api-keys',
    summary: '全部 API 密钥（不含密钥本身），新的在前',
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ keys: z.array(apiKey), next: z.string().nullable() }),
  }),
  revokeApiKey: route({
    act: 'revokeApiKey',
    ...admin,
    method: 'DELETE',
    path: '/api/api-keys/:key',
    summary: '吊销 API 密钥',
    params: z.strictObject({ key: id }),
    body: null,
    answer: none,
    status: 204,
  }),
} as const;
