import { beforeAll, describe, expect, it } from '@jest/globals';
import { readTriage } from '../../../db/read/triage.ts';
import { TRIAGE_GROUPS, type TriageGroup } from '../../../domain/supervision/triage.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedSteps, type SeededStep } from '../../setup/seed-steps.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

const publicity = { kind: 'publicity', noticeOn: '2026-09-14', began: null, days: 7, endedOn: null };
const stopped = { ...publicity, cut: false, overCap: false };
const asked = { bureau: 'environment', clock: { start: '2026-09-29' }, answer: null, lapsed: false };

/** In the order of the groups; the last one is nothing of today. */
const STEPS: readonly SeededStep[] = [
  { due: '2026-10-09', by: 'r' },
  { due: '2026-10-12', by: 'r', unit: 'environment' },
  { due: '2026-10-13', by: 'r', state: { opinions: [asked] } },
  { due: '2026-10-13' },
  { due: '2026-10-14', unit: 'environment', opened: '2026-10-01T09:00:00+08:00' },
  { due: '2026-10-13', kind: 'accept', unit: 'window', stage: 'received' },
  { due: '2026-11-20', state: { procedures: [stopped] } },
  { due: '2026-11-20', opened: '2026-10-08T09:00:00+08:00' },
  { due: '2026-10-15', by: 'r' },
  { due: 'infinity', by: 'r' },
  { due: '2026-10-13', done: '2026-10-10T09:00:00+08:00' },
];

const hat = { capacity: 'supervisor', zone: 'z', bureau: null, enterprise: null } as const;
const read = (group: TriageGroup) => readTriage(pool, { zone: 'z', seer: { person: { id: 'w' }, hat } }, { group });

beforeAll(async () => {
  await seedZone(pool, '2026-10-12T08:35:40+08:00', ['A18']);
  await pool.query(
    `INSERT INTO person (id, name, login, created_at, password_hash) VALUES ('r', '周敏', 'zhou', now(), '-')`,
  );
  await pool.query(
    `INSERT INTO bureau (zone_id, code, name) VALUES ('z', 'planning', '规划建设处'), ('z', 'environment', '生态环境处')`,
  );
  await seedSteps(pool, 'c', STEPS);
});

describe('what must be handled today', () => {
  it('is seven numbers, each as long as the list behind it, and no case is in two of them', async () => {
    const { counts, asOf } = await read('over');
    expect(counts).toEqual({ over: 1, today: 1, tomorrow: 2, soon: 1, deemed: 1, paused: 1, unclaimed: 1 });
    expect(asOf).toBe('2026-10-12T08:35:40.000+08:00');
    const listed: string[] = [];
    for (const group of TRIAGE_GROUPS) {
      const { rows } = await read(group);
      expect(rows).toHaveLength(counts[group]);
      listed.push(...rows.map((row) => row.case.id));
    }
    expect(listed.toSorted()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
  });

  it('tells of each case who has it, how much that person has in hand, and why it probably waits', async () => {
    const { rows } = await read('tomorrow');
    expect(rows).toMatchObject([
      {
        case: { id: 'c2', item: { code: 'A18' } },
        remaining: 1,
        unit: { code: 'planning', name: '规划建设处' },
        holder: { id: 'r', name: '周敏', load: 5 },
        cause: { why: 'opinion', bureau: '生态环境处', days: 5 },
      },
      { case: { id: 'c3' }, holder: null, cause: { why: 'unclaimed', days: 0 } },
    ]);
  });

  it('counts a case once by its most urgent step', async () => {
    await pool.query(
      `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
       VALUES ('t-more', 'c8', 'z', 'opinion', 1, 'environment', '2026-10-12', now())`,
    );
    const { counts, rows } = await read('today');
    expect(counts.today).toBe(2);
    expect(rows.map((row) => row.task)).toContain('t-more');
    await pool.query(`DELETE FROM task WHERE id = 't-more'`);
  });

  it('names what was proposed of a permit and never signed, which no day ends, also beside a day that is far', async () => {
    await pool.query(
      `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
       VALUES ('t-proposed', 'c8', 'z', 'sign', 1001, 'planning', 'infinity', '2026-09-01T09:00:00+08:00')`,
    );
    await pool.query(`INSERT INTO claim (task_id, person_id, claimed_at) VALUES ('t-proposed', 'r', now())`);
    const { counts, rows, forecast } = await read('unclaimed');
    expect(counts.unclaimed).toBe(2);
    expect(rows.find((row) => row.task === 't-proposed')).toMatchObject({
      case: { id: 'c8' },
      holder: { name: '周敏' },
      cause: { why: 'signature', days: 25 },
    });
    // The day of its other step is foreseen all the same.
    expect(forecast.units[0]?.due.slice(0, 3)).toEqual([2, 0, 1]);
    await pool.query(`DELETE FROM claim WHERE task_id = 't-proposed'`);
    await pool.query(`DELETE FROM task WHERE id = 't-proposed'`);
  });

  it('has a forecast whose first two columns are the numbers of tomorrow and of the day after', async () => {
    const { forecast, counts } = await read('today');
    const sumOf = (column: number) => forecast.units.reduce((sum, { due }) => sum + (due[column] ?? 0), 0);
    expect([sumOf(0), sumOf(1)]).toEqual([counts.tomorrow, counts.soon]);
    expect(forecast.units.map(({ unit, due }) => [unit, due.slice(0, 3)])).toEqual([
      ['planning', [2, 0, 1]],
      ['environment', [0, 1, 0]],
    ]);
    expect(forecast.days).toHaveLength(20);
  });

  it('takes for the capacity of a unit what it finished a day over the last twenty working days', async () => {
    const done = Array.from({ length: 24 }, () => ({ due: '2026-10-13', done: '2026-09-28T10:00:00+08:00' }));
    await seedSteps(pool, 'd', [...done, { due: '2026-10-13', done: '2026-08-03T10:00:00+08:00' }]);
    const { forecast } = await read('today');
    // 24 of September and the one of 10 October: 1.25 a day.
    expect(forecast.units.find(({ unit }) => unit === 'planning')?.capacity).toBe(2);
    expect(forecast.units.find(({ unit }) => unit === 'environment')?.capacity).toBe(1);
  });
});
