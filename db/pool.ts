import pg from 'pg';

// Dates stay civil dates: a `date` must not become a Date in the machine's time zone. Numbers that fit are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export type Pool = pg.Pool;
/** A connection, inside a transaction or out of it. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/** Opens a pool. `size` connections at most; kept open, since opening one costs more than any query here. */
export function openPool(url: string, size = 10): Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, idleTimeoutMillis: 0 });
  // An idle connection that the server closes must not end the process; the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}

/** Does `work` in one transaction; whatever it throws undoes all of it. */
export async function transaction<T>(pool: Pool, work: (tx: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await work(client);
    await client.query('COMMIT');
    client.release();
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}
