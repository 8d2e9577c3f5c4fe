import { describe, expect, it } from '@jest/globals';
import { creditRoutes } from '../../api/contract/credit.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Day } from '../../domain/clock/day.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const firm = { uscc: '91320505MA1GXQ012R', name: '苏州澜微', legalRepresentative: '顾文静', address: '科创园 8 号' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
const zone = await practiceZone(admin);
const other = await practiceZone(admin, '临湖高新区');

async function officerOf(where: string, capacity: 'creditOffice' | 'supervisor' | 'thirdParty') {
  const login = `${capacity}.${where}`;
  const body = { name: '信用办甲', login, password: PASSWORD, hats: [{ capacity }] };
  await admin(peopleRoutes.addPerson, { params: { zone: where }, body });
  return (await signIn(url, login, PASSWORD)).call;
}

const office = await officerOf(zone, 'creditOffice');
const records = async () => (await office(creditRoutes.listCreditRecords, { params: { zone } })).records;
const standing = () => admin(standingRoutes.readStanding, { params: { enterprise }, query: { zone } });

/** A proposal as the system makes it. */
const propose = (id: string, kind: string) =>
  pool.query(`INSERT INTO credit_note (id, enterprise_id, zone_id, kind, noted_at) VALUES ($1, $2, $3, $4, now())`, [
    id,
    enterprise,
    zone,
    kind,
  ]);

describe('the credit office', () => {
  it('classes what the system proposed, with a term that the class allows', async () => {
    await propose('p1', 'falseMaterials');
    const params = { zone, record: 'p1' };
    const body = { class: 'serious' as const, publicTo: '2026-12-31' as Day, reason: '提供虚假检测报告' };
    const short = await problemOf(office(creditRoutes.classCredit, { params, body }));
    expect(short).toMatchObject({ status: 422, code: 'E-CREDIT-TERM', article: '信用修复办法', field: 'publicTo' });
    expect((await standing()).eligible).toEqual({ commitment: true, deferral: true });
    const classed = await office(creditRoutes.classCredit, {
      params,
      body: { ...body, publicTo: '2027-10-12' as Day },
    });
    expect(classed).toMatchObject({
      class: 'serious',
      from: '2026-10-12',
      publicTo: '2027-10-12',
      reason: body.reason,
    });
    expect(await standing()).toMatchObject({
      eligible: { commitment: false, deferral: false },
      records: [{ id: 'p1', kind: 'falseMaterials', bars: { commitment: true, deferral: true } }],
    });
    const twice = await problemOf(
      office(creditRoutes.classCredit, { params, body: { ...body, publicTo: '2027-10-12' as Day } }),
    );
    expect(twice).toMatchObject({ status: 409, code: 'E-CREDIT-CLASSED' });
  });

  it('repairs when the term has passed, by the clock of the zone, and eligibility is back', async () => {
    const params = { zone, record: 'p1' };
    const body = { reason: '已纠正并履行义务' };
    expect(await problemOf(office(creditRoutes.repairCreditRecord, { params, body }))).toMatchObject({
      status: 409,
      code: 'E-CREDIT-PUBLIC',
      article: '信用修复办法',
    });
    expect((await records())[0]).toMatchObject({ repairable: false, repairedAt: null });
    const byAdmin = enterpriseRoutes.repairCredit;
    expect(await problemOf(admin(byAdmin, { params: { enterprise, note: 'p1' }, body: {} }))).toMatchObject({
      code: 'E-CREDIT-PUBLIC',
    });
    await pool.query(`UPDATE zone SET clock_at = '2027-10-13T00:00+08:00' WHERE id = $1`, [zone]);
    expect((await records())[0]).toMatchObject({ repairable: true });
    const repaired = await office(creditRoutes.repairCreditRecord, { params, body });
    expect(repaired).toMatchObject({ repairReason: body.reason, bars: { commitment: false, deferral: false } });
    expect((await standing()).eligible).toEqual({ commitment: true, deferral: true });
    expect(await problemOf(office(creditRoutes.repairCreditRecord, { params, body }))).toMatchObject({
      code: 'E-CREDIT-REPAIRED',
    });
  });

  it('keeps to its own zone, and a record of the whole country is not its own', async () => {
    await admin(enterpriseRoutes.addCreditNote, { params: { enterprise }, body: { class: 'general' } });
    expect((await records()).map(({ id }) => id)).toEqual(['p1']);
    const stranger = await officerOf(other, 'creditOffice');
    expect(await problemOf(stranger(creditRoutes.listCreditRecords, { params: { zone } }))).toMatchObject({
      status: 403,
    });
    const body = { reason: '已纠正' };
    expect(
      await problemOf(stranger(creditRoutes.repairCreditRecord, { params: { zone: other, record: 'p1' }, body })),
    ).toMatchObject({ status: 404 });
  });

  it('is watched by the supervisor, who judges nothing', async () => {
    const supervisor = await officerOf(zone, 'supervisor');
    const { records: seen } = await supervisor(creditRoutes.listCreditRecords, { params: { zone } });
    expect(seen).toHaveLength(1);
    const params = { zone, record: 'p1' };
    const problem = await problemOf(supervisor(creditRoutes.repairCreditRecord, { params, body: { reason: '修复' } }));
    expect(problem).toMatchObject({ status: 403 });
  });

  it('lists page by page, and for one enterprise', async () => {
    await propose('p2', 'deferralLapsed');
    await propose('p3', 'commitmentRevoked');
    const ask = creditRoutes.listCreditRecords;
    const first = await office(ask, { params: { zone }, query: { limit: 2 } });
    const rest = await office(ask, { params: { zone }, query: { limit: 2, after: first.next ?? '' } });
    expect([...first.records, ...rest.records].map(({ id }) => id).toSorted()).toEqual(['p1', 'p2', 'p3']);
    const nobody = await office(ask, { params: { zone }, query: { enterprise: 'nobody' } });
    expect(nobody.records).toEqual([]);
  });

  it('judges nothing any more in a closed zone', async () => {
    await admin(zoneRoutes.closeZone, { params: { zone }, body: {} });
    const params = { zone, record: 'p2' };
    const problem = await problemOf(office(creditRoutes.repairCreditRecord, { params, body: { reason: '修复' } }));
    expect(problem).toMatchObject({ status: 409, code: 'E-ZONE-CLOSED' });
  });
});

describe('how an enterprise stands', () => {
  it('is not read by a third party', async () => {
    const third = await officerOf(other, 'thirdParty');
    const asked = third(standingRoutes.readStanding, { params: { enterprise }, query: { zone: other } });
    expect(await problemOf(asked)).toMatchObject({ status: 404 });
  });
});
