import { z } from 'zod';
import { LIMITS, PAUSE_KINDS, SIGNERS, UNITS } from '../../domain/clock/clock.ts';
import { parseDay } from '../../domain/clock/day.ts';
import { parseInstant } from '../../domain/clock/instant.ts';
import { light } from './case-card.ts';
import { clockEnd, ledgerDay, sentence, why } from './clock-answer.ts';
import { none } from './fields.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

/** The most entries of a list of one question; a year's arrangement has at most its days, a calendar a hundred years. */
export const LONGEST_LIST = 1000;
const DAYS_OF_A_YEAR = 366;
const YEARS = 100;

const DATE = /^20\d{2}-\d{2}-\d{2}$/;
const INSTANT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?\+08:00$/;
const NO_DATE = { error: FAULT.noDay, params: { code: 'E-DATE' } };

const isDate = (text: string): boolean => DATE.test(text) && parseDay(text) !== null;
const isInstant = (text: string): boolean => INSTANT.test(text) && parseInstant(text) !== null;

const date = z.string().refine(isDate, NO_DATE).meta({ format: 'date', example: '2026-10-12', type: 'string' });

/** A date, or a moment with +08:00, which stands for its civil date. */
const dateOrInstant = z
  .string()
  .refine((text) => isDate(text) || isInstant(text), NO_DATE)
  .meta({ example: '2026-10-12T08:35:00+08:00', type: 'string' });

const natural = z.number().int().min(0);
const positive = z.number().int().min(1);

/** A list with at least one entry. */
const list = <T extends z.ZodType>(entry: T) => z.array(entry).min(1).max(LONGEST_LIST);

const TWICE = { error: FAULT.twice, params: { code: 'E-LIST-TWICE' } };
const isUnique = (entries: readonly string[]): boolean => new Set(entries).size === entries.length;

/** 许可法 42(1): the law's short name, article, paragraph. */
const article = z
  .string()
  .max(60)
  .regex(/^\S+( 40058| 32100)?( \d+(\(\d+\))?)?$/, FAULT.article);

const year = z.strictObject({
  year: z.number().int().min(2000).max(2099),
  status: z.enum(['published', 'provisional']),
  off: z.array(date).max(DAYS_OF_A_YEAR).refine(isUnique, TWICE),
  work: z.array(date).max(DAYS_OF_A_YEAR).refine(isUnique, TWICE),
});

const calendar = z
  .strictObject({
    years: z.array(year).min(1).max(YEARS).optional(),
    closures: list(date).refine(isUnique, TWICE).optional(),
  })
  .refine((given) => given.years !== undefined || given.closures !== undefined, FAULT.yearsOrClosures);

const pause = z.strictObject({
  kind: z.enum(PAUSE_KINDS),
  /** Date of the written notice; null = never given, and then no time is excluded (许可法 45). */
  notice: date.nullable(),
  from: date.optional(),
  to: date,
  cap: positive.optional(),
});

const extension = z.strictObject({ signedOn: date, by: z.enum(SIGNERS), length: positive });

/** A time limit and what happened to it: the `clock` of a worked case. */
export const clockBody = z.strictObject({
  limit: z.enum(LIMITS).optional(),
  /** Day of the event that starts the period; not counted (民法典 201). */
  start: dateOrInstant,
  unit: z.enum(UNITS),
  length: natural,
  calendar: calendar.optional(),
  /** Not with months, nor `alsoPausedBy`. */
  pauses: list(pause).optional(),
  alsoPausedBy: list(z.enum(PAUSE_KINDS)).refine(isUnique, TWICE).optional(),
  extensions: list(extension).optional(),
  extensionRule: z.strictObject({ by: z.enum(SIGNERS), max: positive, times: positive, article }).optional(),
  end: date.optional(),
  yellow: natural.optional(),
  moments: list(dateOrInstant).refine(isUnique, TWICE).optional(),
});

const moment = z.strictObject({
  at: z.string(),
  remaining: z.number().int(),
  consumed: z.number().int(),
  excluded: z.number().int(),
  light,
});

export const calculatorRoutes = {
  calculate: route({
    act: 'calculate',
    method: 'POST',
    path: '/api/calculator',
    tag: '公开',
    summary: '期限计算；不用登录，与正式办件用同一个函数。各列表最多 1000 项；不合要求的请求回答 400',
    params: none,
    query: none,
    body: clockBody,
    answer: clockEnd.extend({
      moments: z.array(moment).readonly(),
      days: z.array(ledgerDay).readonly(),
      /** One sentence for each kind of day that occurs. */
      reasons: z.partialRecord(why, sentence),
    }),
  }),
} as const;
