import { describe, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { withApiKey } from '../../api/contract/signed-in.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const REUSED = { status: 409, code: 'E-KEY-REUSED', field: 'Idempotency-Key' };

describe('a key that comes a second time gives the first answer, and is refused with another content', () => {
  it('for the rules of a zone', async () => {
    const put = (checkDays: number) =>
      admin(zoneRoutes.putRules, { params: { zone }, body: { checkDays }, key: 'rules' });
    const first = await put(30);
    await expect(put(30)).resolves.toEqual(first);
    expect(await problemOf(put(40))).toMatchObject(REUSED);
    expect(await versionsOf('zone_rules')).toBe(1);
  });

  it('for the name of a bureau', async () => {
    const put = (name: string) =>
      admin(zoneRoutes.putBureau, { params: { zone, bureau: 'fire' }, body: { name }, key: 'bureau' });
    await put('消防');
    await put('消防');
    expect(await problemOf(put('住建'))).toMatchObject(REUSED);
    const { bureaus } = await admin(zoneRoutes.listBureaus, { params: { zone } });
    expect(bureaus).toContainEqual({ code: 'fire', name: '消防' });
  });

  it('for a draft, which is then not told to have been changed by somebody else', async () => {
    const put = (content: string) =>
      admin(draftRoutes.putDraft, { params: { subject: 'submission' }, body: { content, version: 0 }, key: 'draft' });
    const first = await put('一');
    await expect(put('一')).resolves.toEqual(first);
    expect(await problemOf(put('二'))).toMatchObject(REUSED);
  });

  it('for an API key, which is told again and yet kept nowhere', async () => {
    const make = (name: string) => admin(setupRoutes.addApiKey, { body: { name }, key: 'api-key' });
    const first = await make('对接');
    await expect(make('对接')).resolves.toEqual(first);
    expect(await problemOf(make('别的'))).toMatchObject(REUSED);
    await expect(withApiKey(url, first.key)(sessionRoutes.readMe, {})).resolves.toMatchObject({
      hat: { capacity: 'admin' },
    });
    const { rows } = await pool.query<{ kept: string }>(`SELECT body::text AS kept FROM idempotent_answer`);
    expect(rows.map(({ kept }) => kept).join()).not.toContain(first.key.slice(3));
  });

  it('for a file, by its content and name', async () => {
    const cookie = await cookieOfApplicant();
    const [one, again] = [await upload(cookie, '合同.pdf', '甲'), await upload(cookie, '合同.pdf', '甲')];
    expect(again).toEqual(one);
    expect(await upload(cookie, '合同.pdf', '乙')).toMatchObject(REUSED);
    expect(await upload(cookie, '别的.pdf', '甲')).toMatchObject(REUSED);
    expect(await versionsOf('file')).toBe(1);
  });
});

const versionsOf = async (table: 'zone_rules' | 'file'): Promise<number> =>
  (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n ?? -1;

async function cookieOfApplicant(): Promise<string> {
  const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const body = { name: '顾文静', login: 'gu', password: PASSWORD, capacity: 'legalRepresentative' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body });
  const headers = { 'content-type': 'application/json', origin: url };
  const signIn = JSON.stringify({ login: 'gu', password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: signIn });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function upload(cookie: string, name: string, content: string): Promise<unknown> {
  const form = new FormData();
  form.set('file', new Blob([`%PDF-1.7\n${content}\n%%EOF\n`]), name);
  const headers = { origin: url, cookie, 'idempotency-key': 'upload' };
  return (await fetch(`${url}/api/files`, { method: 'POST', headers, body: form })).json();
}
