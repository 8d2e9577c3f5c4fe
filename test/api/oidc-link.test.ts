import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { accountRoutes } from '../../api/contract/account.ts';
import { makeClient } from '../../api/contract/client.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { signedInJar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { settingsFor, startProvider } from './identity-provider.ts';
import { PASSWORD, personOf } from './zones.ts';

// A zone in earnest: whoever works there has a second factor.
const provider = await startProvider('http://quanlian.example/login/callback');
const oidc = settingsFor(provider, 'refuse');
const { admin, url, pool } = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, changeGiven: false, oidc } });
const { id: zone } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
const hire = (login: string) => personOf(admin, zone, login, [{ capacity: 'window' }]);
const link = (person: string, subject: string | null) =>
  admin(registrationRoutes.putIdentity, { params: { zone, person }, body: { subject } });

/** A browser that keeps every cookie by its name, at the provider and back. */
function browser() {
  const jar = new Map<string, string>();
  const call = makeClient({
    base: url,
    headers: () => ({ origin: url, cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
    seen: (response) => {
      for (const given of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (given.split(';')[0] ?? '').split('=');
        jar.set(name, value);
      }
    },
  });
  const arrive = async (subject: string, claims: object = {}) => {
    const { address } = await call(registrationRoutes.beginOidc, { body: {} });
    provider.falsify((told) => ({ ...told, ...claims }));
    return call(registrationRoutes.signInByOidc, { body: { search: await provider.visit(address, subject) } });
  };
  const complete = (body: { login?: string; password?: string; code?: string }) =>
    call(registrationRoutes.completeOidc, { body });
  return { call, arrive, complete };
}

const dueOf = async ({ call }: ReturnType<typeof browser>) => (await call(sessionRoutes.readMe, {})).due;
const eventsOf = async (login: string) =>
  (
    await pool.query<{ kind: string; by: string }>(
      `SELECT e.kind, b.login AS by FROM account_event e JOIN person p ON p.id = e.person_id
       JOIN person b ON b.id = e.by_person WHERE p.login = $1 ORDER BY e.id`,
      [login],
    )
  ).rows.map(({ kind, by }) => `${kind} by ${by}`);

/** Sets a code generator up and answers its code, so many half minutes from now. */
async function deviceOf(login: string): Promise<(later: number) => string> {
  const { call } = await signedInJar(url, login, PASSWORD);
  const { secret } = await call(accountRoutes.beginSecondFactor, { body: { password: PASSWORD } });
  const shown = (later: number) =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + later * 30_000 });
  await call(accountRoutes.confirmSecondFactor, { body: { code: shown(-1) } });
  return shown;
}

describe('somebody of the provider', () => {
  it('is not the person whose login the provider tells', async () => {
    await hire('maqiang');
    const one = browser();
    expect(await problemOf(one.arrive('maqiang', { preferred_username: 'maqiang' }))).toMatchObject({
      status: 403,
      code: 'E-OIDC-UNKNOWN',
      facts: { name: '顾文静' },
    });
    expect(await problemOf(one.call(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
  });

  it('becomes who gives login and password here, in the same browser and once, and is known from then on', async () => {
    await hire('lilan');
    const one = browser();
    await problemOf(one.arrive('subject-1'));
    const wrong = one.complete({ login: 'lilan', password: 'another' });
    expect(await problemOf(wrong)).toMatchObject({ status: 401, code: 'E-SIGN-IN-WRONG' });
    expect(await problemOf(browser().complete({ login: 'lilan', password: PASSWORD }))).toMatchObject({
      status: 403,
      code: 'E-OIDC-JOURNEY',
    });
    await expect(one.complete({ login: 'lilan', password: PASSWORD })).resolves.toMatchObject({ hat: { zone } });
    expect(await eventsOf('lilan')).toContain('identityLinked by lilan');
    expect(await problemOf(one.complete({ login: 'lilan', password: PASSWORD }))).toMatchObject({
      code: 'E-OIDC-JOURNEY',
    });
    await expect(browser().arrive('subject-1')).resolves.toMatchObject({ person: { name: '李岚' } });
  });

  it('becomes nobody whose device is not at hand, nor somebody who is another there already', async () => {
    await hire('zhoumin');
    const code = await deviceOf('zhoumin');
    const one = browser();
    await problemOf(one.arrive('subject-2'));
    const given = { login: 'zhoumin', password: PASSWORD };
    expect(await problemOf(one.complete(given))).toMatchObject({ status: 401, code: 'E-SECOND-FACTOR' });
    await one.complete({ ...given, code: code(0) });
    const other = browser();
    await problemOf(other.arrive('subject-3'));
    expect(await problemOf(other.complete({ ...given, code: code(1) }))).toMatchObject({ code: 'E-OIDC-LINKED' });
  });

  it('is whom an administrator says, until they say otherwise: then nothing is done in any session', async () => {
    const person = await hire('sunsan');
    await link(person, 'subject-4');
    const one = browser();
    await one.arrive('subject-4', { amr: ['mfa'] });
    await expect(one.call(draftRoutes.listDrafts, {})).resolves.toBeDefined();
    const taken = await problemOf(link(await hire('qianer'), 'subject-4'));
    expect(taken).toMatchObject({ status: 409, code: 'E-OIDC-LINKED' });
    await link(person, null);
    expect(await problemOf(one.call(draftRoutes.listDrafts, {}))).toMatchObject({ status: 401 });
    expect(await problemOf(browser().arrive('subject-4'))).toMatchObject({ code: 'E-OIDC-UNKNOWN' });
    expect(await eventsOf('sunsan')).toEqual(['identityLinked by key.tests', 'identityEnded by key.tests']);
  });

  it('whose link ends between the provider and the code comes in no more', async () => {
    const person = await hire('zhaoyi');
    const code = await deviceOf('zhaoyi');
    await link(person, 'subject-5');
    const one = browser();
    expect(await problemOf(one.arrive('subject-5'))).toMatchObject({ status: 401, code: 'E-SECOND-FACTOR' });
    await link(person, null);
    expect(await problemOf(one.complete({ code: code(0) }))).toMatchObject({ status: 401, code: 'E-SIGN-IN-WRONG' });
  });
});

describe('a second factor', () => {
  it.each([
    ['amr', { amr: ['pwd', 'mfa'] }],
    ['acr', { acr: 'urn:levels:3' }],
  ])('of the provider counts where it says so (%s)', async (name, claims) => {
    await link(await hire(`wu.${name}`), `wu.${name}`);
    const one = browser();
    await one.arrive(`wu.${name}`, claims);
    expect(await dueOf(one)).toEqual([]);
  });

  it.each([
    ['says nothing', {}],
    ['says that it asked a password', { amr: ['pwd'], acr: '1' }],
    ['says it in another form', { amr: 'mfa' }],
  ])('is asked for here where the provider %s', async (name, claims) => {
    const login = `zheng.${name.length}`;
    await link(await hire(login), login);
    const one = browser();
    await one.arrive(login, claims);
    expect(await dueOf(one)).toEqual(['secondFactor']);
    expect(await problemOf(one.call(draftRoutes.listDrafts, {}))).toMatchObject({ code: 'E-SECOND-FACTOR-DUE' });
  });

  it('that was set up here is asked before the session begins, and a wrong code counts', async () => {
    await link(await hire('wang'), 'wang');
    const code = await deviceOf('wang');
    const one = browser();
    expect(await problemOf(one.arrive('wang'))).toMatchObject({ status: 401, code: 'E-SECOND-FACTOR' });
    expect(await problemOf(one.call(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
    expect(await problemOf(one.complete({ code: '000000' }))).toMatchObject({ code: 'E-SECOND-FACTOR-WRONG' });
    await expect(one.complete({ code: code(0) })).resolves.toMatchObject({ due: [] });
    const again = browser();
    await problemOf(again.arrive('wang'));
    for (let tries = 0; tries < 5; tries++) await problemOf(again.complete({ code: '000000' }));
    expect(await problemOf(again.complete({ code: code(1) }))).toMatchObject({ status: 429, code: 'E-SIGN-IN-LOCKED' });
  });
});
