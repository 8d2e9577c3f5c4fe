import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { noticeRoutes } from '../../api/contract/notices.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import { fileAndAccept } from '../setup/recorded-case.ts';
import { seedZone } from '../setup/seed.ts';
import { openDesk, problemOf } from './desk.ts';
import { eventually } from '../setup/eventually.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { PASSWORD, personOf } from './zones.ts';

const { admin, url, pool } = await openDesk();
const { zone } = await seedZone(pool, '2026-09-01T09:00:00+08:00', ['A07b']);
const filed = { at: '2026-09-01T09:00', items: ['A07b'], acceptedAt: '2026-09-03T10:00' };
const [id = ''] = await fileAndAccept(pool, filed);
const clerk = await personOf(admin, zone, 'chen', [{ capacity: 'window' }]);
await personOf(admin, zone, 'wang', [{ capacity: 'supervisor' }]);
const [chen, wang] = [await signIn(url, 'chen', PASSWORD), await signIn(url, 'wang', PASSWORD)];

const readsOf = async (query: Readonly<Record<string, string>>) =>
  (await wang.call(personalReadRoutes.listPersonalReads, { params: { zone }, query })).reads;

describe('who read a case', () => {
  it('is found afterwards by person and by case: in what capacity and when', async () => {
    await chen.call(caseRoutes.readCase, { params: { case: id } });
    const [read] = await eventually(async () => {
      const reads = await readsOf({ person: clerk });
      if (reads.length === 0) throw new Error('not written yet');
      return reads;
    });
    expect(read).toMatchObject({ person: clerk, capacity: 'window', kind: 'case', thing: id });
    expect(await readsOf({ thing: read?.number ?? '', person: clerk })).toEqual([read]);
    expect(await readsOf({ before: String(read?.id) })).toEqual([]);
  });

  it('is told to the supervisor and to nobody who reads cases', async () => {
    const asked = chen.call(personalReadRoutes.listPersonalReads, { params: { zone } });
    expect(await problemOf(asked)).toMatchObject({ code: 'E-RIGHT' });
  });

  it('cannot be changed or taken away', async () => {
    await expect(pool.query('DELETE FROM personal_read')).rejects.toThrow('append-only');
    await expect(pool.query('TRUNCATE personal_read')).rejects.toThrow('append-only');
  });
});

it('a case that may not be read is not noted as read', async () => {
  await problemOf(chen.call(caseRoutes.readCase, { params: { case: 'nothing' } }));
  expect(await readsOf({ thing: 'nothing' })).toEqual([]);
});

it('who of the applicant opened a notice is named to the window, and to the supervisor by the first sign; no error names an address', async () => {
  await pool.query(
    `WITH told AS (INSERT INTO notice (id, kind, legal, enterprise_id, zone_id, case_id, facts, at)
         SELECT 'told', 'granted', true, enterprise_id, zone_id, case_id, '{"item": "环评", "number": "7"}', now()
         FROM case_row WHERE case_id = $1 RETURNING id),
       opened AS (INSERT INTO notice_read (notice_id, person_id, read_at) SELECT id, $2, now() FROM told)
     INSERT INTO letter (notice_id, person_id, channel, address, state, last_error)
       SELECT id, $2, 'email', 'chen@mail.cn', 'failed', '550 no such user <chen@mail.cn>' FROM told`,
    [id, clerk],
  );
  const read = async (who: typeof chen) => {
    const { notices } = await who.call(noticeRoutes.listNoticesOfCase, { params: { case: id } });
    return notices.find((notice) => notice.id === 'told');
  };
  const name = (await read(chen))?.opened[0]?.name ?? '';
  expect(await read(wang)).toMatchObject({
    opened: [{ name: `${name.slice(0, 1)}**` }],
    letters: [{ state: 'failed', error: '550 no such user <****>' }],
  });
  expect(name).not.toContain('*');
});
