import { describe, expect, it } from '@jest/globals';
import { listAttendances, projectsIn } from '../../../db/desk/counter.ts';
import { listDrafts } from '../../../db/desk/draft.ts';
import { noticesTo } from '../../../db/desk/notice.ts';
import { listCommitments, listCommitmentsOf, listPublicised } from '../../../db/read/commitments.ts';
import type { PageAsked } from '../../../db/read/page.ts';
import { helpedBy } from '../../../db/read/stewards.ts';
import { parseInstant, type Instant } from '../../../domain/clock/instant.ts';
import { freshDatabase } from '../../setup/database.ts';
import { SEEDED_READER, seedZone } from '../../setup/seed.ts';
import { bothWays, laySeven, type ReadPage } from './walk.ts';

const { pool } = await freshDatabase();
await seedZone(pool, '2026-09-07T09:00:00+08:00', []);
const since = parseInstant('2026-09-04T00:00:00+08:00') as Instant;
const supervisor = {
  person: { id: 'u' },
  hat: { capacity: 'supervisor', zone: 'z', bureau: null, enterprise: null },
} as const;

// Another enterprise, of which the one has nothing; and a second person.
await pool.query(`
  INSERT INTO enterprise SELECT (jsonb_populate_record(e, '{"id": "e2", "uscc": "91320594MA21ABCD6X"}')).* FROM enterprise e;
  INSERT INTO person SELECT (jsonb_populate_record(p, '{"id": "o", "login": "o"}')).* FROM person p`);

await laySeven(
  pool,
  'notice',
  { at: 'machine_at' },
  { kind: 'accepted', legal: true, enterprise_id: 'e', facts: {}, at: since },
);
await pool.query(
  `INSERT INTO notice (id, kind, legal, enterprise_id, facts, at, machine_at) VALUES ('foreign', 'accepted', true, 'e2', '{}', now(), '2026-09-05')`,
);
await pool.query(`INSERT INTO draft (id, person_id, subject, content, version, saved_at)
  SELECT 'd' || n, CASE WHEN n < 10 THEN 'u' ELSE 'o' END, 'decision:' || n, '{}', 1, now() FROM generate_series(1, 12) n`);
await laySeven(
  pool,
  'counter_attendance',
  { at: 'came_at' },
  {
    zone_id: 'z',
    enterprise_id: 'e',
    window_name: '综合窗口',
    officer_id: 'u',
    name: '顾文静',
    capacity: 'legalRepresentative',
    machine_at: since,
  },
);
await pool.query(`INSERT INTO counter_attendance SELECT (jsonb_populate_record(a, jsonb_build_object('id', 'late' || n,
  'came_at', '2026-09-01T09:00:00+08:00', 'told_at', a.came_at))).* FROM counter_attendance a, generate_series(1, 2) n WHERE a.id = 'r2'`);

// Eight enterprises that the person helps, of which two are called the same; and one that nobody is helped with any more.
await pool.query(`
  INSERT INTO signature (id, person_id, name, capacity, means, text, text_hash, signed_at, machine_at)
  VALUES ('s', 'u', '顾文静', 'legalRepresentative', 'password', '-', repeat('0', 64), now(), now());
  INSERT INTO enterprise SELECT (jsonb_populate_record(e, jsonb_build_object('id', 'h' || n, 'uscc', 'H' || lpad(n::text, 17, '0'), 'name', '企业' || n / 2))).*
    FROM enterprise e, generate_series(1, 9) n WHERE e.id = 'e';
  INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('desk', 'u', 'steward', 'z', '2026-01-01');
  INSERT INTO hat (id, person_id, capacity, zone_id, enterprise_id, first_day)
    SELECT 'hat' || n, 'u', 'steward', 'z', 'h' || n, '2026-01-01' FROM generate_series(1, 9) n;
  INSERT INTO mandate (id, zone_id, enterprise_id, agent_id, powers, instrument, first_day, last_day, given_by, signature_id, given_at, machine_at, capacity)
    SELECT 'm' || n, 'z', 'h' || n, 'u', '{filing}', '书' || n, '2026-01-01', CASE n WHEN 9 THEN date '2026-09-01' ELSE date '2026-12-31' END, 'u', 's', now(), now(), 'steward'
    FROM generate_series(1, 9) n`);

// Commitments of twelve projects, of which every third is over and every fourth is public; the last one is another enterprise's.
await pool.query(`
  INSERT INTO access_standard VALUES ('z', 'S', 1, '{}', '2026-01-01', now(), 'u', now());
  INSERT INTO project SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'p' || n, 'code', lpad(n::text, 24, '0'),
    'enterprise_id', CASE n WHEN 12 THEN 'e2' ELSE 'e' END))).* FROM project p, generate_series(1, 12) n;
  INSERT INTO project_commitment SELECT 'k' || n, '承' || n, 'z', 'p' || n, CASE n WHEN 12 THEN 'e2' ELSE 'e' END, 'S', 1 FROM generate_series(1, 12) n;
  INSERT INTO project_commitment_row SELECT id, zone_id, project_id, enterprise_id, 1,
    CASE WHEN n % 4 < 2 THEN 'publicity' ELSE 'committed' END,
    jsonb_build_object('id', id, 'openedAt', '2026-09-0' || 1 + n / 4 || 'T09:00:00.000+08:00'), NULL, n % 3 > 0
  FROM project_commitment, LATERAL (SELECT substr(id, 2)::int AS n) of`);

const ofEnterprise = {
  person: { id: 'u' },
  hat: { capacity: 'legalRepresentative', zone: null, bureau: null, enterprise: 'e' },
} as const;

const LISTS: Readonly<Record<string, ReadPage>> = {
  'notices to an enterprise': (page) => noticesTo(pool, SEEDED_READER, page),
  'drafts of a person': (page) => listDrafts(pool, { person: 'u' }, page),
  'whom an officer received': (page) => listAttendances(pool, { officer: 'u', zone: 'z', since }, page),
  'enterprises that a steward helps': (page) => helpedBy(pool, { person: 'u', zone: 'z' }, page),
  'commitments of projects': (page) => listCommitments(pool, ofEnterprise, page),
  'commitments that are public': (page) => listPublicised(pool, 'z', page),
};

it.each(Object.keys(LISTS))('%s: page after page gives every row once, in the order of the whole', async (name) => {
  const { whole, pages } = await bothWays(LISTS[name] as ReadPage);
  expect([whole.rows.length > 5, whole.next]).toEqual([true, null]);
  expect(pages).toEqual(whole.rows);
});

describe('a key of a row that is somebody else’s', () => {
  it('has no place in the list, and tells nothing of the row', async () => {
    const none = { rows: [], next: null };
    expect(await noticesTo(pool, SEEDED_READER, { after: 'foreign', limit: 3 })).toEqual(none);
    expect(await helpedBy(pool, { person: 'o', zone: 'z' }, { after: 'hat1', limit: 3 })).toEqual(none);
  });
});

describe('a list', () => {
  it('of drafts goes on where it was though the draft of its key was thrown away', async () => {
    const { next } = await listDrafts(pool, { person: 'u' }, { limit: 3 });
    await pool.query('DELETE FROM draft WHERE person_id = $1 AND subject = $2', ['u', next]);
    const { rows } = await listDrafts(pool, { person: 'u' }, { after: next ?? undefined, limit: 3 });
    expect(rows.map(({ subject }) => subject)).toEqual(['decision:4', 'decision:5', 'decision:6']);
  });

  it('of drafts of subjects that are named has those alone of which there is one', async () => {
    const of = { person: 'u', subjects: ['decision:7', 'decision:11', 'decision:1'] };
    const { rows } = await listDrafts(pool, of, { limit: 3 });
    expect(rows.map(({ subject }) => subject)).toEqual(['decision:1', 'decision:7']);
  });

  it('of what is public goes on though the commitment of its key is public no longer', async () => {
    const { rows, next } = await listPublicised(pool, 'z', { limit: 2 });
    const close = `UPDATE project_commitment_row SET stage = 'registered', open = false WHERE commitment_id = $1`;
    await pool.query(close, [rows[1]?.state.id]);
    const { rows: after } = await listPublicised(pool, 'z', { after: next ?? undefined, limit: 200 });
    expect([rows.length, after.length]).toEqual([2, 4]);
  });

  it('of commitments passes over none of those under way when the one of its key ends meanwhile', async () => {
    const under = async (page: PageAsked) => {
      const { rows, next } = await listCommitments(pool, ofEnterprise, page);
      return { ids: rows.map(({ state }) => state.id), next };
    };
    const before = await under({ limit: 5 });
    const { ids, next } = await under({ limit: 2 });
    await pool.query('UPDATE project_commitment_row SET open = false WHERE commitment_id = $1', [ids[1]]);
    expect((await under({ after: next ?? undefined, limit: 3 })).ids).toEqual(before.ids.slice(2));
  });
});

describe('what belongs to one enterprise or one project', () => {
  it('is told whole, however much it is', async () => {
    await pool.query(`
      INSERT INTO project SELECT (jsonb_populate_record(p, jsonb_build_object('id', 'more' || n, 'code', lpad((n + 100)::text, 24, '0')))).*
        FROM project p, generate_series(1, 240) n WHERE p.id = 'p';
      INSERT INTO project_commitment SELECT 'm' || n, '次' || n, 'z', 'p1', 'e', 'S', 1 FROM generate_series(1, 240) n;
      INSERT INTO project_commitment_row SELECT c.id, 'z', 'p1', 'e', 1, 'closed', r.state, NULL, false
        FROM project_commitment c, project_commitment_row r WHERE c.number LIKE '次%' AND r.commitment_id = 'k1'`);
    expect(await projectsIn(pool, 'e', 'z')).toHaveLength(252);
    expect(await listCommitmentsOf(pool, supervisor, 'p1')).toHaveLength(241);
  });
});
