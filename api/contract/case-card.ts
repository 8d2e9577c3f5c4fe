import { z } from 'zod';
import { REMEDIES } from '../../domain/case/clock-name.ts';
import { day, id, itemCode } from './fields.ts';

export const light = z.enum(['green', 'yellow', 'red', 'darkRed', 'blue', 'off']);

export const clockName = z.enum([
  'acceptance',
  'correction',
  'statutory',
  'promised',
  'deferral',
  'cure',
  'service',
  'check',
  'rectify',
  ...REMEDIES.flat(),
  'hearingRequest',
  'hearing',
  'statement',
  'forward',
  'upperAcceptance',
  'upperStatutory',
  'transfer',
  'start',
  'validity',
  'renewedValidity',
  'issue',
]);

/** How what was granted stands (许可的效力). */
export const permitState = z.enum(['valid', 'changed', 'expired', 'void', 'withdrawn', 'revoked', 'deregistered']);

/** A case in a list: what it is, where it stands, until when. */
export const caseCard = z.strictObject({
  id,
  number: z.string(),
  item: z.strictObject({ code: itemCode, name: z.string() }),
  way: z.enum(['ordinary', 'commitment']),
  stage: z.enum(['filedAhead', 'received', 'correcting', 'accepted', 'decided', 'closed']),
  /** National status 1 to 15; null while filed ahead. */
  status: z.number().int().nullable(),
  outcome: z.enum(['grant', 'refuse']).nullable(),
  light,
  /**
   * The clock that the light is of, and what is left of it in days of its own unit; below 0: so many have passed since. Null:
   * nothing is lit, or not by a limit.
   */
  lit: z.strictObject({ clock: clockName, remaining: z.number().int() }).nullable(),
  /** The clock that somebody waits for now, with its last day and what remains of it in its own unit; below 0: so much has passed since. */
  nearest: z
    .strictObject({
      clock: clockName,
      due: day,
      remaining: z.number().int(),
      provisional: z.boolean(),
      /** A special procedure stops it: its first day, which still counts and has the light of a day that does, included. */
      stopped: z.boolean(),
    })
    .nullable(),
  promisedDue: day.nullable(),
  statutoryDue: day.nullable(),
  receivedOn: day.nullable(),
  decidedOn: day.nullable(),
  /** Deferred papers still to come. */
  deferred: z.number().int(),
});

/** A case among those of its project, which rest on one another: also how what was granted stands. Null: nothing was granted. */
export const projectCard = caseCard.extend({ permit: z.strictObject({ state: permitState }).nullable() });
