import { z } from 'zod';
import { day, id, line, none } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const arrangement = {
  status: z.enum(['published', 'provisional']),
  /** Days not worked. */
  off: z.array(day).max(366),
  /** Saturdays and Sundays worked in exchange. */
  work: z.array(day).max(366),
};

const year = z.strictObject({
  year: z.number().int(),
  version: z.string(),
  ...arrangement,
  source: z.string(),
  notice: z.string().nullable(),
});

const closure = z.strictObject({ day, instrument: z.string() });
const tag = '工作日历';

export const calendarRoutes = {
  putYear: route({
    method: 'PUT',
    path: '/api/zones/:zone/calendar/:year',
    tag,
    summary: '一年的放假安排，代替该年以前的安排',
    rights: ['admin'],
    params: z.strictObject({ zone: id, year: z.coerce.number().int().min(2000).max(2099) }),
    query: none,
    body: z.strictObject({ ...arrangement, source: line.default('本区登记'), notice: line.nullable().default(null) }),
    answer: year,
  }),
  addClosure: route({
    method: 'POST',
    path: '/api/zones/:zone/closures',
    tag,
    summary: '本区临时停止办公的一天',
    rights: ['admin'],
    params: inZone,
    query: none,
    body: z.strictObject({ day, instrument: line.default('本区登记') }),
    answer: closure,
    status: 201,
  }),
  readCalendar: route({
    method: 'GET',
    path: '/api/zones/:zone/calendar',
    tag,
    summary: '本区的工作日历',
    rights: 'public',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ years: z.array(year), closures: z.array(closure) }),
  }),
} as const;
