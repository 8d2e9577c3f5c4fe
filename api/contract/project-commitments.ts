import { z } from 'zod';
import { published, standard, standardBody } from './access-standards.ts';
import { day, id, itemCode, line, none, page } from './fields.ts';
import { promiseActRoutes, promiseActTable } from './promise-acts.ts';
import { commitmentEntry, commitmentPage, reason, turn } from './promise-page.ts';
import { route } from './route.ts';

const tag = '项目承诺';
const inZone = z.strictObject({ zone: id });

const read = { method: 'GET', tag, query: none, body: null } as const;

const ownRoutes = {
  publishStandard: route({
    act: 'publishStandard',
    method: 'POST',
    path: '/api/zones/:zone/access-standards/:code/versions',
    tag,
    summary: '公布准入标准的新版本；依法不能承诺的事项不能开放',
    params: z.strictObject({ zone: id, code: id }),
    query: none,
    body: standardBody,
    answer: standard,
    status: 201,
  }),
  listStandards: route({
    act: 'listStandards',
    ...read,
    path: '/api/zones/:zone/access-standards',
    summary: '本区公布的准入标准，各版本',
    params: inZone,
    answer: z.strictObject({ standards: z.array(published) }),
  }),
  listPublicised: route({
    act: 'listPublicised',
    ...read,
    path: '/api/zones/:zone/publicised-commitments',
    summary: '正在公示的项目承诺，新的在前',
    params: inZone,
    query: z.strictObject(page),
    answer: z.strictObject({
      next: z.string().nullable(),
      commitments: z.array(
        z.strictObject({
          number: z.string(),
          project: z.string(),
          enterprise: z.string(),
          until: day.nullable(),
          items: z.array(z.string()),
          figures: z.array(z.strictObject({ name: z.string(), promised: z.string() })),
        }),
      ),
    }),
  }),
  listCommitments: route({
    act: 'listCommitments',
    ...read,
    path: '/api/project-commitments',
    summary: '本企业或者本区的项目承诺，在办的在前',
    params: none,
    query: z.strictObject(page),
    answer: z.strictObject({ commitments: z.array(commitmentEntry), next: z.string().nullable() }),
  }),
  listTurns: route({
    act: 'listTurns',
    ...read,
    path: '/api/commitment-turns',
    summary:
      '项目承诺待办，最早到期的在前：企业看轮到自己的，窗口、审查、签批和核查人员看轮到自己单位的，督查看全区的，轮到谁、到哪天、为什么',
    params: none,
    query: z.strictObject({
      ...page,
      /** 只要轮到这个单位的，与看板同名：单位代码，综合窗口 `window`，申请人 `applicant`。 */
      unit: z.string().max(80).optional(),
    }),
    answer: z.strictObject({
      turns: z.array(turn),
      /** How many in all. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  listCommitmentsOfProject: route({
    act: 'listCommitmentsOfProject',
    ...read,
    path: '/api/projects/:project/commitments',
    summary: '一个项目的承诺，和现在不能采用承诺制的全部原因；没有原因的，可以申请会商',
    params: z.strictObject({ project: id }),
    answer: z.strictObject({ commitments: z.array(commitmentEntry), reasons: z.array(reason) }),
  }),
  requestConsultation: route({
    act: 'requestConsultation',
    method: 'POST',
    path: '/api/projects/:project/commitments',
    tag,
    summary: '申请会商；没有写明事项的，为本区目录的全部事项',
    params: z.strictObject({ project: id }),
    query: none,
    body: z.strictObject({ standard: id, landUse: line, items: z.array(itemCode).max(60).optional() }),
    answer: commitmentPage,
    status: 201,
  }),
  readCommitment: route({
    act: 'readCommitment',
    ...read,
    path: '/api/project-commitments/:commitment',
    personal: { kind: 'commitment', of: 'commitment' },
    summary: '一件项目承诺：轮到谁、到哪天、为什么；清单、承诺、节点、验收',
    params: z.strictObject({ commitment: id }),
    answer: commitmentPage,
  }),
} as const;

/** Standards, commitments, and the acts on one by their own names. */
export const projectCommitmentRoutes = { ...ownRoutes, ...promiseActRoutes } as const;

/** What of it stands in the one table of routes. */
export const projectCommitmentTable = { ...ownRoutes, ...promiseActTable } as const;
