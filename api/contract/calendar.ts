import { z } from 'zod';
import { day, id, instant, line, none, page } from './fields.ts';
import { parkCode } from './parks.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const yearNumber = z.number().int().min(2000).max(2099);
const status = z.enum(['published', 'provisional']);
const days = z.array(day).max(366);

/** `off`: days not worked; `work`: Saturdays and Sundays worked in exchange. */
const arrangement = { status, off: days, work: days };

/** Where an arrangement can be read, and the number of its notice. */
const origin = { source: line.default('本区登记'), notice: line.nullable().default(null) };

const year = z.strictObject({
  year: z.number().int(),
  version: z.string(),
  ...arrangement,
  source: z.string(),
  notice: z.string().nullable(),
});

/** The park that closes alone; null: the whole zone does. */
const park = parkCode.nullable().default(null);

const closure = z.strictObject({ day, instrument: z.string(), park });

/** What a publication arranges: a year anew, or local days off of the zone or of one park, and such days taken
 *  back, by an instrument. */
export const calendarContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year: yearNumber, ...arrangement, ...origin }),
  z.strictObject({
    kind: z.literal('closures'),
    instrument: line,
    park,
    closed: days.default([]),
    reopened: days.default([]),
  }),
]);

const act = z.strictObject({ by: z.string(), at: instant });

const publication = z.strictObject({
  id,
  state: z.enum(['draft', 'discarded', 'running', 'done']),
  content: calendarContent,
  drafted: act,
  /** Its number in the zone; null: not published. */
  version: z.string().nullable(),
  published: act.nullable(),
  /** When it came into force, on the zone's clock. */
  effectiveAt: instant.nullable(),
  /** Cases that were open then, and how many of them are recomputed. */
  total: z.number().int(),
  done: z.number().int(),
});

const counted = {
  /** Cases of which a last day moves, and served deadlines that stay. */
  cases: z.number().int(),
  moved: z.number().int(),
  kept: z.number().int(),
  /** Of those that move: to an earlier day, to a later one; the new last day has passed and the old one had not. */
  earlier: z.number().int(),
  later: z.number().int(),
  overdue: z.number().int(),
};

const impact = z.strictObject({
  /** Open cases that were looked at. */
  open: z.number().int(),
  ...counted,
  byBureau: z.array(z.strictObject({ bureau: z.string(), name: z.string(), ...counted })),
  /** Case by case; `kept`: a deadline served on the applicant, which would have got shorter and stays. */
  moves: z.array(
    z.strictObject({
      case: id,
      number: z.string(),
      item: z.string(),
      bureau: z.string(),
      clock: z.string(),
      from: day,
      to: day,
      kept: z.boolean(),
    }),
  ),
  /** Of the moves; what is counted above counts all of them, on whatever page. */
  next: z.string().nullable(),
});

const tag = '工作日历';
const ofPublication = z.strictObject({ zone: id, publication: id });
const publications = '/api/zones/:zone/calendar-publications';
const admin = { tag, query: none } as const;

export const calendarRoutes = {
  putYear: route({
    act: 'putYear',
    ...admin,
    method: 'PUT',
    path: '/api/zones/:zone/calendar/:year',
    summary: '设区时一年的放假安排；区内有过申报后改用 calendar-publications',
    params: z.strictObject({ zone: id, year: z.coerce.number().int().min(2000).max(2099) }),
    body: z.strictObject({ ...arrangement, ...origin }),
    answer: year,
  }),
  addClosure: route({
    act: 'addClosure',
    ...admin,
    method: 'POST',
    path: '/api/zones/:zone/closures',
    summary: '设区时本区停止办公的一天；区内有过申报后改用 calendar-publications',
    params: inZone,
    body: z.strictObject({ day, instrument: line.default('本区登记'), park }),
    answer: closure,
    status: 201,
  }),
  readCalendar: route({
    act: 'readCalendar',
    method: 'GET',
    path: '/api/zones/:zone/calendar',
    tag,
    summary: '本区的工作日历',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ years: z.array(year), closures: z.array(closure) }),
  }),
  draftCalendar: route({
    act: 'draftCalendar',
    ...admin,
    method: 'POST',
    path: publications,
    summary: '拟一版工作日历；由另一名管理员公布后生效',
    params: inZone,
    body: calendarContent,
    answer: publication,
    status: 201,
  }),
  listPublications: route({
    act: 'listPublications',
    ...admin,
    method: 'GET',
    path: publications,
    summary: '拟定和公布的各版工作日历，新的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ publications: z.array(publication), next: z.string().nullable() }),
  }),
  readPublication: route({
    act: 'readPublication',
    ...admin,
    method: 'GET',
    path: `${publications}/:publication`,
    summary: '一版工作日历，和公布后重算到哪里',
    params: ofPublication,
    body: null,
    answer: publication,
  }),
  readImpact: route({
    act: 'readImpact',
    ...admin,
    method: 'GET',
    path: `${publications}/:publication/impact`,
    summary: '对在办期限的影响：草稿为预览，公布后为记录；逐个期限分页，合计每页都是全部',
    params: ofPublication,
    query: z.strictObject({ ...page, limit: z.coerce.number().int().min(1).max(2000).default(200) }),
    body: null,
    answer: impact,
  }),
  publishCalendar: route({
    act: 'publishCalendar',
    ...admin,
    method: 'POST',
    path: `${publications}/:publication/publishing`,
    summary: '公布；拟定的人不能公布。在办期限在后台重算，已送达申请人的期限不缩短',
    params: ofPublication,
    body: z.strictObject({}),
    answer: publication,
    status: 201,
  }),
  discardDraft: route({
    act: 'discardDraft',
    ...admin,
    method: 'DELETE',
    path: `${publications}/:publication`,
    summary: '不再公布的草稿',
    params: ofPublication,
    body: null,
    answer: publication,
  }),
} as const;
