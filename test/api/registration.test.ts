import { describe, expect, it } from '@jest/globals';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { openJar, signedInJar, type Jar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk();
const strict = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, registration: 'confirmed' } });
const shut = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, registration: 'closed' } });
const { admin, url, pool } = desk;
const zone = await practiceZone(admin);
await personOf(admin, zone, 'chenliqun', [{ capacity: 'window' }]);
const OWN = '自己想的一个长长的新密码';
const LANWEI = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const register = (login: string, otherwise: object = {}, base = url) =>
  openJar(base).call(registrationRoutes.register, { body: { ...LANWEI, login, password: OWN, ...otherwise } });
const me = (jar: Jar) => jar.call(sessionRoutes.readMe, {});

describe('an enterprise that registers itself', () => {
  it('acts at once through its legal representative, and is not confirmed (未核验)', async () => {
    await expect(register('gu')).resolves.toMatchObject({ login: 'gu', confirmed: false });
    const jar = await signedInJar(url, 'gu', OWN);
    await expect(me(jar)).resolves.toMatchObject({
      person: { name: '顾文静' },
      hat: { capacity: 'legalRepresentative', unitName: '澜微' },
      unconfirmed: true,
    });
  });

  it('is refused with a wrong credit code, when it is known, and under a login of somebody else', async () => {
    const wrong = await problemOf(register('gu2', { uscc: '91320505MA1GXQ012X' }));
    expect(wrong).toMatchObject({ status: 422, code: 'E-USCC-CHECK' });
    expect(await problemOf(register('gu2'))).toMatchObject({ status: 409, code: 'E-ENTERPRISE-KNOWN', field: 'uscc' });
    const taken = await problemOf(register('gu', { uscc: '91320411765432104F' }));
    expect(taken).toMatchObject({ status: 409, code: 'E-EXISTS', field: 'login' });
    const { rows } = await pool.query('SELECT 1 FROM enterprise');
    expect(rows).toHaveLength(1);
  });

  it('registers an old code that fails its check with the reason, and acts once the window has looked at the licence', async () => {
    const why = '2015 年换照时赋码有误，执照原件可查';
    const old = { uscc: '91310115MA1H8R7C6D', usccOverride: why };
    const { enterprise } = await register('old', old);
    await expect(me(await signedInJar(url, 'old', OWN))).resolves.toMatchObject({ hats: [] });
    const window = await signedInJar(url, 'chenliqun', PASSWORD);
    const { registrations } = await window.call(registrationRoutes.listRegistrations, {});
    expect(registrations.find((one) => one.enterprise === enterprise)).toMatchObject({ usccOverride: why });
    const kept = `SELECT uscc_override, p.login, uscc_override_at IS NOT NULL AS dated FROM enterprise e
      JOIN person p ON p.id = e.uscc_override_by WHERE e.id = $1`;
    expect((await pool.query(kept, [enterprise])).rows).toEqual([{ uscc_override: why, login: 'old', dated: true }]);
    const how = { params: { enterprise }, body: { how: '核对营业执照原件' } };
    await window.call(registrationRoutes.confirmIdentity, how);
    await expect(me(await signedInJar(url, 'old', OWN))).resolves.toMatchObject({ unconfirmed: false, hats: [{}] });
  });

  it('keeps no reason for a code that needs none, and takes none for a code of a wrong form', async () => {
    const sound = { uscc: '91320583MA27ABCD4D', usccOverride: '就这样' };
    const { enterprise } = await register('sound', sound);
    const kept = await pool.query('SELECT uscc_override, uscc_override_by FROM enterprise WHERE id = $1', [enterprise]);
    expect(kept.rows).toEqual([{ uscc_override: null, uscc_override_by: null }]);
    expect(await problemOf(register('short', { ...sound, uscc: '913205' }))).toMatchObject({ code: 'E-USCC' });
  });

  it('is confirmed by the window, which writes down by what', async () => {
    const window = await signedInJar(url, 'chenliqun', PASSWORD);
    const { registrations } = await window.call(registrationRoutes.listRegistrations, {});
    const own = registrations.find(({ uscc }) => uscc === LANWEI.uscc);
    const params = { enterprise: own?.enterprise ?? '' };
    const confirm = () =>
      window.call(registrationRoutes.confirmIdentity, { params, body: { how: '核对营业执照和身份证原件' } });
    await confirm();
    expect(await problemOf(confirm())).toMatchObject({ status: 404 });
    await expect(me(await signedInJar(url, 'gu', OWN))).resolves.toMatchObject({ unconfirmed: false });
  });

  it('acts only once it is confirmed, or not at all, where the installation says so', async () => {
    const { enterprise } = await register('gu', {}, strict.url);
    const jar = await signedInJar(strict.url, 'gu', OWN);
    await expect(me(jar)).resolves.toMatchObject({ hats: [] });
    const params = { enterprise };
    await strict.admin(registrationRoutes.confirmIdentity, { params, body: { how: '核对营业执照' } });
    await expect(me(jar)).resolves.toMatchObject({ hats: [{ capacity: 'legalRepresentative' }] });
    const refused = await problemOf(register('gu', {}, shut.url));
    expect(refused).toMatchObject({ status: 403, code: 'E-REGISTRATION-CLOSED' });
  });
});

describe('who an enterprise is', () => {
  it('is not confirmed from a practice zone as soon as there is one in earnest', async () => {
    const window = await signedInJar(url, 'chenliqun', PASSWORD);
    await expect(window.call(registrationRoutes.listRegistrations, {})).resolves.toBeDefined();
    const { id } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
    const params = { enterprise: 'any' };
    const tried = window.call(registrationRoutes.confirmIdentity, { params, body: { how: '核对营业执照' } });
    expect(await problemOf(tried)).toMatchObject({ status: 403, code: 'E-RIGHT' });
    await admin(zoneRoutes.closeZone, { params: { zone: id }, body: {} });
  });
});

describe('a legal representative', () => {
  const invited = async (body: object = {}) => {
    const jar = await signedInJar(url, 'gu', OWN);
    const asked = { capacity: 'staff', name: '沈经办', ...body } as const;
    return { jar, ...(await jar.call(registrationRoutes.invite, { body: asked })) };
  };
  const accept = (token: string, login: string) =>
    openJar(url).call(registrationRoutes.acceptInvitation, { body: { token, login, password: OWN } });

  it('invites staff by a link that works once', async () => {
    const { token } = await invited();
    const read = await openJar(url).call(registrationRoutes.readInvitation, { body: { token } });
    expect(read).toEqual({ enterprise: '澜微', capacity: 'staff', name: '沈经办' });
    const both = await Promise.allSettled([accept(token, 'shen'), accept(token, 'shen2')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await problemOf(accept(token, 'shen3'))).toMatchObject({ status: 403, code: 'E-INVITATION' });
    const { rows } = await pool.query<{ all: string }>('SELECT string_agg(i::text, chr(10)) AS all FROM invitation i');
    expect(rows[0]?.all).not.toContain(token);
  });

  it('invites no longer with a link that expired or was taken back', async () => {
    const old = await invited();
    await pool.query('UPDATE invitation SET expires_at = now() WHERE id = $1', [old.id]);
    expect(await problemOf(accept(old.token, 'late'))).toMatchObject({ code: 'E-INVITATION' });
    const back = await invited();
    await back.jar.call(registrationRoutes.endInvitation, { params: { invitation: back.id } });
    expect(await problemOf(accept(back.token, 'late'))).toMatchObject({ code: 'E-INVITATION' });
    const { invitations } = await back.jar.call(registrationRoutes.listInvitations, {});
    expect(invitations.map(({ state }) => state)).toEqual(['ended', 'expired', 'used']);
  });

  it('invites somebody who signs in here already, as an agent with words of mandate, and ends it', async () => {
    const { jar, token } = await invited({ capacity: 'agent', name: '李岚', mandate: '代为申报' });
    const agent = await signedInJar(url, 'chenliqun', PASSWORD);
    const { hats } = await agent.call(registrationRoutes.acceptAsMyself, { body: { token } });
    const given = hats.find(({ capacity }) => capacity === 'agent');
    expect(given).toMatchObject({ unitName: '澜微' });
    await jar.call(registrationRoutes.endMember, { params: { hat: given?.id ?? '' } });
    await expect(me(agent)).resolves.toMatchObject({ hats: [{ capacity: 'window' }] });
    const { people } = await jar.call(registrationRoutes.listInvitations, {});
    expect(people.find(({ hat }) => hat === given?.id)).toMatchObject({ ended: true });
  });

  it('does not end the own hat, nor that of another enterprise', async () => {
    const jar = await signedInJar(url, 'gu', OWN);
    const { hat } = await me(jar);
    const own = jar.call(registrationRoutes.endMember, { params: { hat: hat?.id ?? '' } });
    expect(await problemOf(own)).toMatchObject({ status: 403, code: 'E-RIGHT' });
    await register('other', { uscc: '91320411765432104F', name: '别家', legalRepresentative: '王五' });
    const other = await me(await signedInJar(url, 'other', OWN));
    const theirs = jar.call(registrationRoutes.endMember, { params: { hat: other.hat?.id ?? '' } });
    expect(await problemOf(theirs)).toMatchObject({ status: 404 });
  });
});
