import { z } from 'zod';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { usccText } from '../../domain/identifiers/uscc.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import { FAULT } from './faults.ts';

/** Fields that several routes share. Every object of the contract is strict: an unknown key is refused. */

export const day = z
  .string()
  .refine((text) => parseDay(text) !== null, FAULT.noDay)
  .transform((text) => text as Day)
  .meta({ format: 'date', example: '2026-10-12', type: 'string' });

export const instant = z
  .string()
  .transform((text, context): Instant => {
    const instant = parseInstant(text);
    if (instant !== null) return instant;
    context.addIssue(FAULT.noInstant);
    return z.NEVER;
  })
  .meta({ format: 'date-time', example: '2026-10-12T08:35:00.000+08:00', type: 'string' });

export const itemCode = z
  .string()
  .regex(/^A\d{2}[a-e]?$/, FAULT.itemCode)
  .transform((text) => text as ItemCode)
  .meta({ example: 'A07b', type: 'string' });

/** Letters that only turn the direction of writing: with them `fdp.exe` reads `exe.pdf`. */
export const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a line cannot hold: breaks and control characters, what turns the writing, and what takes no room. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u2060\ufeff]/u;

/** A line of text that is not empty. It may stand in a sealed paper, where a break would begin a sentence of the organ's own. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((written) => !UNSEEN.test(written) && written.search(TURNING) === -1, FAULT.oneLine);

/** A credit code as it was meant; whether it is one, the act asks. */
export const usccTyped = z.string().max(100).overwrite(usccText);

/** Why a credit code that fails its check character (GB 32100) is right all the same; kept with who said so. */
export const usccOverride = line.optional();

/** Some sentences. */
export const text = z.string().trim().min(1).max(4000);

export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, FAULT.id);

export const none = z.strictObject({});

/** In hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, FAULT.sha256);

/** A page of a list by key: `after` is the `next` of the page before; absent: the first page. */
export const page = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** How long a limit of an item runs; null: there is none. */
export const limit = z
  .strictObject({ length: z.number().int(), unit: z.enum(['workingDays', 'calendarDays']) })
  .nullable();
