import { z } from 'zod';
import { CAPACITIES } from '../../domain/case/actor.ts';
import { id, instant, line, none } from './fields.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

export const capacity = z.enum(CAPACITIES);

/** In what capacity a person may act, and for which unit. */
export const hat = z.strictObject({
  id,
  capacity,
  zone: id.nullable(),
  bureau: z.string().nullable(),
  /** 园区: at whose desk an officer of the window sits. */
  park: z.string().nullable(),
  enterprise: id.nullable(),
  /** Name of the enterprise, bureau or zone. */
  unitName: z.string(),
  /** 代理: whose hat it is, while that person is away; absent: one's own. */
  for: z.strictObject({ id: z.string(), name: z.string() }).optional(),
});

/** What the head of each page shows of a zone. `now` is the zone's own time. */
export const zoneHead = z.strictObject({ id, name: z.string(), practice: z.boolean(), now: instant });

/** Who is signed in. `hat` is null until one of several is chosen. */
export const me = z.strictObject({
  person: z.strictObject({ id: z.string(), name: z.string() }),
  hats: z.array(hat),
  hat: hat.nullable(),
  /** The hat's zone; of an enterprise the zone of its last project; null if there is none yet. */
  zone: zoneHead.nullable(),
  /** Until when one may sign without giving the password again; on the machine's clock. */
  confirmedUntil: instant.nullable(),
  /** What must be done for the account before anything else, in this order. */
  due: z.array(z.enum(['password', 'secondFactor'])),
  /** 未核验: the enterprise registered itself, and nobody has confirmed yet who it is. */
  unconfirmed: z.boolean(),
  /** In how many seconds the session ends by itself, and whether to go on using it puts that off; null: an API key. */
  session: z.strictObject({ endsIn: z.number().int(), by: z.enum(['idle', 'age']) }).nullable(),
});

const session = z.strictObject({
  id,
  createdAt: instant,
  seenAt: instant,
  address: z.string(),
  /** What the browser says of itself. */
  device: z.string(),
  current: z.boolean(),
});

export const login = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,63}$/u, FAULT.login);

/** A password as it is asked; how long a new one must be is another matter. */
export const password = z.string().min(1).max(200);

/** A code of the device (six digits), or a recovery code. */
export const oneTimeCode = z.string().trim().min(6).max(40);

/** At least twelve characters (NIST SP 800-63B: length before rules of composition). */
export const newPassword = z.string().min(12, FAULT.newPassword).max(200);

/** A password that an administrator sets for others; eight characters, since they are told to change it. */
export const givenPassword = z.string().min(8, FAULT.givenPassword).max(200);

/** What everybody may do for the own account. */
export const account = { tag: '登录', params: none, query: none, ofAccount: true } as const;

export const sessionRoutes = {
  signIn: route({
    act: 'signIn',
    method: 'POST',
    path: '/api/sessions',
    tag: '登录',
    summary: '登录，得到会话 cookie',
    params: none,
    query: none,
    body: z.strictObject({ login: line, password, code: oneTimeCode.optional() }),
    answer: me,
    status: 201,
  }),
  signOut: route({
    act: 'signOut',
    ...account,
    method: 'DELETE',
    path: '/api/sessions/current',
    summary: '退出登录',
    body: null,
    answer: none,
    status: 204,
  }),
  listSessions: route({
    act: 'listSessions',
    ...account,
    method: 'GET',
    path: '/api/sessions',
    summary: '自己的全部登录',
    body: null,
    answer: z.strictObject({ sessions: z.array(session) }),
  }),
  signOutEverywhere: route({
    act: 'signOutEverywhere',
    ...account,
    method: 'DELETE',
    path: '/api/sessions',
    summary: '在所有设备上退出登录，包括这里',
    body: null,
    answer: none,
    status: 204,
  }),
  endSession: route({
    act: 'endSession',
    ...account,
    method: 'DELETE',
    path: '/api/sessions/:session',
    summary: '结束自己的一个登录',
    params: z.strictObject({ session: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  readMe: route({
    act: 'readMe',
    ...account,
    method: 'GET',
    path: '/api/me',
    summary: '当前登录的人、身份和所在区的时间',
    body: null,
    answer: me,
  }),
  keepSession: route({
    act: 'keepSession',
    keyless: true,
    ...account,
    method: 'POST',
    path: '/api/sessions/current/uses',
    summary: '继续使用当前登录：闲置时间从现在起重新计算；登录的最长时间不变',
    body: z.strictObject({}),
    answer: me,
    status: 201,
  }),
  wearHat: route({
    act: 'wearHat',
    keyless: true,
    ...account,
    method: 'PUT',
    path: '/api/sessions/current/hat',
    summary: '换用另一个身份',
    body: z.strictObject({ hat: id }),
    answer: me,
  }),
  confirm: route({
    act: 'confirm',
    keyless: true,
    method: 'POST',
    path: '/api/confirmations',
    tag: '登录',
    summary: '再次输入密码，五分钟内可以签名',
    params: none,
    query: none,
    body: z.strictObject({ password }),
    answer: z.strictObject({ confirmedUntil: instant }),
    status: 201,
  }),
} as const;
