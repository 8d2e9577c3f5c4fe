import { describe, expect, it } from '@jest/globals';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import { grantRoutes } from '../../api/contract/grants.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { findSeal, hasSeal, sealOwner } from '../../db/desk/organ-seal.ts';
import { makeOrganCertificate } from '../../documents/certificate.ts';
import { DEFAULT_INDUSTRIES } from '../../domain/project/gate.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, pool, url, config } = await openDesk();
const zone = await practiceZone(admin);
await personOf(admin, zone, 'zone-admin', [{ capacity: 'admin' }]);
const editionOf = async (id: string): Promise<number> =>
  (await pool.query<{ edition: number }>('SELECT edition FROM zone WHERE id = $1', [id])).rows[0]?.edition ?? 0;

describe('a zone', () => {
  it('is made with its organ, its first bureaus and a seal of the organ', async () => {
    const made = await admin(zoneRoutes.readZone, { params: { zone } });
    expect(made).toMatchObject({ organ: '澄湖高新区管理委员会', practice: true, runs: false, closed: false });
    const { bureaus } = await admin(zoneRoutes.listBureaus, { params: { zone } });
    expect(bureaus.map(({ code }) => code)).toEqual(['approval', 'window']);
    await expect(findSeal(pool, sealOwner(made.organ, true), config.secret)).resolves.toMatchObject({
      passphrase: expect.any(String),
    });
    await expect(findSeal(pool, sealOwner(made.organ, true), '0'.repeat(64))).rejects.toThrow('unable to authenticate');
  });

  it('needs a moment to begin with exactly if it is a practice zone', async () => {
    const now = '2026-10-12T08:35:00+08:00';
    const without = admin(zoneRoutes.createZone, { body: { name: '甲区', practice: true } });
    expect(await problemOf(without)).toMatchObject({ status: 422, field: 'now' });
    const ordinary = admin(zoneRoutes.createZone, { body: { name: '甲区', now } });
    expect(await problemOf(ordinary)).toMatchObject({ status: 422, field: 'now' });
  });

  it('is listed page by page, each once', async () => {
    for (const name of ['一区', '二区', '三区']) await practiceZone(admin, name);
    const first = await admin(zoneRoutes.listZones, { query: { limit: 2 } });
    const rest = await admin(zoneRoutes.listZones, { query: { after: first.next ?? '' } });
    const ids = [...first.zones, ...rest.zones].map((each) => each.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toHaveLength(4);
  });

  it('keeps its clock from going back, and an ordinary one from being moved at all', async () => {
    const back = admin(zoneRoutes.moveClock, { params: { zone }, body: { to: '2026-10-12T08:34:00+08:00' } });
    expect(await problemOf(back)).toMatchObject({ status: 409, code: 'E-CLOCK-BACK' });
    const { id: ordinary } = await admin(zoneRoutes.createZone, { body: { name: '真实区' } });
    const moved = admin(zoneRoutes.moveClock, {
      params: { zone: ordinary },
      body: { to: '2099-01-01T00:00:00+08:00' },
    });
    expect(await problemOf(moved)).toMatchObject({ status: 409, code: 'E-CLOCK-ORDINARY' });
  });

  it('lets its clock run and stand', async () => {
    await expect(admin(zoneRoutes.setClock, { params: { zone }, body: { runs: true } })).resolves.toMatchObject({
      runs: true,
    });
    await expect(admin(zoneRoutes.setClock, { params: { zone }, body: { runs: false } })).resolves.toMatchObject({
      runs: false,
    });
  });

  it('is changed no more once it is closed, and can still be read', async () => {
    const closed = await practiceZone(admin, '旧区');
    await admin(zoneRoutes.closeZone, { params: { zone: closed }, body: {} });
    const change = admin(zoneRoutes.putRules, { params: { zone: closed }, body: {} });
    expect(await problemOf(change)).toMatchObject({ status: 409, code: 'E-ZONE-CLOSED' });
    const move = admin(zoneRoutes.moveClock, { params: { zone: closed }, body: { to: '2027-01-01T00:00:00+08:00' } });
    expect(await problemOf(move)).toMatchObject({ code: 'E-ZONE-CLOSED' });
    await expect(admin(zoneRoutes.readZone, { params: { zone: closed } })).resolves.toMatchObject({ closed: true });
  });
});

describe('what a zone is governed by', () => {
  it('becomes another edition with each change, and stays with each refusal', async () => {
    const before = await editionOf(zone);
    await admin(zoneRoutes.putRules, { params: { zone }, body: { correctionDays: 10 } });
    await admin(zoneRoutes.putBureau, { params: { zone, bureau: 'planning' }, body: { name: '规划建设处' } });
    await problemOf(admin(zoneRoutes.putRules, { params: { zone }, body: { correctionDays: 0 } }));
    expect(await editionOf(zone)).toBe(before + 2);
  });

  it('takes rules that are built and defaults for the rest', async () => {
    await admin(zoneRoutes.putRules, { params: { zone }, body: { deferralLapse: 'REFUSE', checkDays: 30 } });
    await expect(admin(zoneRoutes.readRules, { params: { zone } })).resolves.toEqual({
      deferralLapse: 'REFUSE',
      checkDays: 30,
      correctionDays: 15,
      rectifyDays: 15,
      statementDays: 5,
      announcedDays: 30,
      opinionSilence: 'agree',
      visitCap: 2,
      forwardDays: 3,
      transferDays: 1,
      wholeChainDays: 100,
      competentOrgans: {},
      ...DEFAULT_INDUSTRIES,
    });
  });

  it('knows no key that the contract does not', async () => {
    const response = await fetch(`${url}/api/zones/${zone}/rules`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: await cookieOfAdmin(), origin: url },
      body: JSON.stringify({ corectionDays: 10 }),
    });
    expect(response.status).toBe(422);
    await expect(response.json()).resolves.toMatchObject({ code: 'E-INPUT' });
  });

  it('has a calendar of its own on top of what is published', async () => {
    const params = { zone, year: '2027' };
    const off = ['2027-01-01', '2027-02-08'];
    await admin(calendarRoutes.putYear, { params, body: { status: 'published', off, work: ['2027-02-06'] } });
    await admin(calendarRoutes.addClosure, { params: { zone }, body: { day: '2026-11-11', instrument: '停电通知' } });
    const { years, closures } = await admin(calendarRoutes.readCalendar, { params: { zone } });
    expect(years.find(({ year }) => year === 2027)).toMatchObject({ status: 'published', off, version: '1' });
    expect(years.map(({ year }) => year)).toContain(2026);
    expect(closures).toEqual([{ day: '2026-11-11', instrument: '停电通知', park: null }]);
    const stray = admin(calendarRoutes.putYear, {
      params,
      body: { status: 'published', off: ['2028-01-01'], work: [] },
    });
    expect(await problemOf(stray)).toMatchObject({ status: 422, field: 'off' });
    const again = admin(calendarRoutes.addClosure, { params: { zone }, body: { day: '2026-11-11' } });
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'E-EXISTS' });
  });
});

describe('the list of authorised items', () => {
  it('is read by anybody, and a grant ends at once', async () => {
    const grant = await admin(grantRoutes.addGrant, { params: { zone }, body: { items: 'all', mode: 'CENTRALISED' } });
    expect(grant).toMatchObject({ items: 'all', validFrom: '2020-01-01', validTo: null, scope: {} });
    await admin(grantRoutes.endGrant, { params: { zone, grant: grant.id } });
    const { grants } = await admin(grantRoutes.listGrants, { params: { zone } });
    expect(grants).toMatchObject([{ id: grant.id, validTo: '2026-10-11' }]);
  });

  it('holds no item that neither the zone nor the catalogue knows', async () => {
    const body = { items: ['A06', 'A99'], mode: 'CENTRALISED' as const };
    const refused = await problemOf(admin(grantRoutes.addGrant, { params: { zone }, body }));
    expect(refused).toMatchObject({ status: 422, code: 'E-ITEM-UNKNOWN', field: 'items', facts: { item: 'A99' } });
  });

  it('makes a seal for the organ in whose name the zone decides', async () => {
    const body = {
      items: ['A06'],
      mode: 'DELEGATION' as const,
      grantor: '苏州市自然资源和规划局',
      scope: { investmentCnyMax: 1e8 },
    };
    await admin(grantRoutes.addGrant, { params: { zone }, body });
    await expect(hasSeal(pool, sealOwner(body.grantor, true))).resolves.toBe(true);
  });

  it('of the direct channel brings the seal of the organ that decides', async () => {
    const body = { items: 'all' as const, mode: 'DIRECT_REPORT' as const, grantor: '江苏省能源局' };
    const { mode, grantor } = await admin(grantRoutes.addGrant, { params: { zone }, body });
    expect([mode, grantor]).toEqual(['DIRECT_REPORT', '江苏省能源局']);
    await expect(hasSeal(pool, sealOwner(grantor, true))).resolves.toBe(true);
  });
});

describe('the seal of an organ', () => {
  it('gives way to a real one', async () => {
    const { organ } = await admin(zoneRoutes.readZone, { params: { zone } });
    const real = await makeOrganCertificate(organ);
    const p12 = real.p12.toString('base64');
    const put = (passphrase: string) => admin(zoneRoutes.putSeal, { params: { zone }, body: { p12, passphrase } });
    expect(await problemOf(put('wrong'))).toMatchObject({ status: 422, field: 'p12' });
    await expect(put(real.passphrase)).resolves.toEqual({ organ, fingerprint: real.fingerprint });
    const kept = await findSeal(pool, sealOwner(organ, true), config.secret);
    expect(kept?.p12.equals(real.p12)).toBe(true);
  });
});

describe('an administrator of one zone', () => {
  it('administers that zone and no other', async () => {
    const other = await practiceZone(admin, '邻区');
    const { call } = await signIn(url, 'zone-admin', PASSWORD);
    await expect(call(zoneRoutes.putRules, { params: { zone }, body: {} })).resolves.toBeDefined();
    expect(await problemOf(call(zoneRoutes.putRules, { params: { zone: other }, body: {} }))).toMatchObject({
      status: 403,
    });
    const created = call(zoneRoutes.createZone, { body: { name: '私区' } });
    expect(await problemOf(created)).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });
});

async function cookieOfAdmin(): Promise<string> {
  const body = JSON.stringify({ login: 'zone-admin', password: PASSWORD });
  const headers = { 'content-type': 'application/json', origin: url };
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
