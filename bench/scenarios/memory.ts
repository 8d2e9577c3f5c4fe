import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../house.ts';
import type { Memory } from '../memory.ts';
import { fileUpTo, type Town } from '../town.ts';

/** What the processes take when so many cases are open and the engine has taken all of them up. */
export async function memoryWithOpenCases(town: Town, count: number): Promise<Memory> {
  const { pool, memory } = town.house;
  await fileUpTo(town, count);
  await until('all cases are taken up', async () => {
    const { rows } = await pool.query(`SELECT 1 FROM outbox WHERE kind = 'takeUpCase' AND done_at IS NULL LIMIT 1`);
    return rows.length === 0;
  });
  await sleep(3000);
  return memory();
}
