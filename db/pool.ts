import { createHash } from 'node:crypto';
import { nextTick } from 'node:process';
import type { Duplex } from 'node:stream';
import pg from 'pg';

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
  const pool = new pg.Pool({ connectionString: url, max: size, idleTimeoutMillis: 0, pipeline: true });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  pool.on('connect', askTogether);
  return pool;
}

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
    return typeof text === 'string' && Array.isArray(values)
      ? ask({ name: nameOf(text), text, values }, done)
      : ask(text, values, done);
  };
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
 * lets it be done again. The first question travels with the BEGIN. What
 * `work` asks side by side is done in the order in which it is asked.
 */
export async function transaction<T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOf(pool, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

/** Two transactions that wait for each other: PostgreSQL undoes one of them, which may then be done again. */
const isDeadlock = (error: unknown): boolean => (error as { code?: unknown }).code === '40P01';
const ATTEMPTS = 3;

async function attemptOf<T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const { tx, end } = untilEnded(client);
  try {
    const [, answer] = await Promise.all([client.query('BEGIN'), work(tx)]);
    end();
    await client.query('COMMIT');
    client.release();
    return answer;
  } catch (error) {
    end();
    await client.query('ROLLBACK').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

/**
 * The connection as it is handed to the work of a transaction. When one of several questions asked side by side fails, the
 * others may still have something to ask; after the end that must not reach a connection which is somebody else's by then.
 */
function untilEnded(client: pg.PoolClient): { tx: Queryable; end: () => void } {
  let ended = false;
  const ask = client.query.bind(client) as Ask;
  const query = (async (text: unknown, values?: unknown): Promise<unknown> => {
    if (ended) throw new Error('the transaction has ended');
    return ask(text, values);
  }) as Queryable['query'];
  return { tx: { query }, end: () => void (ended = true) };
}
