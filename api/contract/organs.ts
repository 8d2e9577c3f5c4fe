import { z } from 'zod';
import { ORGAN_LEVELS } from '../../domain/authority/organ.ts';
import { day, id, line, none } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const organLevel = z.enum(ORGAN_LEVELS);

/** The organ that has a case, or will get it: by the direct channel, or since the zone lost its power. Null: the zone decides. */
export const above = z
  .strictObject({
    organ: z.string(),
    /** Null: nobody entered the organ. */
    level: organLevel.nullable(),
    by: z.enum(['forward', 'transfer']),
    sentOn: day.nullable(),
  })
  .nullable();

const organ = z.strictObject({
  name: z.string(),
  level: organLevel,
  firstDay: day,
  lastDay: day.nullable(),
  people: z.array(z.strictObject({ id, name: z.string(), firstDay: day, lastDay: day.nullable() })),
  /** Numbers of the cases that it has and has not decided; twenty at most, and how many there are. */
  cases: z.array(z.string()),
  caseCount: z.number().int(),
});

const tag = '上级机关';

export const organRoutes = {
  listOrgans: route({
    act: 'listOrgans',
    method: 'GET',
    path: '/api/zones/:zone/organs',
    tag,
    summary: '市、省、国家机关和它们的人员；授权清单和办件里出现、还没有登记的机关',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({
      today: day,
      organs: z.array(organ),
      /** Named by a grant of direct report, as competent, or by a case, and not entered: nobody there can act. */
      unknown: z.array(z.string()),
    }),
  }),
  addOrgan: route({
    act: 'addOrgan',
    method: 'POST',
    path: '/api/zones/:zone/organs',
    tag,
    summary: '登记上级机关：名称与授权清单一致，层级，首日和末日；它的人员在人员里登记',
    params: inZone,
    query: none,
    body: z.strictObject({
      name: line,
      level: organLevel,
      /** The zone's today if absent. */
      firstDay: day.optional(),
      lastDay: day.optional(),
    }),
    answer: organ,
    status: 201,
  }),
  endOrgan: route({
    act: 'endOrgan',
    method: 'POST',
    path: '/api/zones/:zone/organ-endings',
    tag,
    summary: '终止上级机关和它的人员的身份；还有办件的，先办结或者移送',
    params: inZone,
    query: none,
    body: z.strictObject({ name: line, lastDay: day }),
    answer: organ,
    status: 201,
  }),
} as const;
