import { z } from 'zod';
import { ITEM_NATURES } from '../../domain/catalogue/item.ts';
import { clockName, light } from './case-card.ts';
import { day, id, itemCode, line, none, page } from './fields.ts';
import { figures, month } from './reports.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';

const sentence = z.strictObject({ zh: z.string(), en: z.string() });

/** What anybody sees who has number and query code of a case: nobody's name, and nothing of what was handed in. */
const tracked = z.strictObject({
  number: z.string(),
  item: z.strictObject({ code: itemCode, name: z.string(), english: z.string() }),
  zone: z.strictObject({ id: z.string(), name: z.string(), practice: z.boolean() }),
  today: day,
  stage: z.enum(['filedAhead', 'received', 'correcting', 'accepted', 'decided', 'closed']),
  /** A filing (备案) is recorded or not, and neither granted nor refused. */
  outcome: z.enum(['grant', 'refuse', 'notGranted', 'recorded', 'notRecorded']).nullable(),
  /** How and when it ended without a decision. */
  closing: z.strictObject({ kind: z.string(), on: day }).nullable(),
  light,
  /** In whose hands it is: the unit, or the enterprise itself while it corrects. */
  holder: z.strictObject({ side: z.enum(['organ', 'enterprise', 'none']), unit: z.string() }),
  receivedOn: day.nullable(),
  acceptedOn: day.nullable(),
  decidedOn: day.nullable(),
  clocks: z.array(
    z.strictObject({
      name: clockName,
      due: day,
      provisional: z.boolean(),
      remaining: z.number().int(),
      ended: z.boolean(),
      light,
      /** How that day comes about. */
      why: sentence,
    }),
  ),
  papers: z.array(z.strictObject({ title: z.string(), on: day })),
});

const contact = z.strictObject({ office: z.string(), address: z.string(), phone: z.string(), hours: z.string() });

const tag = '公开';
const ofMonth = z.strictObject({ month });

export const publicDeskRoutes = {
  trackCase: route({
    act: 'trackCase',
    method: 'POST',
    path: '/api/trackings',
    tag,
    summary: '办件查询：凭办件编号和查询码；编号不存在和查询码不符同样答复',
    params: none,
    query: none,
    body: z.strictObject({ number: line.max(60), code: line.max(40) }),
    answer: tracked,
  }),
  readQueryCode: route({
    act: 'readQueryCode',
    method: 'GET',
    path: '/api/cases/:case/query-code',
    tag,
    summary: '本企业一个办件的查询码，可以告诉需要跟进的人',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({ number: z.string(), code: z.string() }),
  }),
  listPublishedResults: route({
    act: 'listPublishedResults',
    method: 'GET',
    path: '/api/zones/:zone/published-results',
    tag,
    summary: '一个月里准予的行政许可和完成的备案，供公众查阅（许可法 40）；新的在前',
    params: inZone,
    query: ofMonth.extend(page),
    body: null,
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          number: z.string(),
          item: z.strictObject({ code: itemCode, name: z.string(), nature: z.enum(ITEM_NATURES) }),
          holder: z.string(),
          project: z.string(),
          decidedOn: day,
          way: z.enum(['ordinary', 'commitment']),
          /** What became of it since. */
          standing: z.enum(['valid', 'ended']),
        }),
      ),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  listAnnouncedServices: route({
    act: 'listAnnouncedServices',
    method: 'GET',
    path: '/api/zones/:zone/announced-services',
    tag,
    summary: '送达公告：其他方式无法送达、公告期未满的文书（民诉法 95），新的在前；公告期满即视为送达',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      /** Where the paper can be had. */
      contact,
      services: z.array(
        z.strictObject({
          title: z.string(),
          /** Number of the paper. */
          paper: z.string(),
          number: z.string(),
          item: z.strictObject({ code: itemCode, name: z.string() }),
          enterprise: z.string(),
          project: z.string(),
          why: z.enum(['notFound', 'othersFailed']),
          on: day,
          /** With this day it counts as served. */
          until: day,
        }),
      ),
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  listAnnouncedHearings: route({
    act: 'listAnnouncedHearings',
    method: 'GET',
    path: '/api/zones/:zone/announced-hearings',
    tag,
    summary: '听证公告：已经通知、还没有举行的公开听证（许可法 46、48），先举行的在前',
    params: inZone,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      /** Whom to ask about any of them. */
      contact,
      hearings: z.array(
        z.strictObject({
          number: z.string(),
          item: z.strictObject({ code: itemCode, name: z.string() }),
          enterprise: z.string(),
          project: z.string(),
          on: day,
          time: z.string(),
          place: z.string(),
          /** The organ finds it needed of its own motion (许可法 46); else somebody asked for it (许可法 47). */
          ofOwnMotion: z.boolean(),
          /** The bureau that reviews the case. */
          bureau: z.string(),
        }),
      ),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  readPublishedFigures: route({
    act: 'readPublishedFigures',
    method: 'GET',
    path: '/api/zones/:zone/published-figures',
    tag,
    summary: '一个月的受理、办结、按时和逾期，与监督的月报同一次计算',
    params: inZone,
    query: ofMonth,
    body: null,
    answer: z.strictObject({
      month: z.string(),
      total: figures,
      bureaus: z.array(z.strictObject({ code: z.string(), name: z.string(), figures })),
    }),
  }),
} as const;
