import { z } from 'zod';
import type { SignedAct } from '../../domain/case/signed-texts.ts';
import type { caseActRights } from '../../domain/permission/rights/case-act.ts';
import { id, none, sha256, text } from './fields.ts';
import { route } from './route.ts';

const params = z.strictObject({ case: id });

/** The version of the case after the act. Whoever wants to see the case reads it: a page reads all that it shows anew. */
export const acted = z.strictObject({
  version: z.number().int(),
  /** 补录 that would heal a limit: it lies before a supervisor, and the case is as it was. */
  waiting: z.boolean().optional(),
});

/** The route of an act of the law on a case: the answer is the case after it. */
export const act = <const A extends Exclude<keyof typeof caseActRights, 'reportStart'>, B extends z.ZodType>(
  kind: A,
  noun: string,
  summary: string,
  body: B,
) =>
  route({
    act: kind,
    method: 'POST',
    path: `/api/cases/:case/${noun}`,
    tag: '办件',
    summary,
    params,
    query: none,
    body,
    answer: acted,
  });

/**
 * A decision that is signed: `shown` names the papers that the signer read, as `previewAct` or `previewDecision` tells it; if what
 * would be issued says anything else by then, nothing is signed.
 */
export const signed = <const A extends SignedAct, W extends z.ZodRawShape>(
  kind: A,
  noun: string,
  summary: string,
  written: W,
) => act(kind, noun, summary, z.strictObject({ ...written, shown: sha256 }));

/** Of many acts no more is written than why. */
export const reason = z.strictObject({ reason: text });
