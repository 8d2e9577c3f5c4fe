import { z } from 'zod';
import { day, id, instant, itemCode, line, none, page, text } from './fields.ts';
import { route } from './route.ts';

const tag = '督办与催办';

const kind = z.enum(['order', 'reminder']);

export const urgingView = z.strictObject({
  id,
  /** 督办, with a paper; or 催办. */
  kind,
  /** `law`: an overrun that answers itself with an urging order. */
  origin: z.enum(['supervisor', 'enterprise', 'law']),
  case: z.strictObject({ id, number: z.string(), item: z.strictObject({ code: itemCode, name: z.string() }) }),
  applicant: z.string(),
  /** Who must answer. */
  unit: z.strictObject({ code: z.string(), name: z.string() }),
  cause: z.string(),
  demand: z.string().nullable(),
  number: z.string().nullable(),
  replyBy: day,
  askedAt: instant,
  askedBy: z.string().nullable(),
  /** 代理: for whom it was asked. */
  askedFor: z.string().nullable(),
  reply: z
    .strictObject({
      text: z.string(),
      expected: day.nullable(),
      at: instant,
      by: z.string(),
      byFor: z.string().nullable(),
    })
    .nullable(),
  /** Not answered, and the day has passed. */
  late: z.boolean(),
});

const list = z.strictObject({
  asOf: instant,
  today: day,
  /** How many of them wait for an answer, on whatever page. */
  open: z.number().int(),
  rows: z.array(urgingView),
});

export const urgingRoutes = {
  urge: route({
    act: 'urge',
    method: 'POST',
    path: '/api/supervision/urgings',
    tag,
    summary: '督办（督办单，写明事由、要求和回复日期）或者催办一件或多件，逐件说明结果',
    params: none,
    query: none,
    body: z.strictObject({
      cases: z.array(id).min(1).max(50),
      kind,
      cause: line,
      /** What the answer must say; an order only. */
      demand: line.optional(),
      /** An order only: between the next working day and the tenth. A reminder is answered in two working days. */
      replyBy: day.optional(),
    }),
    answer: z.strictObject({
      results: z.array(
        z.strictObject({
          case: id,
          number: z.string(),
          /** Null: refused, with the reason. */
          urging: id.nullable(),
          order: z.string().nullable(),
          refusal: z.strictObject({ code: z.string(), title: z.string(), remedy: z.string() }).nullable(),
        }),
      ),
    }),
    status: 201,
  }),
  remind: route({
    act: 'remind',
    method: 'POST',
    path: '/api/cases/:case/reminders',
    tag,
    summary: '企业催办，2 个工作日内答复；督查可见',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ cause: line }),
    answer: urgingView,
    status: 201,
  }),
  replyToUrging: route({
    act: 'replyToUrging',
    method: 'POST',
    path: '/api/urgings/:urging/reply',
    tag,
    summary: '答复督办或者催办；答复以后不能改',
    params: z.strictObject({ urging: id }),
    query: none,
    body: z.strictObject({ reply: text, expected: day.optional() }),
    answer: urgingView,
    status: 201,
  }),
  listUrgings: route({
    act: 'listUrgings',
    method: 'GET',
    path: '/api/urgings',
    personal: { kind: 'urging' },
    tag,
    summary: '督办和催办：督查看全区的，工作人员看要本单位答复的；没有答复的在前',
    params: none,
    query: z.strictObject({ state: z.enum(['open', 'answered', 'all']).default('all'), ...page }),
    body: null,
    answer: list.extend({ next: z.string().nullable() }),
  }),
  readCaseUrgings: route({
    act: 'readCaseUrgings',
    method: 'GET',
    path: '/api/cases/:case/urgings',
    personal: { kind: 'urging', of: 'case' },
    tag,
    summary: '一个办件的督办和催办；企业只看到自己的催办和答复',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: list.extend({ mayRemind: z.boolean() }),
  }),
} as const;
