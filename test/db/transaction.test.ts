import { describe, expect, it } from '@jest/globals';
import { transaction, transactionIf, untilCommit, workLast } from '../../db/pool.ts';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();
await pool.query('CREATE TABLE kept (id int PRIMARY KEY)');

const keep = 'INSERT INTO kept (id) VALUES ($1)';
const kept = async (): Promise<number[]> =>
  (await pool.query<{ id: number }>('SELECT id FROM kept ORDER BY id')).rows.map((row) => row.id);

describe('a transaction', () => {
  it('does what is asked side by side in the order in which it is asked', async () => {
    const [, found] = await transaction(pool, (tx) =>
      Promise.all([tx.query(keep, [1]), tx.query<{ id: number }>('SELECT id FROM kept', [])]),
    );
    expect(found.rows).toEqual([{ id: 1 }]);
  });

  it('commits what it does not wait for', async () => {
    await transaction(pool, async (tx) => untilCommit(tx.query(keep, [2])));
    expect(await kept()).toEqual([1, 2]);
  });

  it('is undone when what it does not wait for fails, and says why', async () => {
    const undone = transaction(pool, async (tx) => {
      untilCommit(tx.query(keep, [3]));
      untilCommit(tx.query(keep, [1]));
      await new Promise((resolve) => setImmediate(resolve));
    });
    await expect(undone).rejects.toMatchObject({ code: '23505' });
    expect(await kept()).toEqual([1, 2]);
  });

  it('tells what failed first, not that something failed before', async () => {
    const undone = transaction(pool, async (tx) => {
      untilCommit(tx.query(keep, [1]));
      await tx.query(keep, [4]);
    });
    await expect(undone).rejects.toMatchObject({ code: '23505' });
  });

  it('asks nothing more once it has ended', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const undone = transaction(pool, async (tx) => {
      const slow = tx.query('SELECT pg_sleep(0.02)', []).then(() => tx.query(keep, [5]));
      late = slow.catch((error: unknown) => error);
      await Promise.all([slow, Promise.reject(new Error('refused'))]);
    });
    await expect(undone).rejects.toThrow('refused');
    expect(await late).toMatchObject({ message: 'the transaction has ended' });
    expect(await kept()).toEqual([1, 2]);
  });
});

describe('a transaction of which nothing may stay', () => {
  it('is undone whole without an error where nothing of it is to stay, and leaves its last work undone too', async () => {
    const last: string[] = [];
    const answer = await transactionIf(
      pool,
      async (tx) => {
        await tx.query(keep, [6]);
        workLast(tx, async () => void last.push('done'));
        return 'refused';
      },
      (came) => came !== 'refused',
    );
    expect([answer, last, await kept()]).toEqual(['refused', [], [1, 2]]);
  });

  it('is kept whole otherwise', async () => {
    expect(
      await transactionIf(
        pool,
        (tx) => tx.query(keep, [7]),
        () => true,
      ),
    ).toMatchObject({ rowCount: 1 });
    expect(await kept()).toEqual([1, 2, 7]);
  });
});
