import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFilingFacts } from '../../../db/read/filing-facts.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

/** Rows of cases as they stand; what stands in them is written by the record and tested there. */
const CASES = [
  ['A02', 'decided', 'grant', 11],
  ['A06', 'closed', null, 14],
  ['A07b', 'decided', 'refuse', 13],
  ['A09b', 'closed', null, 4],
  ['A16', 'closed', null, 2],
  ['A16', 'received', null, 1],
  ['A18', 'filedAhead', null, null],
] as const;

describe('what of a project’s past bears on a new filing', () => {
  beforeAll(async () => {
    await seedZone(pool, '2026-09-01T09:00:00+08:00', [...new Set(CASES.map(([item]) => item))]);
    await pool.query(
      `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
       VALUES ('s', 'z', 'p', 'S1', '{}', '-', now(), 'u', now())`,
    );
    for (const [index, [item, stage, outcome, status]] of CASES.entries()) {
      await pool.query(
        `INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
         VALUES ($1, $1, 'z', 'p', 'e', 's', $2, 1, 'ordinary', '{}')`,
        [`c${index}`, item],
      );
      await pool.query(
        `INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, outcome, state, open)
         VALUES ($1, 'z', 'p', 'e', $2, 1, $3, $4, $5, '{}', false)`,
        [`c${index}`, item, stage, status, outcome],
      );
    }
  });

  it('is which items ended without a grant and which stand', async () => {
    expect(await readFilingFacts(pool, 'p')).toEqual({
      commitmentBarred: false,
      deferralBarred: false,
      blocked: ['A06', 'A07b'],
      alive: ['A02', 'A09b', 'A16', 'A18'],
      bans: [],
      landContract: false,
      standing: [],
      verified: false,
      works: [],
      areaAssessed: false,
      specialWorks: null,
      answers: null,
    });
  });

  it('is a lapsed deferral until it is repaired', async () => {
    await pool.query(
      `INSERT INTO credit_note (id, enterprise_id, kind, case_id, noted_at) VALUES ('n', 'e', 'deferralLapsed', 'c1', now())`,
    );
    expect(await readFilingFacts(pool, 'p')).toMatchObject({ commitmentBarred: false, deferralBarred: true });
    await pool.query('UPDATE credit_note SET repaired_at = now()');
    expect(await readFilingFacts(pool, 'p')).toMatchObject({ commitmentBarred: false, deferralBarred: false });
  });

  it('is the land contract as a grant of its own, and the newest answers', async () => {
    await pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('x', '陈', 'chen', '', now())`,
    );
    await pool.query(`INSERT INTO land_contract VALUES ('p', '2026-09-01', now(), 'x', now())`);
    for (const [seq, form] of ['sold', 'own'].entries())
      await pool.query(
        `INSERT INTO project_answer (id, project_id, seq, answers, works_months, catalogue_day, planned, given_at, given_by, machine_at)
         VALUES ($1, 'p', $2, $3, 0, '2026-09-01', '{}', now(), '{}', now())`,
        [form, seq, { 'plan.landForm': form }],
      );
    const { alive, landContract, answers } = await readFilingFacts(pool, 'p');
    expect([landContract, alive.includes('A05' as ItemCode), answers]).toEqual([
      true,
      true,
      { 'plan.landForm': 'own' },
    ]);
  });
});
