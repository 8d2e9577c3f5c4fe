import { z } from 'zod';
import { SUBSTITUTION_STANDINGS } from '../../domain/permission/substitution.ts';
import { day, id, line, none, page } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const person = z.strictObject({ id, name: z.string() });

const substitution = z.strictObject({
  id,
  absent: person,
  substitute: person,
  firstDay: day,
  lastDay: day,
  reason: z.string(),
  madeBy: z.string(),
  end: z.strictObject({ reason: z.string(), by: z.string() }).nullable(),
  standing: z.enum(SUBSTITUTION_STANDINGS).default('inForce'),
});

const newSubstitution = z.strictObject({
  /** Who stands in, by person. */
  substitute: id,
  /** Today if absent. */
  firstDay: day.optional(),
  lastDay: day,
  reason: line,
});

const substitutions = z.strictObject({ substitutions: z.array(substitution), next: z.string().nullable() });
const own = { tag: '代理', query: none } as const;
const ofZone = { tag: '代理', query: none } as const;

export const substitutionRoutes = {
  listOwnSubstitutions: route({
    act: 'listOwnSubstitutions',
    ...own,
    method: 'GET',
    path: '/api/me/substitutions',
    summary: '我请人代理的、我代理别人的，新的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: substitutions,
  }),
  listSubstitutes: route({
    act: 'listSubstitutes',
    ...own,
    method: 'GET',
    path: '/api/me/substitutes',
    summary: '本区可以请来代理的人',
    params: none,
    body: null,
    answer: z.strictObject({ people: z.array(person) }),
  }),
  appointSubstitute: route({
    act: 'appointSubstitute',
    ...own,
    method: 'POST',
    path: '/api/me/substitutions',
    summary: '请本区的人在起止日内代理自己；代理人所做的，处处写明代谁',
    params: none,
    body: newSubstitution,
    answer: substitution,
    status: 201,
  }),
  endOwnSubstitution: route({
    act: 'endOwnSubstitution',
    ...own,
    method: 'POST',
    path: '/api/me/substitutions/:substitution/ending',
    summary: '提前结束自己请的代理',
    params: z.strictObject({ substitution: id }),
    body: z.strictObject({ reason: line }),
    answer: substitution,
    status: 201,
  }),
  listSubstitutions: route({
    act: 'listSubstitutions',
    ...ofZone,
    method: 'GET',
    path: '/api/zones/:zone/substitutions',
    summary: '本区的代理，新的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: substitutions,
  }),
  addSubstitution: route({
    act: 'addSubstitution',
    ...ofZone,
    method: 'POST',
    path: '/api/zones/:zone/people/:person/substitutions',
    summary: '安排本区的一个人由别人代理',
    params: z.strictObject({ zone: id, person: id }),
    body: newSubstitution,
    answer: substitution,
    status: 201,
  }),
  endSubstitution: route({
    act: 'endSubstitution',
    ...ofZone,
    method: 'POST',
    path: '/api/zones/:zone/substitutions/:substitution/ending',
    summary: '提前结束一项代理，写明理由',
    params: z.strictObject({ zone: id, substitution: id }),
    body: z.strictObject({ reason: line }),
    answer: substitution,
    status: 201,
  }),
} as const;
