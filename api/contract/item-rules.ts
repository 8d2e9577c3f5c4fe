import { z } from 'zod';
import type { Condition } from '../../domain/catalogue/condition.ts';
import { BOUND_SIGNS } from '../../domain/catalogue/measured.ts';
import { itemCode, line, text } from './fields.ts';
import { FAULT } from './faults.ts';

const key = z.string().regex(/^[a-z][A-Za-z]*(\.[A-Za-z0-9-]+)+$/, FAULT.factKey);
const value = z.union([z.string().max(200), z.number(), z.boolean()]);
const operand = z.union([value, z.strictObject({ fact: key }), z.strictObject({ sum: z.array(key).min(2).max(20) })]);

const comparison = z
  .strictObject({
    fact: key,
    is: operand.optional(),
    in: z.array(value).min(1).max(200).optional(),
    atLeast: operand.optional(),
    above: operand.optional(),
    atMost: operand.optional(),
    below: operand.optional(),
    startsWith: z
      .array(z.string().regex(/^[A-T]?\d{0,4}$/))
      .min(1)
      .max(200)
      .optional(),
  })
  .refine((one) => Object.keys(one).length > 1, FAULT.noComparison);

/** A condition over facts, as catalogue files write it. */
export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).max(50) }),
      z.strictObject({ any: z.array(condition).min(1).max(50) }),
      z.strictObject({ not: condition }),
      comparison,
    ]),
  )
  .meta({ id: 'Condition', description: '条件：对事实的比较，可以用 all、any、not 组合。' });

const code = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,39}$/, FAULT.itemCodeOfZone);

/** A rule that says whether a project needs the item. */
export const appliesRule = z.strictObject({
  id: code,
  needed: z.boolean(),
  when: condition,
  why: text,
  english: text,
  basis: line,
});

/** A rule that the machine checks before an officer looks. */
export const machineCheck = z.strictObject({
  code,
  text,
  that: condition,
  when: condition.optional(),
  basis: line,
  sentence: text,
  material: code.optional(),
  settles: z.boolean().optional(),
});

/** 并联审查: a department that is asked for its opinion, and what it is asked. */
export const consultation = z.strictObject({
  bureau: code,
  question: text,
  days: z.number().int().min(1).max(60),
  when: condition.optional(),
  otherwise: text.optional(),
});

/** What a machine check found of an application. */
export const machineFinding = z.strictObject({
  item: itemCode,
  code,
  text,
  found: z.enum(['met', 'failed', 'unknown']),
  basis: line,
  sentence: text,
  material: code.nullable(),
  /** It asks no more than that the material is there. */
  presence: z.boolean(),
  /** Where it is met, the material needs no look. */
  settles: z.boolean(),
  /** The value of the form of which the check speaks, by its label, and between which numbers it must lie. */
  measured: z
    .strictObject({
      label: z.string(),
      unit: z.string().nullable(),
      bounds: z.array(
        z.strictObject({
          sign: z.enum(BOUND_SIGNS),
          bound: z.number(),
          /** Label of the field of the form that is this number; null: it comes from elsewhere. */
          of: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});
