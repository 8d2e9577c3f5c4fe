import { expect, it } from '@jest/globals';
import { sweepAccounts } from '../../../db/desk/sweep-accounts.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

it('what is kept of an account goes so many days after the last role of its person ended, and stays of everybody else', async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', []);
  for (const [id, since] of [
    ['long', 400],
    ['lately', 300],
    ['back', null],
  ] as const) {
    await pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $1, $1, '-', now())`,
      [id],
    );
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, first_day, last_day)
       VALUES ($1 || '1', $1, 'window', 'z', '2020-01-01', current_date - 500), ($1 || '2', $1, 'window', 'z', '2020-01-01', current_date - $2::int)`,
      [id, since],
    );
    await pool.query(`INSERT INTO person_contact (person_id, email, changed_at) VALUES ($1, 'a@b.cn', now())`, [id]);
    await pool.query(
      `INSERT INTO session (token_hash, person_id, created_at, seen_at, id, rotated_at, address, device)
       VALUES ($1, $1, now(), now(), $1, now(), '10.0.0.1', '浏览器')`,
      [id],
    );
  }
  expect(await sweepAccounts(pool, 365)).toBe(2);
  expect(await sweepAccounts(pool, 365)).toBe(0);
  const { rows } = await pool.query(
    `SELECT s.person_id AS person, s.address, c.email FROM session s LEFT JOIN person_contact c USING (person_id) ORDER BY 1`,
  );
  expect(rows).toEqual([
    { person: 'back', address: '10.0.0.1', email: 'a@b.cn' },
    { person: 'lately', address: '10.0.0.1', email: 'a@b.cn' },
    { person: 'long', address: '', email: null },
  ]);
});
