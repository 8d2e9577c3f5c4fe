import { z } from 'zod';
import { id, instant, line, none, page, usccTyped } from './fields.ts';
import { fileFacts } from './files.ts';
import { route } from './route.ts';
import { login, newPassword } from './sessions.ts';

const tag = '企业';

/** 营业执照, and 法定代表人身份证明. */
const which = z.enum(['licence', 'identity']);

const dispute = z.strictObject({
  id,
  enterprise: id,
  uscc: z.string(),
  /** As who disputes it has it on the licence. */
  name: z.string(),
  legalRepresentative: z.string(),
  address: z.string(),
  /** As it is registered now. */
  registered: z.strictObject({ name: z.string(), legalRepresentative: z.string() }),
  raisedAt: instant,
  licence: id.nullable(),
  identity: id.nullable(),
});

/** 主体证明和主体争议: what a registrant shows, and who else says to be the enterprise. */
export const disputeRoutes = {
  keepProof: route({
    act: 'keepProof',
    method: 'POST',
    path: '/api/me/registration-proofs',
    tag,
    summary: '注册人或提出主体争议的人上传营业执照、法定代表人身份证明；核验以前可以换',
    params: none,
    query: z.strictObject({ which }),
    body: null,
    answer: fileFacts,
    status: 201,
    upload: true,
  }),
  readProof: route({
    act: 'readProof',
    method: 'GET',
    path: '/api/registration-proofs/:file',
    personal: { kind: 'file', of: 'file' },
    tag,
    summary: '待核验企业或主体争议的证明材料的内容',
    params: z.strictObject({ file: id }),
    query: z.strictObject({ inline: z.literal('1').optional() }),
    body: null,
    answer: z.unknown(),
    media: '*/*',
  }),
  raiseDispute: route({
    act: 'raiseDispute',
    method: 'POST',
    path: '/api/registration-disputes',
    tag,
    summary: '主体争议：本企业被别人先注册、还没有核验的，建立登录名，登录后上传营业执照，由管理员决定',
    params: none,
    query: none,
    body: z.strictObject({
      uscc: usccTyped,
      name: line,
      legalRepresentative: line,
      address: line,
      login,
      password: newPassword,
    }),
    answer: z.strictObject({ dispute: id, login: z.string() }),
    status: 201,
  }),
  listDisputes: route({
    act: 'listDisputes',
    method: 'GET',
    path: '/api/registration-disputes',
    personal: { kind: 'registration' },
    tag,
    summary: '还没有决定的主体争议',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ disputes: z.array(dispute), next: z.string().nullable() }),
  }),
  decideDispute: route({
    act: 'decideDispute',
    method: 'POST',
    path: '/api/registration-disputes/:dispute/decisions',
    tag,
    summary: '决定主体争议：成立的，企业交给提出人，原注册人的身份和登录全部即时终止；写明凭什么决定',
    params: z.strictObject({ dispute: id }),
    query: none,
    body: z.strictObject({ outcome: z.enum(['upheld', 'rejected']), how: line }),
    answer: z.strictObject({ decidedAt: instant }),
    status: 201,
  }),
} as const;
