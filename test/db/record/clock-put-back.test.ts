import { beforeAll, describe, expect, it } from '@jest/globals';
import { keepAgesOfSessions, sessionEnd } from '../../../db/desk/session-lives.ts';
import { hasAdministrator, makeAdministrator } from '../../../db/desk/setup.ts';
import { openSession } from '../../../db/desk/session.ts';
import { countWrongPassword, lockOf } from '../../../db/desk/sign-in.ts';
import { takeWaitingFiles } from '../../../db/desk/file-check.ts';
import { postponeLetter, takeLetters } from '../../../db/desk/letter.ts';
import { transaction } from '../../../db/pool.ts';
import { workerBeats } from '../../../db/read/health.ts';
import { postponeOutbox, takeOutbox } from '../../../db/record/outbox.ts';
import { beat } from '../../../db/record/worker-beat.ts';
import { takeRunningZones } from '../../../db/record/zone-clock.ts';
import { howToSignIn } from '../../../start/first-start.ts';
import { freshDatabase } from '../../setup/database.ts';
import { seedZone } from '../../setup/seed.ts';

const { pool, url } = await freshDatabase();

beforeAll(async () => {
  await seedZone(pool, '2026-10-12T08:35:00+08:00', []);
  await pool.query(`INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('takeUpCase', 'c', 'z', now())`);
  await pool.query(
    `INSERT INTO notice (id, kind, legal, person_id, facts, at) VALUES ('n', 'filesLost', false, 'u', '{}', now())`,
  );
  await pool.query(
    `INSERT INTO letter (notice_id, person_id, channel, address) VALUES ('n', 'u', 'email', 'gu@example.com')`,
  );
  await pool.query(`UPDATE file SET state = 'checking', scan = NULL, check_due_at = now()`);
  await pool.query('UPDATE zone SET clock_runs = true');
});

/** As if the clock of the machine had been two hours ahead when the column was written. */
const putBack = (table: string, column: string) =>
  pool.query(`UPDATE ${table} SET ${column} = ${column} + interval '2 hours'`);

describe('after the clock of the machine was put back', () => {
  it('what the outbox put off is carried out at once', async () => {
    const [row] = await takeOutbox(pool, 'takeUpCase', 1);
    await postponeOutbox(pool, row?.id ?? 0, 'away');
    expect(await takeOutbox(pool, 'takeUpCase', 1)).toEqual([]);
    await putBack('outbox', 'due_at');
    expect(await takeOutbox(pool, 'takeUpCase', 1)).toMatchObject([{ key: 'c', attempts: 2 }]);
  });

  it('whose role as the first administrator begins later by it locks nobody out: another may be made', async () => {
    await transaction(pool, async (tx) => {
      await makeAdministrator(tx, { id: 'a', name: '甲', login: 'first', passwordHash: 'kept' });
    });
    expect(await hasAdministrator(pool)).toBe(true);
    await pool.query(`UPDATE hat SET first_day = first_day + 365 WHERE person_id = 'a'`);
    expect(await howToSignIn('http://here', url)).toContainEqual(expect.stringContaining('http://here/setup#'));
  });

  it('a letter that was put off goes out at once', async () => {
    const [letter] = await takeLetters(pool, 1);
    await postponeLetter(pool, letter?.id ?? 0, 'away');
    expect(await takeLetters(pool, 1)).toEqual([]);
    await putBack('letter', 'due_at');
    expect(await takeLetters(pool, 1)).toMatchObject([{ notice: 'n', attempts: 2 }]);
  });

  it('a file whose check was broken off is checked at once', async () => {
    await takeWaitingFiles(pool, 1);
    expect(await takeWaitingFiles(pool, 1)).toEqual([]);
    await putBack('file', 'check_due_at');
    expect(await takeWaitingFiles(pool, 1)).toMatchObject([{ id: 'f' }]);
  });

  it('a file that another one has just taken is not taken by whoever began to look a moment before', async () => {
    await pool.query(`UPDATE file SET check_due_at = now() + interval '2 minutes 1 second'`);
    expect(await takeWaitingFiles(pool, 1)).toEqual([]);
  });

  it('a worker that died before is not thought to be alive', async () => {
    await beat(pool, 'died');
    expect(await workerBeats(pool)).toBe(true);
    await putBack('worker_beat', 'beat_at');
    expect(await workerBeats(pool)).toBe(false);
    await beat(pool, 'lives');
    expect(await workerBeats(pool)).toBe(true);
  });

  it('a lock of a sign-in does not last longer by as much', async () => {
    const attempt = { login: 'gu', address: '192.0.2.1' };
    for (let n = 0; n < 5; n++) await countWrongPassword(pool, attempt);
    expect(await lockOf(pool, attempt)).toBeInstanceOf(Date);
    await putBack('sign_in_attempt', 'locked_until');
    expect(await lockOf(pool, attempt)).toBeNull();
  });

  it('a session is as old as it was, and its confirmation goes on for no longer', async () => {
    const from = { address: '192.0.2.1', device: '', means: 'password' } as const;
    await openSession(pool, { token: 'of gu', person: 'u', hat: null, ...from });
    await pool.query(
      `UPDATE session SET created_at = now() - interval '10 hours', confirmed_until = now() + interval '3 minutes'`,
    );
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM session');
    const end = () => sessionEnd(pool, rows[0]?.id ?? '', { idleMinutes: 600, sessionHours: 12 });
    const before = await end();
    for (const column of ['created_at', 'seen_at', 'confirmed_until']) await putBack('session', column);
    await keepAgesOfSessions(pool);
    const after = await end();
    expect([after?.by, Math.round(((after?.endsIn ?? 0) - (before?.endsIn ?? 0)) / 10)]).toEqual(['age', 0]);
    const confirmed = `SELECT 1 FROM session WHERE confirmed_until > now() + interval '4 minutes'`;
    expect((await pool.query(confirmed)).rowCount).toBe(0);
  });

  it('a practice clock that runs goes on from where it was, neither back nor ahead', async () => {
    await takeRunningZones(pool);
    expect(await takeRunningZones(pool)).toEqual([]);
    await putBack('zone', 'clock_beat');
    expect(await takeRunningZones(pool)).toMatchObject([{ id: 'z', elapsedMs: 0 }]);
  });

  it('a day forward a practice clock gains nothing', async () => {
    await pool.query(`UPDATE zone SET clock_beat = clock_timestamp() - interval '1 day'`);
    expect(await takeRunningZones(pool)).toMatchObject([{ id: 'z', elapsedMs: 0 }]);
  });
});
