import { expect, it } from '@jest/globals';
import { homeCases, isAsked } from '../../../api/views/home.ts';
import { readHands, readOutline, readWaiting } from '../../../db/read/home.ts';
import type { ProjectCard } from '../../../db/read/projects.ts';
import { zoneWorld } from '../../../db/zone-world.ts';
import type { Day } from '../../../domain/clock/day.ts';
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

it('a revocation that was begun while the check is due is no order to mend, and of what ended nothing is asked of its enterprise', async () => {
  const notice = { ground: '许可法 69(1)', notifiedOn: '2026-09-14' };
  await pool.query(
    `UPDATE case_row SET state = state || jsonb_build_object('stage', 'decided', 'decision', '{"outcome": "grant"}'::jsonb, 'revocation', $1::jsonb,
       'services', '[]'::jsonb)`,
    [JSON.stringify(notice)],
  );
  const [world, hands, waiting] = await Promise.all([
    zoneWorld(pool, 'z'),
    readHands(pool, ['p']),
    readWaiting(pool, ['p']),
  ]);
  if (!world) throw new Error('no zone');
  const cards = waiting.map(({ case: id }) => ({ id, stage: 'decided' }) as ProjectCard);
  const told = homeCases({ cards, world, today: '2026-09-16' as Day }, hands);
  const mending = told.filter((one) => one.mending !== null).map(({ id }) => id);
  expect(told.map(({ id }) => id).toSorted()).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
  expect(mending.toSorted()).toEqual(['c3', 'c4']);
  expect(
    told
      .filter(isAsked)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['c3', 'c4']);
});
