import { beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkList, type WorkListOf } from '../../../db/read/work-list.ts';
import type { Ticking } from '../../../domain/case/clocks-of.ts';
import { lightOf } from '../../../domain/case/light.ts';
import { parseDay, type Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();

const day = (text: string): Day => parseDay(text) ?? ('' as Day);
const TODAY = day('2026-09-16');

/** What of a state bears on a list. */
type Kept = Ticking & { readonly correction?: object | null; readonly returned?: number };

const promised = { unit: 'workingDays', limit: 'promised', start: day('2026-09-01'), length: 10 } as const;
const statutory = { unit: 'calendarDays', limit: 'statutory', start: day('2026-09-01'), length: 30 } as const;
const review = { kind: 'expertReview', noticeOn: day('2026-09-07'), began: day('2026-09-07'), days: 20 } as const;
const running = { ...review, endedOn: null, cut: false, overCap: false } as const;

/** Accepted cases of one item: plain; stopped by an expert review, that its law caps or not; corrected; sent back. */
const STATES: readonly Kept[] = [
  { item: {}, clocks: { promised, statutory }, procedures: [] },
  { item: {}, clocks: { promised, statutory }, procedures: [running] },
  { item: { caps: { expertReview: 2 } }, clocks: { promised, statutory }, procedures: [running] },
  { item: {}, clocks: { promised, statutory }, procedures: [], correction: { round: 1 }, returned: 0 },
  { item: {}, clocks: { promised, statutory }, procedures: [], correction: null, returned: 2 },
];

/** `infinity`: no clock runs against the step. */
const TASKS = [
  ['review', '2026-09-15'],
  ['review', '2026-10-13'],
  ['opinion', '2026-09-17'],
  ['review', 'infinity'],
  ['review', '2026-09-15'],
] as const;

async function fill(): Promise<void> {
  await seedZone(pool, '2026-09-16T09:00:00+08:00', ['A07b']);
  await pool.query(
    `INSERT INTO person (id, name, login, created_at, password_hash) VALUES ('r', '高远', 'gao', now(), '-')`,
  );
  await pool.query(
    `INSERT INTO submission (id, zone_id, project_id, number, form, content_hash, received_at, received_by, machine_at)
     VALUES ('s', 'z', 'p', 'S1', '{}', '-', now(), 'u', now())`,
  );
  for (const [n, state] of STATES.entries()) await addCase(n, state);
  await pool.query(
    `INSERT INTO claim (task_id, person_id, claimed_at) VALUES ('t2', 'r', '2026-09-10T10:00:00+08:00')`,
  );
}

async function addCase(n: number, state: Kept): Promise<void> {
  const kept = { ...state, item: { ...state.item, name: '环评审批' } };
  await pool.query(
    `INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
     VALUES ($1, $1, 'z', 'p', 'e', 's', 'A07b', 1, 'ordinary', '{}')`,
    [`c${n}`],
  );
  await pool.query(
    `INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, state, nearest_clock, open)
     VALUES ($1, 'z', 'p', 'e', 'A07b', 1, 'accepted', 3, $2, 'promised', true)`,
    [`c${n}`, JSON.stringify(kept)],
  );
  await pool.query(
    `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
     VALUES ($1, $2, 'z', $3, 1, 'environment', $4, '2026-09-01T10:00:00+08:00')`,
    [`t${n}`, `c${n}`, ...(TASKS[n] ?? [])],
  );
}

const list = (wish: Partial<WorkListOf> = {}) =>
  readWorkList(pool, {
    zone: 'z',
    unit: 'environment',
    kinds: ['review', 'opinion'],
    holder: null,
    park: null,
    organ: null,
    me: 'r',
    after: null,
    limit: 50,
    ...wish,
  });

const tasksOf = async (wish: Partial<WorkListOf>): Promise<readonly string[]> =>
  (await list(wish)).rows.map((row) => row.task);

beforeAll(fill);

describe('a list of steps', () => {
  it('has the earliest first, whatever their kind, and last those against which no clock runs', async () => {
    const { rows, counts, next } = await list();
    expect(rows.map((row) => row.task)).toEqual(['t0', 't4', 't2', 't1', 't3']);
    expect(rows.map((row) => row.due)).toEqual(['2026-09-15', '2026-09-15', '2026-09-17', '2026-10-13', null]);
    expect(counts).toMatchObject({ review: 4, opinion: 1, mine: 1, accept: 0 });
    expect(next).toBeNull();
  });

  it('goes on after the last row of the page before, with the numbers of all', async () => {
    const first = await list({ limit: 2 });
    expect(first.rows.map((row) => row.task)).toEqual(['t0', 't4']);
    const [due = '', task = ''] = first.next?.split('~') ?? [];
    const second = await list({ limit: 2, after: [due, task] });
    expect(second.rows.map((row) => row.task)).toEqual(['t2', 't1']);
    expect(second.counts).toEqual(first.counts);
  });

  it('has no row for who has none, and all numbers all the same', async () => {
    const none = await list({ holder: 'u', me: 'u' });
    expect(none).toMatchObject({ rows: [], next: null, counts: { review: 4, opinion: 1, mine: 0 } });
    expect(await list({ kinds: [] })).toMatchObject({ rows: [], counts: { review: 0, mine: 1 } });
  });

  it('is one’s own where one has taken them, and tells since when', async () => {
    expect(await tasksOf({ holder: 'r' })).toEqual(['t2']);
    const { rows } = await list();
    expect(rows.map((row) => row.claimedBy)).toEqual([
      null,
      null,
      { id: 'r', name: '高远', since: '2026-09-10T10:00:00.000+08:00' },
      null,
      null,
    ]);
  });

  it('does not count as one’s own what is done', async () => {
    await pool.query(`UPDATE task SET done_at = now() WHERE id = 't2'`);
    expect((await list()).counts).toMatchObject({ opinion: 0, mine: 0 });
    await pool.query(`UPDATE task SET done_at = NULL WHERE id = 't2'`);
  });
});

describe('what a list says of a case', () => {
  it('is what the ledger in its state says on the zone’s day: a review stops the limits, no longer than its cap', async () => {
    const { rows, today } = await list();
    expect(today).toBe(TODAY);
    const lights = new Map(rows.map((row) => [row.task, row.case.light]));
    for (const [n, state] of STATES.entries())
      expect(lights.get(`t${n}`)).toBe(lightOf({ stage: 'accepted', ...state }, TODAY, PUBLISHED_CALENDAR));
    expect(new Set(lights.values()).size).toBeGreaterThan(2);
  });

  it('counts the days that remain with what the review takes away, below nought once the last day has passed', async () => {
    const { rows } = await list();
    const nearest = new Map(rows.map((row) => [row.task, row.case.nearest]));
    expect(nearest.get('t0')).toMatchObject({ clock: 'promised', due: '2026-09-15', remaining: -1 });
    expect(nearest.get('t2')).toMatchObject({ due: '2026-09-17', remaining: 1 });
    const lit = new Map(rows.map((row) => [row.task, row.case.lit]));
    expect(lit.get('t0')).toEqual({ clock: 'promised', remaining: -1 });
    expect(lit.get('t2')).toEqual({ clock: 'promised', remaining: 1 });
  });

  it('names the item as the guide did at the filing, and marks what was corrected or sent back', async () => {
    const { rows } = await list();
    expect(rows[0]).toMatchObject({
      openedAt: '2026-09-01T10:00:00.000+08:00',
      applicant: '苏州澜微医疗器械有限公司',
      project: { id: 'p', code: '2609-320505-89-01-481207', name: '微创手术器械生产基地' },
      case: { id: 'c0', item: { code: 'A07b', name: '环评审批' } },
    });
    const marks = new Map(rows.map((row) => [row.task, row.marks]));
    expect(marks.get('t0')).not.toContain('corrected');
    expect(marks.get('t3')).toContain('corrected');
    expect(marks.get('t3')).not.toContain('returned');
    expect(marks.get('t4')).toContain('returned');
    expect(marks.get('t4')).not.toContain('corrected');
  });

  it('names of a service all that was decided and not served yet, and of a notice that notice alone', async () => {
    const unserved = ['grantDecision', 'permitWithdrawal'].map((paper) => ({ paper, adverse: false }));
    await pool.query(`UPDATE case_row SET state = state || $1 WHERE case_id = 'c1'`, [JSON.stringify({ unserved })]);
    await pool.query(
      `INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, paper, opened_at)
       SELECT 's' || round, case_id, 'z', 'serve', round, 'window', '2026-09-15', paper, now()
       FROM (VALUES ('c1', 1001, 'permitWithdrawal'), ('c1', 3, 'rectificationNotice'), ('c2', 1, 'grantDecision'))
         AS service (case_id, round, paper)`,
    );
    const { rows } = await list({ unit: 'window', kinds: ['serve'] });
    expect(Object.fromEntries(rows.map(({ task, papers }) => [task, papers]))).toEqual({
      s1: ['grantDecision'],
      s3: ['rectificationNotice'],
      s1001: ['grantDecision', 'permitWithdrawal'],
    });
    expect((await list()).rows.flatMap(({ papers }) => papers)).toEqual([]);
  });

  it('changes with its state', async () => {
    await pool.query(
      `UPDATE case_row SET state = jsonb_set(state, '{clocks,promised,length}', '11') WHERE case_id = 'c0'`,
    );
    const { rows } = await list();
    expect(rows.find((row) => row.task === 't0')?.case.nearest?.due).toBe('2026-09-16');
  });
});

describe('a row that was told before', () => {
  const rowOf = async (task: string) => (await list()).rows.find((row) => row.task === task);

  it('is the same again while nobody wrote what it tells, whatever is written of the others', async () => {
    const before = await rowOf('t0');
    expect(await rowOf('t0')).toBe(before);
    await pool.query(`UPDATE case_row SET deferred = 1 WHERE case_id = 'c1'`);
    expect(await rowOf('t0')).toBe(before);
  });

  it('is told anew with whoever took it meanwhile, gave it back, or is called otherwise now', async () => {
    await pool.query(`INSERT INTO claim (task_id, person_id, claimed_at) VALUES ('t0', 'r', now())`);
    expect(await rowOf('t0')).toMatchObject({ claimedBy: { name: '高远' } });
    await pool.query(`UPDATE person SET name = '高原' WHERE id = 'r'`);
    expect(await rowOf('t0')).toMatchObject({ claimedBy: { name: '高原' } });
    await pool.query(`DELETE FROM claim WHERE task_id = 't0'`);
    expect(await rowOf('t0')).toMatchObject({ claimedBy: null });
  });

  it.each([
    ['the step', `UPDATE task SET opened_at = '2026-09-02T10:00:00+08:00' WHERE id = 't0'`],
    ['the case', `UPDATE case_row SET deferred = 3 WHERE case_id = 'c0'`],
    ['what was filed', `UPDATE case_file SET number = 'N7' WHERE id = 'c0'`],
    ['the project', `UPDATE project SET name = '精密器械生产基地' WHERE id = 'p'`],
    ['the applicant', `UPDATE enterprise SET name = '苏州澜微医疗科技有限公司' WHERE id = 'e'`],
  ])('is told anew when %s was written anew', async (_, write) => {
    const before = await rowOf('t0');
    await pool.query(write);
    const after = await rowOf('t0');
    expect(after).not.toEqual(before);
    expect({ ...after, case: null, project: null }).toMatchObject({ task: 't0', due: '2026-09-15' });
  });

  it('says that the applicant registered itself (未核验) until somebody has confirmed who it is', async () => {
    await pool.query(`INSERT INTO registration (enterprise_id, person_id, registered_at) VALUES ('e', 'r', now())`);
    expect((await rowOf('t0'))?.marks).toContain('unconfirmed');
    await pool.query(`UPDATE registration SET confirmed_at = now(), confirmed_by = 'r', how = '营业执照原件'`);
    expect((await rowOf('t0'))?.marks).not.toContain('unconfirmed');
  });

  it('is told anew on another day of the zone', async () => {
    expect(await rowOf('t0')).toMatchObject({ case: { light: 'yellow' } });
    await pool.query(`UPDATE zone SET clock_at = '2026-09-18T09:00:00+08:00' WHERE id = 'z'`);
    expect(await rowOf('t0')).toMatchObject({ case: { light: 'red' } });
  });
});
