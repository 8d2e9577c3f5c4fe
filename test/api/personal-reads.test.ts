import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
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
