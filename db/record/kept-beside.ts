import { refuseReused, type Beside } from '../../domain/case/beside.ts';
import type { Signature } from '../../domain/case/signature.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { bindKey } from '../desk/idempotent-answer.ts';
import { insertSignature } from '../desk/signature.ts';
import { transactionIf, type Pool, type Queryable } from '../pool.ts';

/** An act with what is kept beside it. */
interface Keeping {
  readonly beside?: Beside;
  readonly signature?: Signature | null | undefined;
}

/** What came of an act, and whether anything of it stays. */
export interface Outcome<A> {
  readonly answered: A;
  readonly stays: boolean;
}

/**
 * Acts in one transaction, of which nothing stays when the law refuses: neither the signature nor the key nor a step in hand. What
 * the law let happen by itself before is recorded all the same, by itself (`wake`).
 */
export async function actUnlessRefused<
  A extends { readonly refusal: Refusal | null; readonly events: readonly unknown[] },
>(pool: Pool, act: (tx: Queryable) => Promise<Outcome<A>>, wake: () => Promise<A>): Promise<A> {
  const { answered } = await transactionIf(pool, act, ({ stays }) => stays);
  const { refusal, events } = answered;
  return refusal === null || events.length === 0 ? answered : { ...(await wake()), refusal };
}

/** Refuses a key that came with another request before; it is bound to this one as soon as that is recorded. */
export async function refuseOtherRequest(tx: Queryable, { beside }: Keeping): Promise<Refusal | null> {
  return beside?.request ? refuseReused(beside.request, await bindKey(tx, beside.request)) : null;
}

/** Keeps the signature of an act in the moment in which that is recorded. */
export async function keepSignature(tx: Queryable, { beside, signature }: Keeping): Promise<void> {
  if (beside?.signed && signature) await insertSignature(tx, signature, beside.signed);
}
