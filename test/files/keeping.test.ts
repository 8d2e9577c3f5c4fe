import { appendFile, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { faultyBlobs } from '../../db/desk/blob-check.ts';
import { sweepFiles, sweepIdentities } from '../../db/desk/file-sweep.ts';
import { readHealth } from '../../db/read/health.ts';
import { openDiskBlobStore } from '../../files/disk-blob-store.ts';
import { sweepBytes } from '../../worker/sweeper.ts';
import { watchOnce } from '../../worker/file-watch.ts';
import { freshDatabase } from '../setup/database.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(path.join(os.tmpdir(), 'keeping-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const blobs = await openDiskBlobStore(folder);
const watching = { pool, blobs, log: pino({ level: 'silent' }) };

beforeAll(async () => {
  await pool.query(
    `INSERT INTO enterprise (id, uscc, name, legal_representative, address, created_at) VALUES ('e', '91320505MA1GXQ012R', '澜微', '顾', '园', now())`,
  );
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('u', '顾文静', 'gu', 'x', now())`,
  );
  await pool.query(
    `INSERT INTO hat (id, person_id, capacity, enterprise_id, first_day) VALUES ('h', 'u', 'staff', 'e', '2026-01-01')`,
  );
});

/** A file of so many days ago, with its bytes. */
async function fileOf(id: string, days: number): Promise<string> {
  const { sha256, size } = await blobs.put(Readable.from([Buffer.from(id)]));
  await pool.query(
    `INSERT INTO file (id, enterprise_id, name, media_type, size, sha256, uploaded_by, uploaded_at)
     VALUES ($1, 'e', $1, 'application/pdf', $2, $3, 'u', now() - make_interval(days => $4))`,
    [id, size, sha256, days],
  );
  await age(sha256, days);
  return sha256;
}

const age = async (sha256: string, days: number): Promise<void> => {
  const then = Date.now() / 1000 - days * 86_400;
  await utimes(path.join(folder, sha256), then, then);
};

const left = async (): Promise<string[]> =>
  (await pool.query<{ id: string }>('SELECT id FROM file ORDER BY id')).rows.map(({ id }) => id);

describe('what was handed in nowhere', () => {
  it('goes after the days it is kept, with its bytes; what a draft names, what is young, and equal bytes stay', async () => {
    const old = await fileOf('old', 31);
    const drafted = await fileOf('drafted', 31);
    const young = await fileOf('young', 29);
    await pool.query(
      `INSERT INTO draft (id, person_id, subject, content, version, saved_at) VALUES ('d', 'u', 'filing', '{"files": [{"id": "drafted"}]}', 1, now())`,
    );
    await expect(sweepFiles(pool, 30)).resolves.toBe(1);
    expect(await left()).toEqual(['drafted', 'young']);
    await age(young, 31); // equal bytes came once before: old, and needed
    await sweepBytes({ pool, blobs }, { fileDays: 30 }, () => false);
    expect(await Promise.all([old, drafted, young].map((hash) => blobs.has(hash)))).toEqual([false, true, true]);
  });
});

describe('bytes', () => {
  it('that are lost, or are not what their hash says, raise an alarm that ends when they are put back', async () => {
    const [lost, changed] = [await fileOf('lost', 1), await fileOf('changed', 1)];
    const put = async (): Promise<void> => {
      await writeFile(path.join(folder, lost), 'lost');
      await writeFile(path.join(folder, changed), 'changed');
    };
    await rm(path.join(folder, lost));
    await appendFile(path.join(folder, changed), '!');
    await watchOnce(watching);
    const faults = (await faultyBlobs(pool, { limit: 50 })).rows.map(({ fault, needed }) => ({ fault, needed }));
    expect(faults).toHaveLength(2);
    expect(faults).toContainEqual({ fault: 'missing', needed: ['lost'] });
    expect(faults).toContainEqual({ fault: 'changed', needed: ['changed'] });
    expect(await readHealth(pool)).toMatchObject({ filesLost: 2 });
    await put();
    await pool.query(`UPDATE blob_check SET checked_at = now() - interval '2 hours'`);
    await watchOnce(watching);
    expect(await readHealth(pool)).toMatchObject({ filesLost: 0 });
  });

  it('are not looked at again before their time', async () => {
    await expect(watchOnce(watching)).resolves.toBe(0);
  });
});

it('who it was that came to a window and filed nothing goes after the same days', async () => {
  await pool.query(
    `INSERT INTO zone (id, name, organ, number_word, region, class, contact, remedies, practice, created_at)
     VALUES ('z', '澄湖高新区', '管委会', '澄高', '320505', 'national', '{}', '{}', false, now())`,
  );
  for (const [id, days] of [
    ['left', 31],
    ['fresh', 29],
  ] as const) {
    await pool.query(
      `INSERT INTO counter_attendance (id, zone_id, enterprise_id, window_name, officer_id, name, capacity, came_at, machine_at)
       VALUES ($1, 'z', 'e', '综合窗口', 'u', '顾文静', 'staff', now(), now() - make_interval(days => $2))`,
      [id, days],
    );
    await pool.query(`INSERT INTO counter_identity VALUES ($1, 'idCard', '11010119900101002X')`, [id]);
  }
  await expect(sweepIdentities(pool, 30)).resolves.toBe(1);
  expect((await pool.query('SELECT attendance_id AS id FROM counter_identity')).rows).toEqual([{ id: 'fresh' }]);
  expect((await pool.query('SELECT id, name FROM counter_attendance ORDER BY id')).rows).toEqual([
    { id: 'fresh', name: '顾文静' },
    { id: 'left', name: '已按期清除' },
  ]);
});
