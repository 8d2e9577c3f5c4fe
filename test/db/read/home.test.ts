import { expect, it } from '@jest/globals';
import { readOutline } from '../../../db/read/home.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

/** Grants of the seeded enterprise that rest on a commitment, by how its check and its permit stand. */
async function layChecked(states: readonly (readonly [check: object, permit: string])[]): Promise<void> {
  await seedZone(pool, '2026-09-16T09:00:00+08:00', ['A09b']);
  await pool.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
     VALUES ('s', 'z', 'p', 'S1', '{}', '-', now(), 'u', now())`,
  );
  await pool.query(
    `INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
     SELECT 'c' || n, 'c' || n, 'z', 'p', 'e', 's', 'A09b', 1, 'commitment', '{}' FROM generate_series(1, $1) AS n`,
    [states.length],
  );
  await pool.query(
    `INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, outcome, status, state, open)
     SELECT 'c' || n, 'z', 'p', 'e', 'A09b', 1, 'decided', 'grant', 11,
       jsonb_build_object('item', '{}'::jsonb, 'clocks', '{}'::jsonb, 'check', split_part(laid, ' ', 1)::jsonb,
         'permit', jsonb_build_object('state', split_part(laid, ' ', 2))), true
     FROM unnest($1::text[]) WITH ORDINALITY AS l (laid, n)`,
    [states.map(([check, permit]) => `${JSON.stringify(check)} ${permit}`)],
  );
}

it('a commitment in which a check found something to mend waits for no check, one whose time for that passed is to be mended no more, and what was met or ended waits for nothing', async () => {
  const due = { state: 'due' };
  const mending = { state: 'rectify', lapsed: false };
  await layChecked([
    [due, 'valid'],
    [due, 'changed'],
    [mending, 'valid'],
    [{ state: 'rectify', lapsed: true }, 'valid'],
    [{ state: 'met' }, 'valid'],
    [due, 'withdrawn'],
    [mending, 'revoked'],
  ]);
  const { projects, commitments } = await readOutline(pool, { enterprise: 'e' });
  expect(projects.map(({ id }) => id)).toEqual(['p']);
  expect(commitments).toEqual({ due: 2, mending: 1, lapsed: 1 });
});
