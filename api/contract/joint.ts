import { z } from 'zod';
import { light } from './case-card.ts';
import { day, id, itemCode, none, page, text } from './fields.ts';
import { route } from './route.ts';

/** A limit of a project as it stands on the zone's day, in working days. */
export const projectClock = z.strictObject({
  start: day,
  /** With valid extensions. */
  length: z.number().int(),
  due: day,
  provisional: z.boolean(),
  end: day.nullable(),
  consumed: z.number().int(),
  remaining: z.number().int(),
  excluded: z.number().int(),
  light,
});

/** 联合办理: items of one submission under one common limit (许可法 26(2), 42(2)). */
export const joint = z.strictObject({
  submission: id,
  number: z.string(),
  project: z.strictObject({ id, code: z.string(), name: z.string() }),
  applicant: z.string(),
  members: z.array(
    z.strictObject({
      case: id,
      number: z.string(),
      item: z.strictObject({ code: itemCode, name: z.string() }),
      acceptedOn: day.nullable(),
      endedOn: day.nullable(),
    }),
  ),
  extensions: z.array(
    z.strictObject({
      on: day,
      days: z.number().int(),
      by: z.string(),
      byFor: z.string().nullable(),
      reason: z.string(),
    }),
  ),
  /** It was overrun, and the bureaus that were still to decide were urged. */
  overdue: z.boolean(),
  /** Null until the last member is accepted. */
  clock: projectClock.nullable(),
});

export const jointRoutes = {
  listJoints: route({
    act: 'listJoints',
    method: 'GET',
    path: '/api/joint-handlings',
    tag: '联合办理',
    summary: '本区在办的联合办理和它们的共同期限，最紧的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({ today: day, rows: z.array(joint), next: z.string().nullable() }),
  }),
  extendJoint: route({
    act: 'extendJoint',
    method: 'POST',
    path: '/api/submissions/:submission/joint-extensions',
    tag: '联合办理',
    summary: '延长联合办理的共同期限：本级人民政府负责人，一次，至多十五个工作日（许可法 42(2)）',
    params: z.strictObject({ submission: id }),
    query: none,
    body: z.strictObject({ length: z.number().int().min(1).max(1000), reason: text }),
    answer: joint,
    status: 201,
  }),
} as const;
