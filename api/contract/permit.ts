import { z } from 'zod';
import { LATER_ACTS } from '../../domain/case/state/permit.ts';
import { permitState } from './case-card.ts';
import { actor } from './case-words.ts';
import { day, id, instant } from './fields.ts';

/** How what was granted stands, and what its holder has asked for. */
export const permit = z.strictObject({
  state: permitState,
  renewalBy: day.nullable(),
  extensionBy: day.nullable(),
  /** 暂定: the end from which they count back lies beyond the published calendar. */
  provisional: z.strictObject({ renewal: z.boolean(), extension: z.boolean() }),
  /** On which day the start of works was reported; null: it was not, also where its time ended otherwise. */
  startedOn: day.nullable(),
  asked: z.strictObject({ on: day, length: z.number().int() }).nullable(),
  /** Since when the holder waits for an answer to 申请注销; null: for none. */
  deregistrationAsked: day.nullable(),
  /** 拟撤回、拟注销、拟延期, as it lies before the officer who signs; null: nothing, or not for whoever asks. */
  proposed: z
    .strictObject({
      act: z.enum(LATER_ACTS),
      facts: z.string().optional(),
      reason: z.string().optional(),
      compensation: z.string().optional(),
      length: z.number().int().optional(),
      by: actor,
      at: instant,
    })
    .nullable(),
  /** Applied for and undecided. `bySilence`: the permit was renewed by silence on it, and another one may be applied for. */
  successor: z.strictObject({ kind: z.enum(['renewal', 'change']), case: id, bySilence: z.boolean() }).nullable(),
});
