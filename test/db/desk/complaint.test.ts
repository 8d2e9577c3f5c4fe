import { beforeAll, describe, expect, it } from '@jest/globals';
import { findComplaint } from '../../../db/desk/complaint.ts';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const reviewer: Actor = { person: 'reviewer', name: '沈越', capacity: 'reviewer', unit: '规划' };

beforeAll(async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A06']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at)
     SELECT x, x, x, '-', now() FROM unnest(ARRAY['w', 'reviewer', 'beside', 'enters']) x`,
  );
  const [id = ''] = await fileAndAccept(pool, {
    at: '2026-09-01T09:00',
    items: ['A06'],
    acceptedAt: '2026-09-01T10:00',
  });
  const officers = ['reviewer', 'beside'].map((person) => ({ person, name: person }));
  const visit = { kind: 'checkSite', officers, findings: '与图纸一致', by: reviewer, key: 'visit' } as const;
  const begin = { kind: 'beginReview', by: reviewer, key: 'begin' } as const;
  await actOnCase(pool, id as CaseId, begin);
  await actOnCase(pool, id as CaseId, visit);
  const counter = JSON.stringify({ window: '综合窗口', persons: ['enters'] });
  await pool.query(`UPDATE case_row SET state = jsonb_set(state, '{counter}', $2) WHERE case_id = $1`, [id, counter]);
  await pool.query(
    `INSERT INTO complaint (id, case_id, zone_id, unit, content, due, made_by, made_at)
     VALUES ('k', $1, 'z', 'planning', '勘察时态度不好', '2026-09-03', 'u', now())`,
    [id],
  );
});

describe('who had part in what is complained of', () => {
  it('is also the second officer of a visit and who entered the filing at the counter, and not the applicant', async () => {
    const { worked = [] } = (await findComplaint(pool, 'k')) ?? {};
    expect([...worked].toSorted()).toEqual(['beside', 'enters', 'reviewer', 'w']);
  });
});
