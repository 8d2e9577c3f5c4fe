import { z } from 'zod';
import { id, instant, line, none } from './fields.ts';
import { route } from './route.ts';
import { account, login, me, newPassword } from './sessions.ts';

const open = { params: none, query: none } as const;
const chief = { tag: '企业', params: none, query: none } as const;
const token = z.strictObject({ token: line });

const invitation = z.strictObject({
  id,
  capacity: z.enum(['staff', 'agent']),
  name: z.string(),
  mandate: z.string().nullable(),
  expiresAt: instant,
  state: z.enum(['open', 'used', 'ended', 'expired']),
});

const member = z.strictObject({
  hat: id,
  name: z.string(),
  login: z.string(),
  capacity: z.string(),
  mandate: z.string().nullable(),
  ended: z.boolean(),
});

export const registrationRoutes = {
  readWaysIn: route({
    act: 'readWaysIn',
    ...open,
    method: 'GET',
    path: '/api/ways-in',
    tag: '登录',
    summary: '可以怎样登录和注册',
    body: null,
    answer: z.strictObject({ oidc: z.boolean(), registration: z.boolean() }),
  }),
  beginOidc: route({
    act: 'beginOidc',
    ...open,
    method: 'POST',
    path: '/api/oidc/journeys',
    tag: '登录',
    summary: '开始统一身份认证登录，得到认证平台的地址（授权码 + PKCE）',
    body: z.strictObject({}),
    answer: z.strictObject({ address: z.string() }),
    status: 201,
  }),
  signInByOidc: route({
    act: 'signInByOidc',
    ...open,
    method: 'POST',
    path: '/api/oidc/sessions',
    tag: '登录',
    summary: '从认证平台回来：用返回的查询串换得会话',
    body: z.strictObject({ search: z.string().max(4000) }),
    answer: me,
    status: 201,
  }),
  register: route({
    act: 'register',
    ...open,
    method: 'POST',
    path: '/api/registrations',
    tag: '企业',
    summary: '企业自行注册：统一社会信用代码、法定代表人及其登录名和密码',
    body: z.strictObject({
      uscc: z.string().trim().toUpperCase(),
      name: line,
      legalRepresentative: line,
      address: line,
      login,
      password: newPassword,
    }),
    answer: z.strictObject({ enterprise: id, login: z.string(), confirmed: z.boolean() }),
    status: 201,
  }),
  listRegistrations: route({
    act: 'listRegistrations',
    method: 'GET',
    path: '/api/registrations',
    tag: '企业',
    summary: '自行注册、身份未核验的企业',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      registrations: z.array(
        z.strictObject({
          enterprise: id,
          uscc: z.string(),
          name: z.string(),
          legalRepresentative: z.string(),
          registeredAt: instant,
        }),
      ),
    }),
  }),
  confirmIdentity: route({
    act: 'confirmIdentity',
    method: 'POST',
    path: '/api/registrations/:enterprise/confirmations',
    tag: '企业',
    summary: '核验自行注册企业的身份，写明凭什么核验',
    params: z.strictObject({ enterprise: id }),
    query: none,
    body: z.strictObject({ how: line }),
    answer: z.strictObject({ confirmedAt: instant }),
    status: 201,
  }),
  invite: route({
    act: 'invite',
    ...chief,
    method: 'POST',
    path: '/api/invitations',
    summary: '法定代表人邀请经办人或代理人：得到一次性链接的凭据，只显示这一次',
    body: z
      .strictObject({
        capacity: z.enum(['staff', 'agent']),
        name: line,
        mandate: line.optional(),
        days: z.number().int().min(1).max(30).default(7),
      })
      .refine((body) => body.capacity !== 'agent' || body.mandate !== undefined, {
        path: ['mandate'],
        error: '代理人须写明委托权限',
      }),
    answer: z.strictObject({ id, token: z.string(), expiresAt: instant }),
    status: 201,
  }),
  listInvitations: route({
    act: 'listInvitations',
    ...chief,
    method: 'GET',
    path: '/api/invitations',
    summary: '本企业的邀请和人员',
    body: null,
    answer: z.strictObject({ invitations: z.array(invitation), people: z.array(member) }),
  }),
  endInvitation: route({
    act: 'endInvitation',
    ...chief,
    method: 'DELETE',
    path: '/api/invitations/:invitation',
    summary: '收回邀请',
    params: z.strictObject({ invitation: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  endMember: route({
    act: 'endMember',
    ...chief,
    method: 'DELETE',
    path: '/api/invitations/people/:hat',
    summary: '经办人或代理人的身份即时终止',
    params: z.strictObject({ hat: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  readInvitation: route({
    act: 'readInvitation',
    ...open,
    method: 'POST',
    path: '/api/invitation-readings',
    tag: '登录',
    summary: '凭链接里的凭据看邀请',
    body: token,
    answer: z.strictObject({ enterprise: z.string(), capacity: z.enum(['staff', 'agent']), name: z.string() }),
  }),
  acceptInvitation: route({
    act: 'acceptInvitation',
    ...open,
    method: 'POST',
    path: '/api/invitation-acceptances',
    tag: '登录',
    summary: '接受邀请，建立自己的登录名和密码；链接只能用一次',
    body: z.strictObject({ token: line, login, password: newPassword }),
    answer: z.strictObject({ login: z.string() }),
    status: 201,
  }),
  acceptAsMyself: route({
    act: 'acceptAsMyself',
    ...account,
    method: 'POST',
    path: '/api/me/invitation-acceptances',
    summary: '已有登录名的人接受邀请，得到一个新的身份',
    body: token,
    answer: me,
    status: 201,
  }),
} as const;
