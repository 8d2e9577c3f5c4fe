import { z } from 'zod';
import { day, id, itemCode, line, none } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const amount = z.number().min(0);
/** Limits of a grant; what is absent is not limited. */
export const grantScope = z.strictObject({
  energyTceMax: amount.optional(),
  investmentCnyMax: amount.optional(),
  /** Industries by the beginning of their code (GB/T 4754). */
  industries: z
    .array(z.string().regex(/^[A-T]\d{0,4}$/))
    .min(1)
    .optional(),
});

const items = z.union([z.literal('all'), z.array(itemCode).min(1).max(60)]);
/** 法律法规授权, 委托, 相对集中, 派驻; 直报: the zone accepts, reviews and forwards, and the grantor decides. */
export const grantModes = ['LAW', 'DELEGATION', 'CENTRALISED', 'STATIONED', 'DIRECT_REPORT'] as const;

const grant = z.strictObject({
  id,
  items,
  mode: z.enum(grantModes),
  grantor: z.string(),
  instrumentNo: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  scope: grantScope,
});

const tag = '授权事项清单';
const inGrant = z.strictObject({ zone: id, grant: id });

export const grantRoutes = {
  addGrant: route({
    act: 'addGrant',
    method: 'POST',
    path: '/api/zones/:zone/grants',
    tag,
    summary: '登记一项授权、委托、集中、派驻或直报',
    params: inZone,
    query: none,
    body: z.strictObject({
      items,
      mode: z.enum(grantModes),
      grantor: line.default('省人民政府'),
      instrumentNo: line.default('授权事项清单'),
      validFrom: day.default('2020-01-01' as z.infer<typeof day>),
      validTo: day.nullable().default(null),
      scope: grantScope.default({}),
    }),
    answer: grant,
    status: 201,
  }),
  listGrants: route({
    act: 'listGrants',
    method: 'GET',
    path: '/api/zones/:zone/grants',
    tag,
    summary: '授权事项清单，已终止的也在内',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ grants: z.array(grant) }),
  }),
  endGrant: route({
    act: 'endGrant',
    method: 'DELETE',
    path: '/api/zones/:zone/grants/:grant',
    tag,
    summary: '授权即时终止：今天起不再有效',
    params: inGrant,
    query: none,
    body: null,
    answer: grant,
  }),
} as const;
