import { transaction, type Pool, type Queryable } from './pool.ts';

/** Asks several questions of one state of the tables: what is written meanwhile is in none of the answers. */
export const snapshot = <T>(pool: Pool, read: (db: Queryable) => Promise<T>): Promise<T> =>
  transaction(pool, async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return read(tx);
  });
