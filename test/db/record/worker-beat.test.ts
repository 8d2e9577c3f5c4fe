import { expect, it } from '@jest/globals';
import { workerBeats } from '../../../db/read/health.ts';
import { beat, forgetWorkers, stopBeating } from '../../../db/record/worker-beat.ts';
import { freshDatabase } from '../../setup/database.ts';

const { pool } = await freshDatabase();

it('a worker is thought to be alive while it beats, until it stops or everything is started anew', async () => {
  expect(await workerBeats(pool)).toBe(false);
  await beat(pool, 'one');
  await beat(pool, 'another');
  await stopBeating(pool, 'one');
  expect(await workerBeats(pool)).toBe(true);
  // The other one was killed and could not say so.
  await forgetWorkers(pool);
  expect(await workerBeats(pool)).toBe(false);
  await beat(pool, 'a third');
  expect(await workerBeats(pool)).toBe(true);
});
