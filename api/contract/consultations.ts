import { z } from 'zod';
import { light } from './case-card.ts';
import { day, id, itemCode, none, page } from './fields.ts';
import { route } from './route.ts';

const bureau = z.strictObject({ code: z.string(), name: z.string() });

/** How many departments were asked, answered, let their limit pass; and how many answers are not weighed. */
const tally = z.strictObject({
  asked: z.number().int(),
  given: z.number().int(),
  late: z.number().int(),
  unweighed: z.number().int(),
  /** One agrees and another does not, and it is not settled. */
  differ: z.boolean(),
});

/** 并联审查: a case of which departments are asked. */
export const consulted = z.strictObject({
  case: id,
  number: z.string(),
  item: z.strictObject({ code: itemCode, name: z.string() }),
  project: z.string(),
  applicant: z.string(),
  lead: bureau,
  tally,
  /** The last day of the next answer that is still to come; null: all are in. */
  due: day.nullable(),
  light,
  /** What the department of whoever looks is asked and has not answered; null: nothing. */
  question: z.strictObject({ id: z.number().int(), text: z.string(), due: day, light }).nullable(),
});

export const consultationRoutes = {
  listConsultations: route({
    act: 'listConsultations',
    method: 'GET',
    path: '/api/consultations',
    tag: '并联审查',
    summary: '并联与意见：本部门牵头征求的，和征求本部门的，最紧的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      leading: z.array(consulted),
      asked: z.array(consulted),
      next: z.string().nullable(),
    }),
  }),
  readConsultation: route({
    act: 'readConsultation',
    method: 'GET',
    path: '/api/cases/:case/consultation',
    tag: '并联审查',
    summary: '按事项指南，这件应当征求哪些部门、问什么，哪些部门不用问、为什么',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({
      /** Departments of the guide that were not asked yet. */
      ask: z.array(z.strictObject({ bureau, question: z.string(), days: z.number().int() })),
      leave: z.array(z.strictObject({ bureau, why: z.string(), question: z.string(), days: z.number().int() })),
      /** Every other department of the zone that may be asked. */
      others: z.array(bureau),
    }),
  }),
} as const;
