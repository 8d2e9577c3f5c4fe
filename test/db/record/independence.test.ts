import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { actOnCase } from '../../../db/record/act-on-case.ts';
import { recordSubmission } from '../../../db/record/submission.ts';
import { transaction } from '../../../db/pool.ts';
import { itemOn, zoneWorld } from '../../../db/zone-world.ts';
import type { Actor } from '../../../domain/case/actor.ts';
import type { CaseId } from '../../../domain/case/state/case-id.ts';
import { askedMaterials, type ItemCode } from '../../../domain/catalogue/item.ts';
import { dayOf } from '../../../domain/clock/instant.ts';
import { at } from '../../setup/at.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone, setClock } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const applicant: Actor = { person: 'u', name: '顾文静', capacity: 'legalRepresentative', unit: '澜微医疗' };
const window: Actor = { person: 'w', name: '陈立群', capacity: 'window', unit: '综合窗口' };

let id: CaseId;
let materials: readonly string[] = [];

beforeAll(async () => {
  await seedZone(pool, at('2026-09-01T09:00'), ['A06']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at)
     SELECT x, x, x, '-', now() FROM unnest(ARRAY['w', 'absent', 'r', '沈二']) x`,
  );
  const world = await zoneWorld(pool, 'z');
  const item = world && itemOn(world, 'A06' as ItemCode, dayOf(at('2026-09-01T09:00')));
  if (!world || !item) throw new Error('no zone');
  const handed = askedMaterials(item).map(({ code, name }) => ({ code, name, files: ['f'] }));
  materials = handed.map(({ code }) => code);
  const items = [{ item, way: 'ordinary' as const, materials: handed, promise: null, succeeds: null }];
  const filing = { world, projectId: 'p', enterpriseId: 'e', now: at('2026-09-01T09:00'), by: applicant, form: {} };
  const recorded = await transaction(pool, (tx) => recordSubmission(tx, { ...filing, signature: null, items }));
  id = recorded.cases[0]?.id as CaseId;
});

beforeEach(async () => {
  await pool.query('ALTER TABLE relation DISABLE TRIGGER ALL');
  await pool.query('ALTER TABLE relation_end DISABLE TRIGGER ALL');
  await pool.query('DELETE FROM relation_end');
  await pool.query('DELETE FROM relation');
  await pool.query('DELETE FROM hat');
  await setClock(pool, at('2026-09-02T09:00'));
});

const relate = (person: string, kind: string, from: string, until: string | null = null) =>
  pool.query(
    `INSERT INTO relation (id, person_id, uscc, kind, note, first_day, last_day, declared_by, machine_at)
     VALUES ('r', $1, '91320505MA1GXQ012R', $2, '妻弟任副总经理', $3, $4, $1, now())`,
    [person, kind, from, until],
  );
const accept = async (by: Actor) =>
  (await actOnCase(pool, id, { kind: 'accept', checked: [], by, key: `${by.person}` })).refusal;

describe('an act is refused in the transaction that would record it, whoever sent it', () => {
  it('to whoever declared a relation to the applicant, from its first to its last day', async () => {
    await relate('w', 'kin', '2026-09-02', '2026-09-02');
    expect(await accept(window)).toMatchObject({ code: 'E-RECUSAL', article: '公务员法 76(2)' });
    await setClock(pool, at('2026-09-03T00:00'));
    expect(await accept(window)).toMatchObject({ code: 'E-ACCEPT-NOT-SEEN' });
    await setClock(pool, at('2026-09-01T23:59'));
    expect(await accept(window)).toMatchObject({ code: 'E-ACCEPT-NOT-SEEN' });
  });

  it('still on the day on which somebody else ended the relation', async () => {
    await relate('w', 'interest', '2026-01-01');
    await pool.query(
      `INSERT INTO relation_end (relation_id, last_day, reason, ended_by, machine_at) VALUES ('r', '2026-09-02', '已转让股份', 'u', now())`,
    );
    expect(await accept(window)).toMatchObject({ code: 'E-RECUSAL', article: '公务员法 76(1)' });
    await setClock(pool, at('2026-09-03T00:00'));
    expect((await accept(window))?.code).toBe('E-ACCEPT-NOT-SEEN');
  });

  it('to whoever acts for the enterprise, in whatever other hat', async () => {
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, enterprise_id, first_day) VALUES ('h', 'w', 'agent', 'e', '2020-01-01')`,
    );
    expect(await accept(window)).toMatchObject({ code: 'E-RECUSAL', article: '公务员法 76(1)' });
    await pool.query(`UPDATE hat SET last_day = '2020-12-31'`);
    expect((await accept(window))?.code).toBe('E-ACCEPT-NOT-SEEN');
  });

  it('to whoever acted for the applicant in this very case, though they left the enterprise', async () => {
    expect(await accept({ ...window, person: 'u', name: '顾文静' })).toMatchObject({ code: 'E-RECUSAL' });
  });

  it('to a substitute for whom, or who, must stay away', async () => {
    await relate('absent', 'other', '2026-01-01');
    const by: Actor = { ...window, for: { person: 'absent', name: '休假' } };
    expect(await accept(by)).toMatchObject({ code: 'E-RECUSAL', article: '公务员法 76(3)' });
    expect((await accept(window))?.code).toBe('E-ACCEPT-NOT-SEEN');
  });

  it('and done by anybody else', async () => {
    const done = await actOnCase(pool, id, { kind: 'accept', checked: materials, by: window, key: 'done' });
    expect([done.refusal, done.state.stage]).toEqual([null, 'accepted']);
  });
});

describe('once it is under review', () => {
  it('keeps away the second officer of a visit who has a tie', async () => {
    await relate('沈二', 'interest', '2026-01-01');
    const officers = ['r', '沈二'].map((person) => ({ person, name: person }));
    const by: Actor = { person: 'r', name: 'r', capacity: 'reviewer', unit: '规划' };
    const visit = { kind: 'checkSite', officers, findings: '一致', by, key: 'visit' } as const;
    expect((await actOnCase(pool, id, visit)).refusal).toMatchObject({ code: 'E-RECUSAL', facts: { person: '沈二' } });
  });
});
