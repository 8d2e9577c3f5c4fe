import { z } from 'zod';
import { day, id, instant, itemCode, line } from './fields.ts';
import { FAULT } from './faults.ts';

/** What an access standard (准入标准) of a zone says. */

export const nodeKind = z.enum(['start', 'foundation', 'structure', 'use']);

export const bureau = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,31}$/, FAULT.bureauCode);

const days = z.number().int().min(1).max(1000);

export const effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notifyAndCommit') }),
  z.strictObject({ kind: z.literal('registerFirst'), permitBefore: nodeKind }),
]);

const indicator = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,31}$/, FAULT.figureKey),
  name: line,
  unit: z.string().max(20),
  direction: z.enum(['atLeast', 'atMost']),
  limit: z.number(),
  method: line,
});

const unlike = <T>(keyOf: (one: T) => string) =>
  [(all: readonly T[]) => new Set(all.map(keyOf)).size === all.length, FAULT.twice] as const;

export const standardBody = z.strictObject({
  name: line,
  effectiveFrom: day,
  industries: z
    .array(z.string().regex(/^[A-T]\d{0,4}$/, FAULT.industry))
    .max(100)
    .default([]),
  landUses: z.array(line).min(1).max(20),
  indicators: z
    .array(indicator)
    .min(1)
    .max(30)
    .refine(...unlike<{ key: string }>((one) => one.key)),
  items: z
    .array(z.strictObject({ item: itemCode, effect }))
    .min(1)
    .max(60)
    .refine(...unlike<{ item: string }>((one) => one.item)),
  bureaus: z.array(bureau).min(1).max(20),
  consultationDays: days.default(5),
  listMonths: z.number().int().min(1).max(60).default(6),
  /** 0: no publicity is asked for. */
  publicityDays: z.number().int().min(0).max(60).default(5),
  registrationDays: days.default(3),
  rectifyDays: days.default(30),
  statementDays: days.default(5),
  consequences: z.array(line).max(20).default([]),
});

export const standard = z.strictObject({ ...standardBody.shape, code: id, version: z.number().int() });
export const published = standard.extend({ publishedAt: instant });
