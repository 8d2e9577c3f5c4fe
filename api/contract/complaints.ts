import { z } from 'zod';
import { light } from './case-card.ts';
import { day, id, instant, none, page, text } from './fields.ts';
import { route } from './route.ts';

const complaint = z.strictObject({
  id,
  /** Who has to answer. */
  unit: z.string(),
  content: z.string(),
  madeAt: instant,
  madeBy: z.string(),
  /** The last day for the answer: two working days. */
  due: day,
  light,
  case: z.strictObject({ id, number: z.string(), item: z.string() }),
  applicant: z.string(),
  answer: z.strictObject({ content: z.string(), by: z.string(), byFor: z.string().nullable(), at: instant }).nullable(),
  /** Whoever looks may answer it. */
  mayAnswer: z.boolean(),
});

const tag = '投诉';

export const complaintRoutes = {
  addComplaint: route({
    act: 'addComplaint',
    method: 'POST',
    path: '/api/cases/:case/complaints',
    tag,
    summary: '投诉一个办件，承办单位两个工作日内答复，督查可见',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ content: text }),
    answer: complaint,
    status: 201,
  }),
  listComplaintsOfCase: route({
    act: 'listComplaintsOfCase',
    method: 'GET',
    path: '/api/cases/:case/complaints',
    personal: { kind: 'complaint', of: 'case' },
    tag,
    summary: '一个办件的投诉和答复，新的在前',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      complaints: z.array(complaint),
      /** Whoever looks may complain for the enterprise. */
      mayComplain: z.boolean(),
    }),
  }),
  listComplaints: route({
    act: 'listComplaints',
    method: 'GET',
    path: '/api/complaints',
    personal: { kind: 'complaint' },
    tag,
    summary: '还没有答复的投诉，最早到期的在前：窗口和承办人员看本单位的，督查看全区的',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      complaints: z.array(complaint),
      /** How many in all, on whatever page. */
      count: z.number().int(),
      next: z.string().nullable(),
    }),
  }),
  answerComplaint: route({
    act: 'answerComplaint',
    method: 'POST',
    path: '/api/complaints/:complaint/answers',
    tag,
    summary: '答复投诉，由承办单位没有经手的人或者督查人员答复一次',
    params: z.strictObject({ complaint: id }),
    query: none,
    body: z.strictObject({ content: text }),
    answer: complaint,
    status: 201,
  }),
} as const;
