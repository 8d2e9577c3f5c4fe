import { describe, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { findBySession } from '../../db/desk/who.ts';
import { copyOf, openJar, signedInJar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, secondFactor: 'offered' } });
const { admin, url, pool } = desk;
const practice = await practiceZone(admin);
await personOf(admin, practice, 'lilan', [{ capacity: 'window' }]);
const enter = (login = 'lilan') => signedInJar(url, login, PASSWORD);
const age = (column: string, interval: string) =>
  pool.query(`UPDATE session SET ${column} = ${column} - interval '${interval}' WHERE ended_at IS NULL`);
const me = (jar: { call: typeof admin }) => jar.call(sessionRoutes.readMe, {});

describe('the end of a session by itself', () => {
  const asks = (jar: { cookie: string }, header: object) =>
    fetch(`${url}${sessionRoutes.readMe.path}`, { headers: { cookie: jar.cookie, ...header } });

  it('is told with who is signed in: what is nearer, being left alone or the greatest age', async () => {
    const jar = await enter();
    await expect(me(jar)).resolves.toMatchObject({ session: { endsIn: 120 * 60, by: 'idle' } });
    await age('created_at', '11 hours');
    await expect(me(jar)).resolves.toMatchObject({ session: { endsIn: 60 * 60, by: 'age' } });
    await expect(admin(sessionRoutes.readMe, {})).resolves.toMatchObject({ session: null });
  });

  it('is put off by whoever goes on, and not by a page that asks by itself', async () => {
    const jar = await enter();
    await age('seen_at', '117 minutes');
    const alone = await asks(jar, { 'x-untouched': '1' });
    expect(await alone.json()).toMatchObject({ session: { endsIn: 180, by: 'idle' } });
    await expect(jar.call(sessionRoutes.keepSession, { body: {} })).resolves.toMatchObject({
      session: { endsIn: 120 * 60, by: 'idle' },
    });
  });

  it('comes for a page before which nobody sits', async () => {
    const jar = await enter();
    await age('seen_at', '119 minutes');
    expect((await asks(jar, { 'x-untouched': '1' })).status).toBe(200);
    await age('seen_at', '1 minute');
    expect((await asks(jar, { 'x-untouched': '1' })).status).toBe(401);
  });
});

describe('the token of a session', () => {
  it('is kept as a hash alone', async () => {
    const jar = await enter();
    const token = jar.cookie.split('=')[1] ?? '';
    const { rows } = await pool.query<{ all: string }>('SELECT string_agg(s::text, chr(10)) AS all FROM session s');
    expect(token).toHaveLength(43);
    expect(rows[0]?.all).not.toContain(token);
  });

  it('is a new one at each sign-in, and the one that the browser had before opens nothing', async () => {
    const jar = await enter();
    const before = copyOf(url, jar);
    await jar.call(sessionRoutes.signIn, { body: { login: 'lilan', password: PASSWORD } });
    expect(jar.cookie).not.toBe(before.cookie);
    expect(await problemOf(me(before))).toMatchObject({ status: 401, code: 'E-SIGN-IN' });
  });

  it('that somebody planted in the browser is never the one that is signed in', async () => {
    const jar = openJar(url);
    jar.cookie = `quanlian_session_80=${'x'.repeat(43)}`;
    const planted = copyOf(url, jar);
    await jar.call(sessionRoutes.signIn, { body: { login: 'lilan', password: PASSWORD } });
    expect(await problemOf(me(planted))).toMatchObject({ code: 'E-SIGN-IN' });
  });

  it('changes from time to time; the one before is good for what is under way, then no more', async () => {
    const jar = await enter();
    const before = copyOf(url, jar);
    await age('rotated_at', '31 minutes');
    const together = [jar, copyOf(url, jar), copyOf(url, jar), copyOf(url, jar)];
    await Promise.all(together.map(me));
    const renewed = together.filter(({ cookie }) => cookie !== before.cookie);
    expect(renewed).toHaveLength(1);
    await Promise.all([...renewed, before].map(me));
    await age('rotated_at', '2 minutes');
    expect(await problemOf(me(before))).toMatchObject({ code: 'E-SIGN-IN' });
    await expect(me(renewed[0] ?? before)).resolves.toBeDefined();
  });

  it('before is taken until the new one has come: an answer may be lost on the way', async () => {
    const jar = await enter();
    const before = copyOf(url, jar);
    await age('rotated_at', '31 minutes');
    await me(copyOf(url, jar));
    await age('rotated_at', '5 minutes');
    await me(before);
    await me(before);
    await age('rotated_at', '5 minutes');
    expect(await problemOf(me(copyOf(url, jar)))).toMatchObject({ code: 'E-SIGN-IN' });
    await expect(me(before)).resolves.toMatchObject({ person: { name: '李岚' } });
  });

  it('changes with a right and with the hat that is worn', async () => {
    const person = await personOf(admin, practice, 'xushi', [{ capacity: 'window' }]);
    const jar = await enter('xushi');
    const first = jar.cookie;
    await me(jar);
    expect(jar.cookie).toBe(first);
    await admin(peopleRoutes.addHat, { params: { zone: practice, person }, body: { capacity: 'supervisor' } });
    const { hats } = await me(jar);
    const second = jar.cookie;
    expect(second).not.toBe(first);
    const supervisor = hats.find(({ capacity }) => capacity === 'supervisor');
    await jar.call(sessionRoutes.wearHat, { body: { hat: supervisor?.id ?? '' } });
    expect(jar.cookie).not.toBe(second);
  });

  it('changes with the own password, which ends every other session', async () => {
    await personOf(admin, practice, 'hejia', [{ capacity: 'window' }]);
    const [here, elsewhere] = [await enter('hejia'), await enter('hejia')];
    const before = copyOf(url, here);
    const change = (current: string, password: string) =>
      here.call(peopleRoutes.changePassword, { body: { current, password } });
    const next = '另一个足够长足够长的新密码';
    await change(PASSWORD, next);
    // Whoever had copied the token before has nothing, neither at once nor once it would count as an answer that was lost.
    expect(await problemOf(me(before))).toMatchObject({ code: 'E-SIGN-IN' });
    await age('rotated_at', '2 minutes');
    expect(await problemOf(me(before))).toMatchObject({ code: 'E-SIGN-IN' });
    await expect(me(here)).resolves.toMatchObject({ person: { name: '李岚' } });
    expect(await problemOf(me(elsewhere))).toMatchObject({ code: 'E-SIGN-IN' });
    expect(await problemOf(change(next, next))).toMatchObject({ status: 422, code: 'E-PASSWORD-SAME' });
  });
});

describe('the own sessions', () => {
  it('are listed with browser and address, and ended one by one', async () => {
    await personOf(admin, practice, 'sunqi', [{ capacity: 'window' }]);
    const [here, elsewhere] = [await enter('sunqi'), await enter('sunqi')];
    const { sessions } = await here.call(sessionRoutes.listSessions, {});
    expect(sessions.map(({ current, device }) => `${device} ${current}`).toSorted()).toEqual([
      'Firefox false',
      'Firefox true',
    ]);
    const other = sessions.find(({ current }) => !current)?.id ?? '';
    await here.call(sessionRoutes.endSession, { params: { session: other } });
    expect(await problemOf(me(elsewhere))).toMatchObject({ code: 'E-SIGN-IN' });
    await expect(me(here)).resolves.toBeDefined();
  });

  it('of somebody else are not ended', async () => {
    const [own, other] = [await enter(), await enter('sunqi')];
    const { sessions } = await other.call(sessionRoutes.listSessions, {});
    const theirs = sessions.find(({ current }) => current)?.id ?? '';
    const ended = own.call(sessionRoutes.endSession, { params: { session: theirs } });
    expect(await problemOf(ended)).toMatchObject({ status: 404, code: 'E-NOT-FOUND' });
    await expect(me(other)).resolves.toBeDefined();
  });

  it('all end at once, here and everywhere', async () => {
    const [here, elsewhere, stranger] = [await enter('sunqi'), await enter('sunqi'), await enter()];
    const token = copyOf(url, here);
    await here.call(sessionRoutes.signOutEverywhere, {});
    expect(here.cookie).toBe('');
    for (const gone of [token, elsewhere]) expect(await problemOf(me(gone))).toMatchObject({ code: 'E-SIGN-IN' });
    await expect(me(stranger)).resolves.toBeDefined();
  });

  it('live as long as the installation says', async () => {
    const jar = await enter();
    const token = jar.cookie.split('=')[1] ?? '';
    const limits = { ...SIGN_IN_DEFAULTS, idleMinutes: 10 };
    await age('seen_at', '9 minutes');
    await expect(findBySession(pool, token, limits)).resolves.not.toBeNull();
    await age('seen_at', '11 minutes');
    await expect(findBySession(pool, token, limits)).resolves.toBeNull();
    await expect(findBySession(pool, token, SIGN_IN_DEFAULTS)).resolves.not.toBeNull();
  });
});

describe('a password that an administrator set', () => {
  it('is changed before anything else outside practice zones, and not within', async () => {
    await expect(me(await enter())).resolves.toMatchObject({ due: [] });
    const { id: zone } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
    await personOf(admin, zone, 'maqiang', [{ capacity: 'window' }]);
    const jar = await enter('maqiang');
    await expect(me(jar)).resolves.toMatchObject({ due: ['password'] });
    const asked = () => jar.call(draftRoutes.listDrafts, {});
    expect(await problemOf(asked())).toMatchObject({ status: 403, code: 'E-PASSWORD-DUE' });
    await jar.call(peopleRoutes.changePassword, { body: { current: PASSWORD, password: '自己想的一个长长的新密码' } });
    await expect(me(jar)).resolves.toMatchObject({ due: [] });
    await expect(asked()).resolves.toBeDefined();
    await expect(me(await enter())).resolves.toMatchObject({ due: [] });
  });

  it('is asked to be changed of an enterprise as soon as there is a zone in earnest', async () => {
    const { id } = await admin(enterpriseRoutes.addEnterprise, {
      body: { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' },
    });
    const body = { name: '顾文静', login: 'gu', password: PASSWORD, capacity: 'legalRepresentative' } as const;
    await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body });
    await expect(me(await enter('gu'))).resolves.toMatchObject({ due: ['password'] });
  });
});
