import { z } from 'zod';
import { PAUSE_KINDS, SIGNERS, UNITS, LIMITS } from '../../domain/clock/clock.ts';
import { clockName, light } from './case-card.ts';
import { clockEnd, ledgerDay, sentence, toldDay } from './clock-answer.ts';
import { id, none } from './fields.ts';
import { route } from './route.ts';

const paper = z.strictObject({ id, kind: z.string(), title: z.string(), number: z.string() });

const entry = {
  on: toldDay,
  /** The paper that says so; null where none was issued, or none is known. */
  paper: paper.nullable(),
  sentence,
};

const refusal = z.strictObject({ code: z.string(), article: z.string() }).nullable();

/** 补录: the day on which an end was recorded after it had come; null: it was recorded when it came. */
const recordedOn = toldDay.nullable();

/** What happened to the clock, in the order of the days. An entry that was refused has no effect. */
const happened = z.discriminatedUnion('what', [
  /** `article`: sets the length; null where the guide named none. */
  z.strictObject({ what: z.literal('started'), ...entry, article: z.string().nullable() }),
  z.strictObject({
    what: z.literal('paused'),
    ...entry,
    /** Place in the list of pauses, to which `days[].pause` points. */
    pause: z.number().int(),
    kind: z.enum([...PAUSE_KINDS, 'cure']),
    notice: toldDay.nullable(),
    from: toldDay.nullable(),
    to: toldDay,
    cap: z.number().int().nullable(),
    refused: refusal,
    recordedOn,
  }),
  z.strictObject({
    what: z.literal('extended'),
    ...entry,
    by: z.enum(SIGNERS),
    length: z.number().int(),
    refused: refusal,
  }),
  z.strictObject({ what: z.literal('ended'), ...entry, recordedOn }),
]);

export const explainRoutes = {
  explainClock: route({
    act: 'explainClock',
    method: 'GET',
    path: '/api/cases/:case/clocks/:clock/explain',
    personal: { kind: 'case', of: 'case' },
    tag: '办件',
    summary: '办件的一个期限为什么到那一天：台账、届满日和逐日的理由；日期和理由出自同一次计算',
    params: z.strictObject({ case: id, clock: clockName }),
    query: none,
    body: null,
    answer: clockEnd.extend({
      clock: clockName,
      limit: z.enum(LIMITS),
      start: toldDay,
      unit: z.enum(UNITS),
      /** As it began, and with the extensions that hold. */
      length: z.number().int(),
      of: z.number().int(),
      end: toldDay.nullable(),
      /** The zone's day, and what the clock says on it. */
      today: toldDay,
      onToday: z.strictObject({
        remaining: z.number().int(),
        consumed: z.number().int(),
        excluded: z.number().int(),
        light,
      }),
      ledger: z.array(happened).readonly(),
      days: z.array(ledgerDay.extend({ sentence })).readonly(),
    }),
  }),
} as const;
