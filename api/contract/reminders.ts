import { z } from 'zod';
import { REMINDER_KINDS } from '../../domain/reminder/reminder.ts';
import { light } from './case-card.ts';
import { day, id, instant, none, text } from './fields.ts';
import { route } from './route.ts';

const applicants = ['legalRepresentative', 'staff', 'agent'] as const;

const reminder = z.strictObject({
  id,
  kind: z.enum(REMINDER_KINDS),
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
  answer: z.strictObject({ content: z.string(), by: z.string(), at: instant }).nullable(),
  /** Whoever looks may answer it. */
  mayAnswer: z.boolean(),
});

const tag = '催办投诉';

export const reminderRoutes = {
  addReminder: route({
    method: 'POST',
    path: '/api/cases/:case/reminders',
    tag,
    summary: '催办或投诉一个办件，承办单位两个工作日内答复，督查可见',
    rights: applicants,
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ kind: z.enum(REMINDER_KINDS), content: text }),
    answer: reminder,
    status: 201,
  }),
  listRemindersOfCase: route({
    method: 'GET',
    path: '/api/cases/:case/reminders',
    tag,
    summary: '一个办件的催办、投诉和答复，新的在前',
    rights: 'signedIn',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({ reminders: z.array(reminder) }),
  }),
  listReminders: route({
    method: 'GET',
    path: '/api/reminders',
    tag,
    summary: '还没有答复的催办和投诉，最早到期的在前：窗口和承办人员看本单位的，督查看全区的',
    rights: ['window', 'reviewer', 'approver', 'supervisor', 'zoneHead'],
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({ today: day, reminders: z.array(reminder) }),
  }),
  answerReminder: route({
    method: 'POST',
    path: '/api/reminders/:reminder/answers',
    tag,
    summary: '答复催办或投诉，由被催的单位答复一次',
    rights: ['window', 'reviewer', 'approver'],
    params: z.strictObject({ reminder: id }),
    query: none,
    body: z.strictObject({ content: text }),
    answer: reminder,
    status: 201,
  }),
} as const;
