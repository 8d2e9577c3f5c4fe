import { z } from 'zod';
import { RELATION_KINDS } from '../../domain/permission/tie.ts';
import { day, id, line, none, page, usccOverride, usccTyped } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const relationKind = z.enum(RELATION_KINDS);

const newRelation = z.strictObject({
  /** 统一社会信用代码; the enterprise need not be registered here. */
  uscc: usccTyped,
  usccOverride,
  kind: relationKind,
  note: line,
  /** Today if absent. */
  firstDay: day.optional(),
  /** Until it is ended if absent. */
  lastDay: day.optional(),
});

const relation = z.strictObject({
  id,
  person: z.strictObject({ id, name: z.string() }),
  uscc: z.string(),
  usccOverride: z.string().nullable(),
  enterprise: z.string().nullable(),
  kind: relationKind,
  note: z.string(),
  firstDay: day,
  lastDay: day.nullable(),
  declaredBy: z.string(),
  end: z.strictObject({ lastDay: day, reason: z.string(), by: z.string() }).nullable(),
});

const relations = z.strictObject({ relations: z.array(relation), next: z.string().nullable() });

export const relationRoutes = {
  listOwnRelations: route({
    act: 'listOwnRelations',
    method: 'GET',
    path: '/api/me/relations',
    tag: '回避',
    summary: '自己申报的、登记的回避关系，新的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: relations,
  }),
  declareRelation: route({
    act: 'declareRelation',
    method: 'POST',
    path: '/api/me/relations',
    tag: '回避',
    summary: '申报与一家企业的回避关系；该企业的办件不再能由本人办理',
    params: none,
    query: none,
    body: newRelation,
    answer: relation,
    status: 201,
  }),
  listRelations: route({
    act: 'listRelations',
    method: 'GET',
    path: '/api/zones/:zone/relations',
    personal: { kind: 'relation', of: 'zone' },
    tag: '回避',
    summary: '本区人员的回避关系，新的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: relations,
  }),
  addRelation: route({
    act: 'addRelation',
    method: 'POST',
    path: '/api/zones/:zone/people/:person/relations',
    tag: '回避',
    summary: '登记本区人员的一项回避关系',
    params: z.strictObject({ zone: id, person: id }),
    query: none,
    body: newRelation,
    answer: relation,
    status: 201,
  }),
  endRelation: route({
    act: 'endRelation',
    method: 'POST',
    path: '/api/zones/:zone/relations/:relation/ending',
    tag: '回避',
    summary: '结束一项回避关系，写明理由；当天仍须回避；本人不能结束自己的',
    params: z.strictObject({ zone: id, relation: id }),
    query: none,
    body: z.strictObject({ reason: line }),
    answer: relation,
    status: 201,
  }),
} as const;
