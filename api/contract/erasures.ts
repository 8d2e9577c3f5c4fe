import { z } from 'zod';
import { day, id, instant, itemCode, none, page } from './fields.ts';
import { route } from './route.ts';

const tag = '到期清除';
const inZone = z.strictObject({ zone: id });
const ofErasure = z.strictObject({ zone: id, erasure: id });
const path = '/api/zones/:zone/erasures';

const rule = z.strictObject({ item: itemCode.nullable(), years: z.number().int().min(1).max(100) });

const item = z.strictObject({ code: itemCode, name: z.string() });

export const erasure = z.strictObject({
  id,
  case: z.strictObject({ id, number: z.string(), item }),
  /** Of the rule by which it was proposed. */
  years: z.number().int(),
  state: z.enum(['proposed', 'confirmed', 'withdrawn']),
  proposer: z.string(),
  /** Who confirmed or withdrew it. */
  answerer: z.string().nullable(),
  /** When it got where it stands. */
  at: instant,
});

export const erasureRoutes = {
  putRetention: route({
    act: 'putRetention',
    method: 'PUT',
    path: '/api/zones/:zone/retention',
    tag,
    summary: '规定办件的保管期限（年），自办件最后一次变化起算；不写事项的，适用于没有单独规定的事项',
    params: inZone,
    query: none,
    body: rule.extend({ item: itemCode.nullable().default(null) }),
    answer: z.strictObject({ rules: z.array(rule) }),
  }),
  listErasures: route({
    act: 'listErasures',
    method: 'GET',
    path,
    tag,
    summary: '保管期限、届满的办件和清除记录',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      rules: z.array(rule),
      /** Whose years are over and of which nothing is proposed, the oldest first. */
      due: z.array(
        z.strictObject({ case: id, number: z.string(), item, lastOn: day, from: day, years: z.number().int() }),
      ),
      erasures: z.array(erasure),
      next: z.string().nullable(),
    }),
  }),
  proposeErasure: route({
    act: 'proposeErasure',
    method: 'POST',
    path,
    tag,
    summary: '提出清除一个届满办件中的人名、证件号码、联系方式和文件（个人信息保护法 47）',
    params: inZone,
    query: none,
    body: z.strictObject({ case: id }),
    answer: erasure,
    status: 201,
  }),
  confirmErasure: route({
    act: 'confirmErasure',
    method: 'POST',
    path: `${path}/:erasure/confirmation`,
    tag,
    summary: '另一名管理员确认，随即清除且不能恢复；记录的指纹和证据链不变',
    params: ofErasure,
    query: none,
    body: none,
    answer: erasure,
    status: 201,
  }),
  withdrawErasure: route({
    act: 'withdrawErasure',
    method: 'POST',
    path: `${path}/:erasure/withdrawal`,
    tag,
    summary: '撤回提出的清除',
    params: ofErasure,
    query: none,
    body: none,
    answer: erasure,
    status: 201,
  }),
  eraseOwnDrafts: route({
    act: 'eraseOwnDrafts',
    method: 'POST',
    path: '/api/me/unfiled-erasure',
    tag,
    summary: '删除本人的全部草稿，以及本人上传后没有提交的文件（个人信息保护法 47）',
    params: none,
    query: none,
    body: none,
    answer: z.strictObject({ drafts: z.number().int(), files: z.number().int() }),
  }),
} as const;
