import { describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../api/contract/cases.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { personalReadRoutes } from '../../api/contract/personal-reads.ts';
import { layCase } from './cases.ts';
import { openDesk, problemOf } from './desk.ts';
import { eventually } from '../setup/eventually.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const reviewer = await personOf(admin, zone, 'gao', [{ capacity: 'reviewer' }]);
await personOf(admin, zone, 'wang', [{ capacity: 'supervisor' }]);
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, {
  body: { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' },
});
await layCase(pool, { zone, enterprise });
const [gao, wang] = [await signIn(url, 'gao', PASSWORD), await signIn(url, 'wang', PASSWORD)];

const readsOf = async (query: Readonly<Record<string, string>>) =>
  (await wang.call(personalReadRoutes.listPersonalReads, { params: { zone }, query })).reads;

describe('who read a case', () => {
  it('is found afterwards by person and by case: in what capacity and when', async () => {
    await gao.call(caseRoutes.readCase, { params: { case: 'c' } });
    const [read] = await eventually(async () => {
      const reads = await readsOf({ person: reviewer });
      if (reads.length === 0) throw new Error('not written yet');
      return reads;
    });
    expect(read).toMatchObject({ person: reviewer, capacity: 'reviewer', kind: 'case', thing: 'c', number: 'n' });
    expect(await readsOf({ thing: 'n', person: reviewer })).toEqual([read]);
    expect(await readsOf({ before: String(read?.id) })).toEqual([]);
  });

  it('is told to the supervisor and to nobody who reads cases', async () => {
    const asked = gao.call(personalReadRoutes.listPersonalReads, { params: { zone } });
    expect(await problemOf(asked)).toMatchObject({ code: 'E-RIGHT' });
  });

  it('cannot be changed or taken away', async () => {
    await expect(pool.query('DELETE FROM personal_read')).rejects.toThrow('append-only');
    await expect(pool.query('TRUNCATE personal_read')).rejects.toThrow('append-only');
  });
});

it('a case that may not be read is not noted as read', async () => {
  await problemOf(gao.call(caseRoutes.readCase, { params: { case: 'nothing' } }));
  expect(await readsOf({ thing: 'nothing' })).toEqual([]);
});
