import { z } from 'zod';
import { day, id, instant, line, none, page } from './fields.ts';
import { route } from './route.ts';

export const creditClass = z.enum(['minor', 'general', 'serious']);

/** A record of an enterprise's conduct; without class it is a proposal of the system. */
export const creditRecord = z.strictObject({
  id,
  kind: z.enum(['entered', 'deferralLapsed', 'commitmentRevoked', 'falseMaterials']),
  class: creditClass.nullable(),
  /** For how long it is public; after that it can be repaired. */
  from: day.nullable(),
  publicTo: day.nullable(),
  reason: z.string().nullable(),
  notedAt: instant,
  classedAt: instant.nullable(),
  repairedAt: instant.nullable(),
  repairReason: z.string().nullable(),
  /** What it takes away now. */
  bars: z.strictObject({ commitment: z.boolean(), deferral: z.boolean() }),
  /** The case that gave rise to it. */
  case: z.strictObject({ id, number: z.string(), item: z.string() }).nullable(),
});

const listed = creditRecord.extend({
  enterprise: z.strictObject({ id, name: z.string(), uscc: z.string() }),
  /** Can it be repaired today? */
  repairable: z.boolean(),
});

const tag = '信用';
const inZone = z.strictObject({ zone: id });
const ofRecord = z.strictObject({ zone: id, record: id });

export const creditRoutes = {
  listCreditRecords: route({
    act: 'listCreditRecords',
    method: 'GET',
    path: '/api/zones/:zone/credit-records',
    tag,
    summary: '本区的信用记录，最近的在前：系统提出的认定建议、已认定的、已修复的',
    params: inZone,
    query: z.strictObject({ ...page, enterprise: id.optional() }),
    body: null,
    answer: z.strictObject({ today: day, records: z.array(listed), next: z.string().nullable() }),
  }),
  classCredit: route({
    act: 'classCredit',
    method: 'POST',
    path: '/api/zones/:zone/credit-records/:record/class',
    tag,
    summary: '认定失信的程度和公示期：轻微不超过三个月，一般三个月至一年，严重一年至三年',
    params: ofRecord,
    query: none,
    body: z.strictObject({ class: creditClass, from: day.optional(), publicTo: day, reason: line }),
    answer: creditRecord,
    status: 201,
  }),
  repairCreditRecord: route({
    act: 'repairCreditRecord',
    method: 'POST',
    path: '/api/zones/:zone/credit-records/:record/repair',
    tag,
    summary: '信用修复，公示期满后；修复后恢复适用告知承诺和容缺受理',
    params: ofRecord,
    query: none,
    body: z.strictObject({ reason: line }),
    answer: creditRecord,
    status: 201,
  }),
} as const;
