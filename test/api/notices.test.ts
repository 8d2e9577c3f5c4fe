import { beforeAll, describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { openDesk } from './desk.ts';
import { PASSWORD } from './zones.ts';

const { admin, url, pool } = await openDesk();
const gu = await memberOf('91320505MA1GXQ012R', 'gu');
const stranger = await memberOf('91320594MA27QW9E38', 'stranger', '旧码');

beforeAll(async () => {
  await pool.query(
    `INSERT INTO notice (id, kind, legal, enterprise_id, facts, at) VALUES
     ('one', 'granted', true, $1, '{"item": "施工许可", "english": "Construction permit", "number": "7"}', now()), ('two', 'dateMoved', false, $1, '{"item": "施工许可", "number": "7"}', now())`,
    [gu.enterprise],
  );
});

const ask = async (cookie: string, method: string, path: string, body?: unknown) => {
  const headers = { cookie, origin: url, 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the message centre', () => {
  it('shows an enterprise what it was told, and nobody else', async () => {
    const { body } = await ask(gu.cookie, 'GET', 'notices');
    expect(body).toMatchObject({ unread: 2, next: null, notices: [{ read: false }, { read: false }] });
    expect(body['notices']).toContainEqual(expect.objectContaining({ title: '准予许可：施工许可', legal: true }));
    const english = await fetch(`${url}/api/notices`, { headers: { cookie: gu.cookie, 'accept-language': 'en' } });
    const { notices } = (await english.json()) as { notices: unknown[] };
    expect(notices).toContainEqual(expect.objectContaining({ title: 'Granted: Construction permit' }));
    expect((await ask(stranger.cookie, 'GET', 'notices')).body).toMatchObject({ unread: 0, notices: [] });
    expect((await ask(stranger.cookie, 'POST', 'notices/one/reading', {})).status).toBe(404);
  });

  it('counts what is not opened, once each', async () => {
    await ask(gu.cookie, 'POST', 'notices/one/reading', {});
    await ask(gu.cookie, 'POST', 'notices/one/reading', {});
    expect((await ask(gu.cookie, 'GET', 'notices/unread')).body).toEqual({ unread: 1 });
    await ask(gu.cookie, 'POST', 'notices/readings', {});
    expect((await ask(gu.cookie, 'GET', 'notices/unread')).body).toEqual({ unread: 0 });
  });

  it('offers letters in the language of the page until one is chosen', async () => {
    const languageIn = async (shown: string) => {
      const headers = { cookie: gu.cookie, 'accept-language': shown };
      const response = await fetch(`${url}/api/me/notice-wishes`, { headers });
      return ((await response.json()) as { language: string }).language;
    };
    expect([await languageIn('en'), await languageIn('zh')]).toEqual(['en', 'zh']);
    await ask(gu.cookie, 'PUT', 'me/notice-wishes', { email: null, mobile: null, language: 'en', choices: [] });
    expect([await languageIn('en'), await languageIn('zh')]).toEqual(['en', 'en']);
  });

  it('lets nobody switch off what the law asks to be told, and hides what somebody does not want', async () => {
    const wish = (kind: string) => ({
      email: null,
      mobile: null,
      language: 'zh',
      choices: [{ kind, channel: 'centre', wanted: false }],
    });
    expect((await ask(gu.cookie, 'PUT', 'me/notice-wishes', wish('granted'))).body).toMatchObject({
      code: 'E-NOTICE-LEGAL',
    });
    expect((await ask(gu.cookie, 'PUT', 'me/notice-wishes', wish('dateMoved'))).status).toBe(200);
    const { body } = await ask(gu.cookie, 'GET', 'notices');
    expect(body['notices']).toEqual([expect.objectContaining({ id: 'one', read: true })]);
    expect((await ask(gu.cookie, 'PUT', 'me/notice-wishes', { ...wish('dateMoved'), email: 'a\nb@c.cn' })).status).toBe(
      422,
    );
  });
});

async function memberOf(uscc: string, login: string, usccOverride?: string) {
  const known = { uscc, name: uscc, legalRepresentative: '顾文静', address: '科创园' };
  const { id } = await admin(enterpriseRoutes.addEnterprise, {
    body: { ...known, ...(usccOverride ? { usccOverride } : {}) },
  });
  const person = { name: login, login, password: PASSWORD, capacity: 'staff' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body: person });
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ login, password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  return { enterprise: id, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}
