import { z } from 'zod';
import { light } from './case-card.ts';
import type { Day } from '../../domain/clock/day.ts';

/** What is told of a clock, by the calculator and of the clocks of a case alike. */

/** A day of an answer. It was a day before it was told, and there may be thousands: it is not parsed once more. */
export const toldDay = z
  .string()
  .transform((text) => text as Day)
  .meta({ format: 'date', example: '2026-10-12', type: 'string' });

/** One sentence, in Chinese and in English. */
export const sentence = z.strictObject({ zh: z.string(), en: z.string() });

/** Why a day is counted, or is not. */
export const why = z.enum([
  'start',
  'workday',
  'makeup',
  'day',
  'weekend',
  'holiday',
  'closure',
  'paused',
  'rolled',
  'kept',
]);

const whole = z.number().int();

/** One day of the ledger. `pause` is the place, from 0, in the list of pauses of the one that stops the clock. */
export const ledgerDay = z.strictObject({
  date: toldDay,
  counted: z.boolean(),
  n: whole.nullable(),
  of: whole.nullable(),
  why,
  article: z.string().nullable(),
  pause: whole.nullable(),
});

export const refusedPart = z.strictObject({
  part: z.enum(['pauses', 'extensions']),
  index: whole,
  article: z.string(),
  code: z.string(),
});

export const lightChange = z.strictObject({ from: toldDay, light });

/** An arrangement of a year that the period touches. */
export const calendarVersion = z.strictObject({
  year: whole,
  version: z.string(),
  status: z.enum(['published', 'provisional']),
  source: z.string(),
  notice: z.string().nullable(),
});

/** Last day, and what does not depend on the day on which one looks. */
export const clockEnd = z.strictObject({
  due: toldDay,
  /** The last counted day, before it moved to a working day (民法典 203). */
  nominal: toldDay,
  /** The arrangement of a year that bears on the last day is not published. */
  provisional: z.boolean(),
  /** Through `end`, or through the last day while the period is open. */
  excluded: whole,
  consumed: whole,
  onTime: z.boolean().nullable(),
  refused: z.array(refusedPart).readonly(),
  lights: z.array(lightChange).readonly(),
  calendar: z.array(calendarVersion).readonly(),
  /** The whole period in one sentence. */
  sentence,
});
