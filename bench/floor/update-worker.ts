import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { openPool } from '../../db/pool.ts';
import { FLOOR_QUEUE } from './update-message.ts';

/** What a decision cannot be cheaper than: one Temporal Update with one local activity and one insert. */
const pool = openPool(process.env['DATABASE_URL'] ?? '', 12);
await pool.query('CREATE TABLE IF NOT EXISTS floor_update (id text PRIMARY KEY, body text NOT NULL)');

export async function insert(body: string): Promise<string> {
  const id = randomUUID();
  await pool.query('INSERT INTO floor_update (id, body) VALUES ($1, $2)', [id, body]);
  return id;
}

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS'] ?? '' }),
  namespace: process.env['TEMPORAL_NAMESPACE'] ?? '',
  taskQueue: FLOOR_QUEUE,
  workflowsPath: fileURLToPath(new URL('./update-workflow.ts', import.meta.url)),
  activities: { insert },
  maxCachedWorkflows: 2000,
});
await worker.run();
