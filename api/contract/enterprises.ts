import { z } from 'zod';
import { APPLICANT_CAPACITIES } from '../../domain/case/actor.ts';
import { creditClass, creditRecord } from './credit.ts';
import { day, id, instant, line, none, page, usccOverride, usccTyped } from './fields.ts';
import { route } from './route.ts';
import { capacity, givenPassword, login } from './sessions.ts';
import { FAULT } from './faults.ts';

const enterprise = z.strictObject({
  id,
  uscc: z.string(),
  name: z.string(),
  legalRepresentative: z.string(),
  address: z.string(),
  usccOverride: z.string().nullable(),
});

const person = z.strictObject({
  id,
  name: z.string(),
  login: z.string(),
  hats: z.array(
    z.strictObject({
      id,
      capacity,
      /** Only for this zone; null: wherever the enterprise files. */
      zone: id.nullable(),
      mandate: z.string().nullable(),
      firstDay: day,
      lastDay: day.nullable(),
    }),
  ),
});

const inEnterprise = z.strictObject({ enterprise: id });
const admin = { tag: '企业', query: none, params: inEnterprise } as const;

export const enterpriseRoutes = {
  addEnterprise: route({
    act: 'addEnterprise',
    ...admin,
    method: 'POST',
    path: '/api/enterprises',
    summary: '登记企业；统一社会信用代码须通过校验，旧码写明理由后登记',
    params: none,
    body: z.strictObject({
      uscc: usccTyped,
      name: line,
      legalRepresentative: line,
      address: line,
      usccOverride,
    }),
    answer: enterprise,
    status: 201,
  }),
  listEnterprises: route({
    act: 'listEnterprises',
    ...admin,
    method: 'GET',
    path: '/api/enterprises',
    personal: { kind: 'enterprise' },
    summary: '企业，按统一社会信用代码排列',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ enterprises: z.array(enterprise), next: z.string().nullable() }),
  }),
  addEnterprisePerson: route({
    act: 'addEnterprisePerson',
    ...admin,
    method: 'POST',
    path: '/api/enterprises/:enterprise/people',
    summary: '登记企业人员：法定代表人、经办人或受托的代理人',
    body: z
      .strictObject({
        name: line,
        login,
        password: givenPassword,
        capacity: z.enum(APPLICANT_CAPACITIES),
        /** Only for this zone: who was made for practice has no business anywhere else. */
        zone: id.optional(),
        /** What an agent is entrusted with, in words; an agent must have one. */
        mandate: line.optional(),
      })
      .refine((body) => body.capacity !== 'agent' || body.mandate !== undefined, {
        path: ['mandate'],
        error: FAULT.mandateOfAgent,
      }),
    answer: z.strictObject({ id, name: z.string(), login: z.string(), hat: id }),
    status: 201,
  }),
  listEnterprisePeople: route({
    act: 'listEnterprisePeople',
    ...admin,
    method: 'GET',
    path: '/api/enterprises/:enterprise/people',
    personal: { kind: 'enterprise', of: 'enterprise' },
    summary: '企业人员及其身份',
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ people: z.array(person), next: z.string().nullable() }),
  }),
  resetEnterprisePassword: route({
    act: 'resetEnterprisePassword',
    keyless: true,
    ...admin,
    method: 'PUT',
    path: '/api/enterprises/:enterprise/people/:person/password',
    summary: '重置企业人员的密码并解除登录锁定；该人的会话全部结束',
    params: z.strictObject({ enterprise: id, person: id }),
    body: z.strictObject({ password: givenPassword }),
    answer: none,
    status: 204,
  }),
  endEnterpriseHat: route({
    act: 'endEnterpriseHat',
    ...admin,
    method: 'DELETE',
    path: '/api/enterprises/:enterprise/hats/:hat',
    summary: '企业人员的身份即时终止',
    params: z.strictObject({ enterprise: id, hat: id }),
    body: null,
    answer: none,
    status: 204,
  }),
  addCreditNote: route({
    act: 'addCreditNote',
    ...admin,
    method: 'POST',
    path: '/api/enterprises/:enterprise/credit-notes',
    summary: '登记失信记录；严重的，修复前不适用告知承诺和容缺受理',
    body: z.strictObject({
      class: creditClass.default('serious'),
      /** For how long it is public. */
      from: day.optional(),
      publicTo: day.optional(),
      notedAt: instant.optional(),
      /** Known in this zone alone, as what is invented for practice; otherwise everywhere. */
      zone: id.optional(),
    }),
    answer: creditRecord,
    status: 201,
  }),
  listCreditNotes: route({
    act: 'listCreditNotes',
    ...admin,
    method: 'GET',
    path: '/api/enterprises/:enterprise/credit-notes',
    summary: '企业的失信记录，早的在前',
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ notes: z.array(creditRecord), next: z.string().nullable() }),
  }),
  repairCredit: route({
    act: 'repairCredit',
    ...admin,
    method: 'POST',
    path: '/api/enterprises/:enterprise/credit-notes/:note/repair',
    summary: '登记信用修复，公示期满后',
    params: z.strictObject({ enterprise: id, note: id }),
    body: z.strictObject({}),
    answer: creditRecord,
    status: 201,
  }),
} as const;
