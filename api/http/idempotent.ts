import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { z } from 'zod';
import { refuseReused, type KeyedRequest } from '../../domain/case/beside.ts';
import { bindKey, findAnswer, keepAnswer, reserveKey } from '../../db/desk/idempotent-answer.ts';
import { transaction, untilCommit, type Queryable } from '../../db/pool.ts';
import type { Deps } from '../deps.ts';
import { orProblem } from './problem.ts';
import { requireStill } from '../right/still.ts';
import type { Who } from '../right/who.ts';

/** The header that names a request, so that it may be sent again. */
export const KEY_HEADER = z.object({ 'Idempotency-Key': z.string().max(200).optional() });

/** What of a request tells whether it is the same again. A handler's `asked` is one; leave a password out of `body`. */
export interface Once {
  readonly who: Who;
  readonly request: Pick<Request, 'get' | 'method' | 'originalUrl'>;
  readonly body: unknown;
}

/**
 * Does `work` once for each `Idempotency-Key` of a person, in one transaction with the keeping of its answer; a repeat
 * gets the first answer again. Repeats at the same moment wait for the first. What `work` throws undoes everything and
 * is not kept, so that a refused request may be tried again with its key. `work` must use `tx` and no other connection
 * (those who wait hold connections of the pool). The answer must survive JSON.
 *
 * Throws 409 `E-KEY-REUSED` if the key came with another request.
 */
export const answerOnce = <T>(deps: Pick<Deps, 'pool'>, once: Once, work: (tx: Queryable) => Promise<T>): Promise<T> =>
  answerOnceAsking(deps, once, { ask: () => Promise.resolve(), work });

/**
 * The same, where `work` needs to know something that can be asked together with the key: `ask` travels with it and runs
 * whether the request is new or not. It may read and lock, and what it throws counts only if the request is new.
 */
export async function answerOnceAsking<A, T>(
  deps: Pick<Deps, 'pool'>,
  once: Once,
  { ask, work }: Asking<A, T>,
): Promise<T> {
  const asked = keyedRequest(once);
  if (!asked)
    return transaction(deps.pool, async (tx) => {
      const [known] = await Promise.all([ask(tx), requireStill(tx, once.who)]);
      return work(tx, known);
    });
  return transaction(deps.pool, async (tx) => {
    const [isNew, , [known]] = await Promise.all([
      reserveKey(tx, asked),
      requireStill(tx, once.who),
      Promise.allSettled([ask(tx)]),
    ]);
    if (!isNew) return firstAnswer<T>(tx, asked);
    if (known.status === 'rejected') throw known.reason;
    const answer = await work(tx, known.value);
    untilCommit(keepAnswer(tx, asked, answer));
    return answer;
  });
}

interface Asking<A, T> {
  readonly ask: (tx: Queryable) => Promise<A>;
  readonly work: (tx: Queryable, known: A) => Promise<T>;
}

async function firstAnswer<T>(tx: Queryable, asked: KeyedRequest): Promise<T> {
  const kept = await findAnswer(tx, asked);
  requireSameRequest(asked, kept?.request_hash ?? '');
  return kept?.body as T;
}

/**
 * The same for what outlives a transaction, such as months of a practice clock: the key is bound in the transaction in which
 * `begin` looks whether anything is left to do, and the answer is kept once `work` has come to its end. A repeat gets the first
 * answer; while there is none yet, it waits in the same `work`, which must bear being asked again. `begin` answers what is
 * given at once, or null; what it throws leaves the key free.
 */
export async function answerAtEnd<T>(
  { pool }: Pick<Deps, 'pool'>,
  once: Once,
  { begin, work }: Lasting<T>,
): Promise<T> {
  const asked = keyedRequest(once);
  const known = await transaction(pool, async (tx) => {
    const [isNew] = await Promise.all([asked === null || reserveKey(tx, asked), requireStill(tx, once.who)]);
    const first = asked && !isNew ? await firstAnswer<T | null>(tx, asked) : null;
    return first ?? begin(tx, { isRepeat: !isNew });
  });
  if (known !== null) return known;
  const answer = await work();
  if (asked) await keepAnswer(pool, asked, answer);
  return answer;
}

interface Lasting<T> {
  readonly begin: (tx: Queryable, how: { readonly isRepeat: boolean }) => Promise<T | null>;
  readonly work: () => Promise<T>;
}

/** The key of a request with the hash of what it came with; null if none was given. */
export function keyedRequest(once: Once): KeyedRequest | null {
  const key = once.request.get('idempotency-key');
  return key === undefined ? null : { person: once.who.person.id, key, hash: hashOfRequest(once) };
}

/**
 * Binds a key to its request, for an act whose answer is kept elsewhere (the record of a case).
 * Throws 409 `E-KEY-REUSED` if it is bound to another.
 */
export async function bindRequest(tx: Queryable, asked: KeyedRequest): Promise<void> {
  requireSameRequest(asked, await bindKey(tx, asked));
}

/** Throws 409 `E-KEY-REUSED` unless the key came with this request. */
export function requireSameRequest(asked: KeyedRequest, hash: string): void {
  orProblem(refuseReused(asked, hash));
}

function hashOfRequest({ request, body }: Once): string {
  const text = JSON.stringify([request.method, request.originalUrl, body], inOrder);
  return createHash('sha256').update(text).digest('hex');
}

/** Keys in one order, so that equal bodies have equal hashes. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
