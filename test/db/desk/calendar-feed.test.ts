import { expect, it } from '@jest/globals';
import { makeFeed } from '../../../db/desk/calendar-feed.ts';
import { transaction } from '../../../db/pool.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

it('somebody who asks for a secret address several times at once is answered each time, and the last address alone counts', async () => {
  const { person, enterprise } = await seedZone(pool, '2026-09-01T09:00:00+08:00', []);
  const tokens = await Promise.all(
    [1, 2, 3, 4].map(() => transaction(pool, (tx) => makeFeed(tx, { person, enterprise }))),
  );
  expect(new Set(tokens).size).toBe(4);
  const { rows } = await pool.query('SELECT 1 FROM calendar_feed WHERE revoked_at IS NULL');
  expect(rows).toHaveLength(1);
});
