import { z } from 'zod';
import { MANDATED_CAPACITIES, MANDATED_POWERS } from '../../domain/mandate/mandate.ts';
import { day, id, instant, itemCode, line, none, page, sha256 } from './fields.ts';
import { route } from './route.ts';

const power = z.enum(MANDATED_POWERS);
const scope = {
  powers: z.array(power).max(MANDATED_POWERS.length),
  items: z.union([z.literal('all'), z.array(itemCode).max(60)]),
  projects: z.union([z.literal('all'), z.array(id).max(200)]),
  firstDay: day,
  lastDay: day,
};

const mandate = z.strictObject({
  id,
  agent: z.strictObject({ id, name: z.string() }),
  /** As agent, or as the zone's steward (帮办代办). */
  capacity: z.enum(MANDATED_CAPACITIES),
  ...scope,
  instrument: z.string(),
  givenBy: z.string(),
  givenAt: instant,
  end: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  /** Not begun, in force today, or over. */
  state: z.enum(['coming', 'inForce', 'over']),
});

const tag = '授权委托';

const given = z.strictObject({
  agent: id,
  /** In which capacity; somebody may be both. */
  capacity: z.enum(MANDATED_CAPACITIES).default('agent'),
  powers: scope.powers,
  items: scope.items.default('all'),
  projects: scope.projects.default('all'),
  firstDay: day.optional(),
  lastDay: day,
  instrument: line,
});

const inZone = z.strictObject({ zone: id });

export const mandateRoutes = {
  listMandates: route({
    act: 'listMandates',
    method: 'GET',
    path: '/api/zones/:zone/mandates',
    personal: { kind: 'mandate', of: 'zone' },
    tag,
    summary: '企业在本区的授权委托，新的在前；窗口和监督人员写明企业查询，帮办代办人员看自己的',
    params: inZone,
    query: z.strictObject({
      enterprise: id.optional(),
      /** Those alone that count today for this project. */
      project: id.optional(),
      ...page,
    }),
    body: null,
    answer: z.strictObject({
      today: day,
      /** Who can be entrusted, all on each page: the enterprise's registered agents, and the zone's stewards; for officers nobody. */
      agents: z.array(z.strictObject({ id, name: z.string(), capacity: z.enum(MANDATED_CAPACITIES) })),
      mandates: z.array(mandate),
      next: z.string().nullable(),
    }),
  }),
  giveMandate: route({
    act: 'giveMandate',
    method: 'POST',
    path: '/api/zones/:zone/mandates',
    tag,
    summary: '法定代表人签署授权委托：代理人或者帮办代办人员、权限、事项、项目和期限（民法典 165）',
    params: inZone,
    query: none,
    /** `textHash`: of the text that was read (`readMandateText`); if by now it is another, nothing is signed. */
    body: given.extend({ textHash: sha256.optional() }),
    answer: mandate,
    status: 201,
  }),
  readMandateText: route({
    act: 'readMandateText',
    keyless: true,
    method: 'POST',
    path: '/api/zones/:zone/mandate-texts',
    tag,
    summary: '授权委托书的全文，签名之前看的和所签的是同一段文字',
    params: inZone,
    query: none,
    body: given,
    answer: z.strictObject({ text: z.string(), textHash: sha256 }),
  }),
  endMandate: route({
    act: 'endMandate',
    method: 'POST',
    path: '/api/zones/:zone/mandates/:mandate/end',
    tag,
    summary: '取消委托或者辞去委托，即时终止（民法典 173）',
    params: z.strictObject({ zone: id, mandate: id }),
    query: none,
    body: z.strictObject({ reason: line }),
    answer: mandate,
    status: 201,
  }),
} as const;
