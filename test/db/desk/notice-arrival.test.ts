import { beforeAll, expect, it } from '@jest/globals';
import { writeLetters } from '../../../db/desk/letter.ts';
import { noticesTo, openNotice, tracesOf } from '../../../db/desk/notice.ts';
import { alarmOfUndelivered } from '../../../db/desk/reminders.ts';
import { freshDatabase } from '../../setup/database.ts';
import { fileAndAccept } from '../../setup/recorded-case.ts';
import { SEEDED_READER, seedZone } from '../../setup/seed.ts';

const { pool } = await freshDatabase();
const office = { person: 'w', enterprise: null, zone: 'z', capacity: 'window', bureau: null, projects: null };
const steward = { ...office, enterprise: 'e', capacity: 'steward' };
let id = '';

beforeAll(async () => {
  await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
  await pool.query(
    `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ('w', '李岚', 'lilan', '-', now())`,
  );
  await pool.query(
    `INSERT INTO hat (id, person_id, capacity, zone_id, enterprise_id, first_day) VALUES
     ('h1', 'u', 'legalRepresentative', NULL, 'e', '2026-01-01'), ('h2', 'w', 'window', 'z', NULL, '2026-01-01'),
     ('h3', 'w', 'steward', 'z', 'e', '2026-01-01')`,
  );
  const filed = { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-03T10:00' };
  [id = ''] = await fileAndAccept(pool, filed);
});

const alarms = async () => {
  await pool.query(`UPDATE notice SET posted_at = now(), machine_at = now() - interval '2 days'`);
  await alarmOfUndelivered(pool);
  return (await noticesTo(pool, office, { limit: 10 })).rows.map(({ kind }) => kind);
};

it('what an enterprise is told has not arrived because a steward read it: the window is alarmed all the same, once', async () => {
  const [notice] = (await noticesTo(pool, steward, { limit: 1 })).rows;
  expect(await openNotice(pool, steward, notice?.id ?? '')).toBe(true);
  expect(await tracesOf(pool, { case: id, zone: 'z' })).toMatchObject([{ opened: [] }]);
  expect(await alarms()).toEqual(['undelivered']);
  expect(await alarms()).toEqual(['undelivered']);
});

it('what it is told has arrived once one of its own people opened it', async () => {
  const [notice] = (await noticesTo(pool, SEEDED_READER, { limit: 1 })).rows;
  expect(await openNotice(pool, SEEDED_READER, notice?.id ?? '')).toBe(true);
  expect(await tracesOf(pool, { case: id, zone: 'z' })).toMatchObject([{ opened: [{ name: '顾文静' }] }]);
  await pool.query(`UPDATE notice SET alarmed_at = NULL WHERE legal`);
  await pool.query(`DELETE FROM notice WHERE kind = 'undelivered'`);
  expect(await alarms()).toEqual([]);
});

it('what it is told of one zone is neither read nor sent to whoever acts for it in another alone', async () => {
  await pool.query(
    `INSERT INTO zone (id, name, organ, number_word, region, class, contact, remedies, practice, clock_at, created_at)
     SELECT 'z2', '演练区', organ, '演练', region, class, contact, remedies, true, clock_at, created_at FROM zone WHERE id = 'z'`,
  );
  for (const [person, zone] of [
    ['here', 'z'],
    ['there', 'z2'],
  ] as const) {
    await pool.query(
      `INSERT INTO person (id, name, login, password_hash, created_at) VALUES ($1, $1, $1, '-', now())`,
      [person],
    );
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, enterprise_id, first_day) VALUES ($1, $1, 'staff', $2, 'e', '2026-01-01')`,
      [person, zone],
    );
    await pool.query('INSERT INTO person_contact (person_id, email, changed_at) VALUES ($1, $2, now())', [
      person,
      `${person}@e.example`,
    ]);
  }
  const [here, there] = [
    { ...SEEDED_READER, person: 'here', zone: 'z' },
    { ...SEEDED_READER, person: 'there', zone: 'z2' },
  ];
  const [notice] = (await noticesTo(pool, here, { limit: 1 })).rows;
  expect(notice).toMatchObject({ case_id: id });
  expect((await noticesTo(pool, there, { limit: 1 })).rows).toEqual([]);
  expect(await openNotice(pool, there, notice?.id ?? '')).toBe(false);
  await pool.query('UPDATE notice SET posted_at = NULL WHERE id = $1', [notice?.id]);
  await writeLetters(pool, ['email'], [], { unproven: 'drafts' });
  const { rows } = await pool.query('SELECT person_id FROM letter WHERE notice_id = $1', [notice?.id]);
  expect(rows).toEqual([{ person_id: 'here' }]);
});

it('what it is told in earnest is neither read by nor sent to whoever registered it, as long as nobody has confirmed that', async () => {
  await pool.query(`UPDATE zone SET practice = false, clock_at = NULL WHERE id = 'z'`);
  await pool.query(`INSERT INTO registration (enterprise_id, person_id, registered_at) VALUES ('e', 'here', now())`);
  const sentTo = async (unproven: 'drafts' | 'acts') => {
    await pool.query('DELETE FROM letter');
    await pool.query('UPDATE notice SET posted_at = NULL WHERE case_id = $1', [id]);
    await writeLetters(pool, ['email'], [], { unproven });
    return (await pool.query<{ person_id: string }>('SELECT DISTINCT person_id FROM letter')).rows;
  };
  expect(await sentTo('drafts')).toEqual([]);
  expect(await sentTo('acts')).toEqual([{ person_id: 'here' }]);
  expect((await noticesTo(pool, SEEDED_READER, { limit: 1 })).rows).toHaveLength(1);
  expect((await noticesTo(pool, { ...SEEDED_READER, practisesIn: ['z2'] }, { limit: 1 })).rows).toEqual([]);
});
