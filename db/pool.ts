import { createHash } from 'node:crypto';
import { nextTick } from 'node:process';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { noteLoss } from './lost-connection.ts';

// Dates stay civil dates: a `date` must not become a Date in the machine's time zone. Numbers that fit are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export type Pool = pg.Pool;
/** A connection, inside a transaction or out of it. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * Opens a pool. `size` connections at most; kept open, since opening one costs more than any query here. Queries that one
 * connection is given without waiting travel together and are answered in order.
 */
export function openPool(url: string, size = 10): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    idleTimeoutMillis: 0,
    pipeline: true,
    options: ONE_PLAN,
  });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    askedPools.set(client, pool);
    askTogether(client);
  });
  noteLostConnections(pool);
  return pool;
}

type Done = (error: Error | undefined, ...given: readonly unknown[]) => void;

/** What no connection could be had for is known as such by its error (`isConnectionLost`). */
function noteLostConnections(pool: Pool): void {
  const connect = pool.connect.bind(pool) as (done?: Done) => unknown;
  pool.connect = ((done?: Done) => noting(connect, done)) as typeof pool.connect;
}

/** Asks, and notes of an error that is a lost connection, whichever way it is told. */
function noting(ask: (done?: Done) => unknown, done: Done | undefined): unknown {
  if (done) {
    return ask((error, ...given) => {
      noteLoss(error);
      done(error, ...given);
    });
  }
  const asked = ask();
  if (asked instanceof Promise) asked.catch(noteLoss);
  return asked;
}

/** Does `work` on a pool of one connection that is closed after it. */
export async function onPool<T>(url: string, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(url, 1);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

const askedPools = new WeakMap<Queryable, object>();

/** Whose rows a connection or a transaction tells: what is kept of them is kept for their pool alone. */
export const poolOf = (db: Queryable): object => askedPools.get(db) ?? db;

/**
 * A prepared statement is planned once, not for each set of values: our questions ask for few rows by their key. Where a server
 * can compile plans, those that it believes to be dear would be compiled anew on each connection, for longer than they run.
 */
const ONE_PLAN = '-c plan_cache_mode=force_generic_plan -c jit=off';

type Ask = (question: unknown, values?: unknown, done?: unknown) => never;

/**
 * Lets the connection prepare each statement once: planning what an act asks costs PostgreSQL more than answering it
 * (measured: 22 ms of its time for a decision, 11 without). A statement is known by its text; ours are constants, some
 * hundred in all. What is asked in one turn of the event loop leaves in one piece.
 */
function askTogether(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as Ask;
  const { stream } = (client as pg.PoolClient & pg.Client).connection;
  const asked: Ask = (text, values, done) => {
    holdBack(stream);
    const isConstant = typeof text === 'string' && Array.isArray(values);
    const question = isConstant ? { name: nameOf(text), text, values } : text;
    return noting((told) => ask(question, isConstant ? undefined : values, told), done as Done | undefined) as never;
  };
  client.on('error', noteLoss);
  client.query = asked;
}

/** Writing to the socket is a fifth of all that the API does for a filing when each question is written by itself. */
function holdBack(stream: Duplex): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  nextTick(() => stream.uncork());
}

const names = new Map<string, string>();

/** PostgreSQL cuts names at 63 characters. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

/**
 * Does `work` in one transaction; whatever it throws undoes all of it, and a deadlock
 * lets it be done again. What `work` asks side by side is done in the order in which it is asked; what it does not wait
 * for travels with the COMMIT, as its first question does with the BEGIN, and undoes everything if it fails.
 */
export const transaction = <T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> =>
  transactionIf(pool, work, () => true);

/** The same; all of it is undone without an error unless `stays` says so of what came of the work. */
export const transactionIf = <T>(
  pool: Pool,
  work: (tx: Queryable) => Promise<T>,
  stays: (answer: T) => boolean,
): Promise<T> => attempts(pool, { work, stays }, ATTEMPTS);

interface Attempt<T> {
  readonly work: (tx: Queryable) => Promise<T>;
  readonly stays: (answer: T) => boolean;
}

async function attempts<T>(pool: Pool, attempt: Attempt<T>, left: number): Promise<T> {
  try {
    return await attemptOf(pool, attempt);
  } catch (error) {
    if (left === 1 || !isDeadlock(error)) throw error;
    return attempts(pool, attempt, left - 1);
  }
}

/** Two transactions that wait for each other: PostgreSQL undoes one of them, which may then be done again. */
const isDeadlock = (error: unknown): boolean => codeOf(error) === '40P01';
const ATTEMPTS = 3;

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

async function attemptOf<T>(pool: Pool, { work, stays }: Attempt<T>): Promise<T> {
  const client = await pool.connect();
  const { tx, end, causeOf } = untilEnded(client);
  try {
    const [, answer] = await Promise.all([client.query('BEGIN'), work(tx)]);
    if (stays(answer)) await lastWork.get(tx)?.();
    await end(stays(answer) ? 'COMMIT' : 'ROLLBACK');
    client.release();
    return answer;
  } catch (error) {
    await end('ROLLBACK').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw causeOf(error);
  }
}

/** Asks several questions side by side on one connection: they leave in one piece, and one process of the server answers them. */
export async function askSideBySide<T>(pool: Pool, ask: (db: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const answers = await ask(client);
    client.release();
    return answers;
  } catch (error) {
    // The others may still have something to ask: nobody else is given the connection.
    client.release(true);
    throw error;
  }
}

/** Does not wait for a question of a transaction: it travels with the COMMIT, and undoes everything if it fails. */
export function untilCommit(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}

const lastWork = new WeakMap<Queryable, () => Promise<void>>();

/**
 * Leaves something to the end of the running transaction, after all its other work and before its COMMIT: what others wait for
 * is then held for as short as can be, and nothing is waited for while it is held. One such work for each transaction.
 * @throws Error if there is one already.
 */
export function workLast(tx: Queryable, work: () => Promise<void>): void {
  if (lastWork.has(tx)) throw new Error('the last work of the transaction is known already');
  lastWork.set(tx, work);
}

interface Ending {
  readonly tx: Queryable;
  /** Ends it; a COMMIT waits for all that was asked. */
  readonly end: (last: 'COMMIT' | 'ROLLBACK') => Promise<unknown>;
  /** What went wrong first, where an error only says that something did. */
  readonly causeOf: (error: unknown) => unknown;
}

/**
 * The connection as it is handed to the work of a transaction. After the end nothing is asked any more: when one of several
 * questions asked side by side fails, the others may still have something to ask, and by then the connection may be
 * somebody else's.
 */
function untilEnded(client: pg.PoolClient): Ending {
  const asked: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  let ended = false;
  const query = ((text: unknown, values?: unknown): Promise<unknown> => {
    if (ended) return Promise.reject(new Error('the transaction has ended'));
    const answer: Promise<unknown> = (client.query as Ask)(text, values);
    answer.catch((error: unknown) => failures.push(error));
    asked.push(answer);
    return answer;
  }) as Queryable['query'];
  const tx = { query };
  askedPools.set(tx, poolOf(client));
  return {
    tx,
    end: (last) => {
      ended = true;
      return last === 'COMMIT' ? Promise.all([client.query(last), ...asked]) : client.query(last);
    },
    causeOf: (error) => (codeOf(error) === IN_FAILED_TRANSACTION ? failures[0] : error),
  };
}

const IN_FAILED_TRANSACTION = '25P02';
