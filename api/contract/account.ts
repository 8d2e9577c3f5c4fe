import { z } from 'zod';
import { id, instant, none, page } from './fields.ts';
import { route } from './route.ts';
import { account, oneTimeCode, password } from './sessions.ts';

const proof = z.strictObject({ password, code: oneTimeCode });
const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) });

const admin = { method: 'DELETE', query: none, body: null, answer: none, status: 204 } as const;

export const accountRoutes = {
  readSecondFactor: route({
    act: 'readSecondFactor',
    ...account,
    method: 'GET',
    path: '/api/me/second-factor',
    summary: '自己的动态验证码设置',
    body: null,
    answer: z.strictObject({ setAt: instant.nullable(), recoveryCodesLeft: z.number().int() }),
  }),
  beginSecondFactor: route({
    act: 'beginSecondFactor',
    keyless: true,
    ...account,
    method: 'POST',
    path: '/api/me/second-factor-enrolments',
    summary: '开始设置动态验证码：得到密钥和二维码，只显示这一次',
    body: z.strictObject({ password }),
    answer: z.strictObject({ secret: z.string(), address: z.string(), qr: z.string() }),
    status: 201,
  }),
  confirmSecondFactor: route({
    act: 'confirmSecondFactor',
    keyless: true,
    ...account,
    method: 'PUT',
    path: '/api/me/second-factor',
    summary: '输入一个动态验证码，完成设置；得到备用码，其他登录全部结束',
    body: z.strictObject({ code: oneTimeCode }),
    answer: recoveryCodes,
  }),
  renewRecoveryCodes: route({
    act: 'renewRecoveryCodes',
    keyless: true,
    ...account,
    method: 'POST',
    path: '/api/me/recovery-codes',
    summary: '换一套备用码；原来的全部作废',
    body: proof,
    answer: recoveryCodes,
    status: 201,
  }),
  endSecondFactor: route({
    act: 'endSecondFactor',
    keyless: true,
    ...account,
    method: 'POST',
    path: '/api/me/second-factor-endings',
    summary: '停用自己的动态验证码',
    body: proof,
    answer: none,
    status: 204,
  }),
  exportOwnData: route({
    act: 'exportOwnData',
    ...account,
    method: 'GET',
    path: '/api/me/data',
    summary: '导出本人的个人信息：账号、身份、授权、签名、行为、消息、查阅记录等全部内容（个人信息保护法 45）',
    body: null,
    answer: z.strictObject({
      madeAt: instant,
      /** Each part as rows of plain values; a part of which nothing is kept is empty. */
      parts: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    }),
  }),
  listAccountEvents: route({
    act: 'listAccountEvents',
    ...account,
    method: 'GET',
    path: '/api/me/account-events',
    summary: '自己账号上发生过的事，新的在前',
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      events: z.array(z.strictObject({ kind: z.string(), by: z.string(), at: instant })),
      next: z.string().nullable(),
    }),
  }),
  resetSecondFactor: route({
    act: 'resetSecondFactor',
    ...admin,
    tag: '人员',
    path: '/api/zones/:zone/people/:person/second-factor',
    summary: '撤销人员的动态验证码（设备丢失）；记录在该人的账号上，其登录全部结束',
    params: z.strictObject({ zone: id, person: id }),
  }),
  resetEnterpriseSecondFactor: route({
    act: 'resetEnterpriseSecondFactor',
    ...admin,
    tag: '企业',
    path: '/api/enterprises/:enterprise/people/:person/second-factor',
    summary: '撤销企业人员的动态验证码（设备丢失）；记录在该人的账号上，其登录全部结束',
    params: z.strictObject({ enterprise: id, person: id }),
  }),
  resetAdministratorSecondFactor: route({
    act: 'resetAdministratorSecondFactor',
    ...admin,
    tag: '系统',
    path: '/api/administrators/:person/second-factor',
    summary: '撤销另一位系统管理员的动态验证码（设备丢失）；记录在其账号上，其登录全部结束',
    params: z.strictObject({ person: id }),
  }),
} as const;
