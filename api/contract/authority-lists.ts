import { z } from 'zod';
import { finding } from './catalogue-editions.ts';
import { day, id, instant, itemCode, line, none, page } from './fields.ts';
import { grantModes, grantScope } from './grants.ts';
import { route } from './route.ts';
import { competentOrgans, inZone } from './zones.ts';

const listedGrant = z.strictObject({
  items: z.union([z.literal('all'), z.array(itemCode).min(1).max(60)]),
  mode: z.enum(grantModes),
  /** Who gave the power; a list that leaves it out where it must be said is refused by `G-GRANTOR-MISSING`. */
  grantor: z.string().max(200).default(''),
  instrumentNo: line,
  validFrom: day,
  validTo: day.nullable().default(null),
  scope: grantScope.default({}),
});

/** A file of a list of authorised items. */
export const authorityFile = z.strictObject({
  class: z.enum(['national', 'provincial']).optional(),
  grants: z.array(listedGrant).min(1).max(500),
  competentOrgans: competentOrgans.default({}),
});

const act = z.strictObject({ by: z.string(), at: instant });

const list = z.strictObject({
  id,
  state: z.enum(['draft', 'withdrawn', 'published']),
  title: z.string(),
  effectiveFrom: day,
  proposed: act,
  confirmed: act.nullable(),
  withdrawn: act.nullable(),
  /** The zone's powers changed since it was proposed; withdraw it and propose it again. */
  overtaken: z.boolean(),
  /** Its number in the zone; null: not published. */
  number: z.number().int().nullable(),
});

const organs = z.union([z.string(), z.array(z.unknown())]);
const diff = z.strictObject({
  /** New powers with their first day; powers that end with the day before. */
  begin: z.array(listedGrant),
  end: z.array(listedGrant.extend({ id })),
  organs: z.array(z.strictObject({ item: z.string(), before: organs.optional(), after: organs })),
});

const path = '/api/zones/:zone/authority-lists';
const admin = { tag: '授权事项清单' } as const;
const ofList = z.strictObject({ zone: id, list: id });
const file = z.strictObject({ name: line, text: z.string().max(4_000_000) });

export const authorityListRoutes = {
  checkAuthorityList: route({
    act: 'checkAuthorityList',
    keyless: true,
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/authority-list-checks',
    summary: '检查一份授权事项清单文件并与现行授权比较，不保存；错误逐条列出文件、行、列和规则',
    params: inZone,
    query: none,
    body: z.strictObject({ file, effectiveFrom: day.optional() }),
    answer: z.strictObject({ findings: z.array(finding), diff }),
    status: 201,
  }),
  proposeAuthorityList: route({
    act: 'proposeAuthorityList',
    ...admin,
    method: 'POST',
    path,
    summary: '整份提出授权事项清单，有错即整份不收；经另一名管理员确认后自生效日起施行',
    params: inZone,
    query: none,
    body: z.strictObject({ title: line.default('授权事项清单'), effectiveFrom: day, file }),
    answer: z.strictObject({ list, diff }),
    status: 201,
  }),
  listAuthorityLists: route({
    act: 'listAuthorityLists',
    ...admin,
    method: 'GET',
    path,
    summary: '本区授权事项清单的草案和历次公布，新的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ today: day, lists: z.array(list), next: z.string().nullable() }),
  }),
  readAuthorityList: route({
    act: 'readAuthorityList',
    ...admin,
    method: 'GET',
    path: `${path}/:list`,
    summary: '一份授权事项清单及其与现行授权的差异',
    params: ofList,
    query: none,
    body: null,
    answer: z.strictObject({ list, diff }),
  }),
  confirmAuthorityList: route({
    act: 'confirmAuthorityList',
    ...admin,
    method: 'POST',
    path: `${path}/:list/confirmation`,
    summary: '另一名管理员确认并公布；清单未列的授权至生效日前一日终止，在办件按授权终止的规则移交',
    params: ofList,
    query: none,
    body: none,
    answer: list,
    status: 201,
  }),
  withdrawAuthorityList: route({
    act: 'withdrawAuthorityList',
    ...admin,
    method: 'DELETE',
    path: `${path}/:list`,
    summary: '撤回草案',
    params: ofList,
    query: none,
    body: null,
    answer: list,
  }),
} as const;
