import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { accountRoutes } from '../../api/contract/account.ts';
import { makeClient } from '../../api/contract/client.ts';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { signedInJar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { settingsFor, startProvider, unsigned } from './identity-provider.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const provider = await startProvider('http://quanlian.example/login/callback');
const oidc = settingsFor(provider, 'register');
const desk = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, oidc } });
const away = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, oidc: { ...oidc, issuer: 'http://127.0.0.1:9' } } });
const strict = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, oidc: { ...oidc, unknown: 'refuse' } } });
const { admin, url, pool } = desk;
const zone = await practiceZone(admin);
const linkAs = (person: string, subject: string | null) =>
  admin(registrationRoutes.putIdentity, { params: { zone, person }, body: { subject } });

/** An officer of the zone, and as whom the provider knows them. */
async function linked(login: string): Promise<string> {
  const person = await personOf(admin, zone, login, [{ capacity: 'window' }]);
  await linkAs(person, login);
  return person;
}
await linked('zhoumin');

/** A browser that keeps every cookie by its name. */
function browser(base = url) {
  const jar = new Map<string, string>();
  const call = makeClient({
    base,
    headers: () => ({ origin: base, cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
    seen: (response) => {
      for (const given of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (given.split(';')[0] ?? '').split('=');
        jar.set(name, value);
      }
    },
  });
  const begin = async () => (await call(registrationRoutes.beginOidc, { body: {} })).address;
  const back = (search: string) => call(registrationRoutes.signInByOidc, { body: { search } });
  const complete = (body: { login?: string; password?: string; code?: string }) =>
    call(registrationRoutes.completeOidc, { body });
  const beginAgain = async () => (await call(registrationRoutes.beginConfirmation, { body: {} })).address;
  const confirm = (search: string) => call(registrationRoutes.confirmByOidc, { body: { search } });
  return { call, begin, back, complete, beginAgain, confirm };
}

const OWN = '自己想的一个长长的新密码';

/** Goes to the provider and comes back as a subject. */
async function arrive(subject: string, one = browser()) {
  return one.back(await provider.visit(await one.begin(), subject));
}

describe('signing in through a provider', () => {
  it('goes by code, PKCE, state and nonce, and opens a session of the person with whom the subject is linked', async () => {
    const one = browser();
    const address = new URL(await one.begin());
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://quanlian.example/login/callback',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(address.searchParams.get(name)).toHaveLength(43);
    const me = await one.back(await provider.visit(address.href, 'zhoumin'));
    expect(me).toMatchObject({ person: { name: '李岚' }, hat: { capacity: 'window' }, due: [] });
    await expect(one.call(sessionRoutes.readMe, {})).resolves.toMatchObject({ person: { name: '李岚' } });
  });

  it('knows a subject again by its identity, whatever the login is called by then', async () => {
    await arrive('zhoumin');
    await pool.query(`UPDATE person SET login = 'zhou.min' WHERE login = 'zhoumin'`);
    await expect(arrive('zhoumin')).resolves.toMatchObject({ hat: { capacity: 'window' } });
  });

  it('is told to who asks how one may sign in', async () => {
    const told = await browser().call(registrationRoutes.readWaysIn, {});
    expect(told).toEqual({ oidc: true, registration: true });
  });
});

describe('nobody is signed in', () => {
  const DAY = 86_400;
  const FALSE = {
    'for another client': (claims: object) => ({ ...claims, aud: 'somebody-else' }),
    'of another issuer': (claims: object) => ({ ...claims, iss: 'http://127.0.0.1:9' }),
    'that expired': (claims: object) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - DAY }),
    'with the nonce of another journey': (claims: object) => ({ ...claims, nonce: 'x'.repeat(43) }),
    'that nobody signed (alg none)': (claims: object) => unsigned({ ...claims }),
    'whose signature is broken': (claims: object) => `${unsigned({ ...claims }).replace('bm9uZSJ9', 'UlMyNTYifQ')}AAAA`,
  } as const;

  it.each(Object.entries(FALSE))('by an id token %s', async (_name, how) => {
    provider.falsify(how);
    expect(await problemOf(arrive('zhoumin'))).toMatchObject({ status: 403, code: 'E-OIDC-TOKEN' });
  });

  it('by an answer that came before: each journey is ended once', async () => {
    const one = browser();
    const search = await provider.visit(await one.begin(), 'zhoumin');
    await one.back(search);
    expect(await problemOf(one.back(search))).toMatchObject({ status: 403, code: 'E-OIDC-JOURNEY' });
  });

  it('by the answer to another journey, nor in another browser than the one that began', async () => {
    const [one, other] = [browser(), browser()];
    const search = await provider.visit(await one.begin(), 'zhoumin');
    expect(await problemOf(browser().back(search))).toMatchObject({ code: 'E-OIDC-JOURNEY' });
    await other.begin();
    expect(await problemOf(other.back(search))).toMatchObject({ code: 'E-OIDC-TOKEN' });
  });

  it('when the provider says no, or is away', async () => {
    const one = browser();
    const state = new URL(await one.begin()).searchParams.get('state') ?? '';
    const denied = `?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(await problemOf(one.back(denied))).toMatchObject({ status: 403, code: 'E-OIDC-DENIED' });
    expect(await problemOf(browser(away.url).begin())).toMatchObject({ status: 503, code: 'E-OIDC-AWAY' });
  });
});

describe('somebody whom only the provider knows', () => {
  const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };

  it('registers the enterprise for which the provider vouches, is confirmed by it, and signs in through it from then on', async () => {
    const one = browser();
    provider.falsify((claims) => ({ ...claims, uscc: firm.uscc }));
    expect(await problemOf(arrive('subject-7', one))).toMatchObject({ status: 403, code: 'E-OIDC-REGISTER' });
    const body = { ...firm, login: 'gu', password: OWN };
    await expect(one.call(registrationRoutes.register, { body })).resolves.toMatchObject({ confirmed: true });
    await expect(arrive('subject-7')).resolves.toMatchObject({
      person: { name: '顾文静' },
      hat: { capacity: 'legalRepresentative' },
      unconfirmed: false,
    });
  });

  it('is not confirmed by the name of a legal representative, nor by the code of another enterprise', async () => {
    const one = browser();
    provider.falsify((claims) => ({ ...claims, uscc: firm.uscc }));
    await problemOf(arrive('subject-9', one));
    const body = { ...firm, uscc: '91320411765432104F', login: 'gu.other', password: OWN };
    await expect(one.call(registrationRoutes.register, { body })).resolves.toMatchObject({ confirmed: false });
    const nobody = browser();
    await problemOf(arrive('subject-10', nobody));
    const named = { ...body, uscc: '91320583MA27ABCD4D', login: 'gu.named' };
    await expect(nobody.call(registrationRoutes.register, { body: named })).resolves.toMatchObject({
      confirmed: false,
    });
  });

  it('is refused where the installation says so', async () => {
    const one = browser(strict.url);
    provider.falsify((claims) => ({ ...claims, uscc: firm.uscc }));
    expect(await problemOf(arrive('subject-8', one))).toMatchObject({ code: 'E-OIDC-UNKNOWN' });
    const body = { ...firm, login: 'gu', password: OWN };
    await expect(one.call(registrationRoutes.register, { body })).resolves.toMatchObject({ confirmed: false });
    expect(await problemOf(arrive('subject-8', browser(strict.url)))).toMatchObject({ code: 'E-OIDC-UNKNOWN' });
  });

  it('is not somebody who is known here and has the code of a device to give still', async () => {
    await linked('heyi');
    const own = await signedInJar(url, 'heyi', PASSWORD);
    const { secret } = await own.call(accountRoutes.beginSecondFactor, { body: { password: PASSWORD } });
    const code = TOTP.generate({ secret: Secret.fromBase32(secret) });
    await own.call(accountRoutes.confirmSecondFactor, { body: { code } });
    const one = browser();
    const uscc = '91320505MA22ABCD5L';
    provider.falsify((claims) => ({ ...claims, uscc }));
    expect(await problemOf(arrive('heyi', one))).toMatchObject({ code: 'E-SECOND-FACTOR' });
    const body = { ...firm, uscc, login: 'thief', password: OWN };
    await expect(one.call(registrationRoutes.register, { body })).resolves.toMatchObject({ confirmed: false });
  });
});

describe('whoever is to sign and has no password here', () => {
  const NOW = () => Math.floor(Date.now() / 1000);

  /** Somebody who came through the provider, and left again to prove who (s)he is. */
  async function leaving(subject = 'zhoumin') {
    const one = browser();
    await arrive(subject, one);
    return { ...one, address: await one.beginAgain() };
  }

  const confirmedUntil = async ({ call }: ReturnType<typeof browser>) =>
    (await call(sessionRoutes.readMe, {})).confirmedUntil;

  it('signs in at the provider anew, and may sign for five minutes in this session alone', async () => {
    const one = await leaving();
    expect(Object.fromEntries(new URL(one.address).searchParams)).toMatchObject({ prompt: 'login', max_age: '0' });
    expect(await confirmedUntil(one)).toBeNull();
    const until = (await one.confirm(await provider.visit(one.address, 'zhoumin'))).confirmedUntil;
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(4.9 * 60_000);
    expect(Date.parse(until) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
    expect(await confirmedUntil(one)).toBe(until);
    const elsewhere = browser();
    await arrive('zhoumin', elsewhere);
    expect(await confirmedUntil(elsewhere)).toBeNull();
  });

  const FALSE = {
    'does not say when': (claims: object) => ({ ...claims, auth_time: undefined }),
    'says that it was before the journey began': (claims: object) => ({ ...claims, auth_time: NOW() - 60 }),
    'says that it was at the beginning of time': (claims: object) => ({ ...claims, auth_time: 0 }),
  } as const;

  it.each(Object.entries(FALSE))('signs nothing where the provider %s', async (_name, how) => {
    const one = await leaving();
    provider.falsify(how);
    const back = one.confirm(await provider.visit(one.address, 'zhoumin'));
    expect(await problemOf(back)).toMatchObject({ status: 403, code: 'E-OIDC-STALE' });
    expect(await confirmedUntil(one)).toBeNull();
  });

  it('signs nothing where the provider tells the time in words', async () => {
    const one = await leaving();
    provider.falsify((claims) => ({ ...claims, auth_time: 'now' }));
    const back = one.confirm(await provider.visit(one.address, 'zhoumin'));
    expect(await problemOf(back)).toMatchObject({ status: 403, code: 'E-OIDC-TOKEN' });
    expect(await confirmedUntil(one)).toBeNull();
  });

  it('signs nothing where it was long before (s)he came back', async () => {
    const one = await leaving();
    const search = await provider.visit(one.address, 'zhoumin');
    await pool.query(`UPDATE oidc_journey SET begun_at = now() - interval '9 minutes'`);
    provider.falsify((claims) => ({ ...claims, auth_time: NOW() - 6 * 60 }));
    expect(await problemOf(one.confirm(search))).toMatchObject({ code: 'E-OIDC-STALE' });
  });

  it('signs nothing when somebody else signed in there', async () => {
    await linked('shenyue');
    const one = await leaving();
    const back = one.confirm(await provider.visit(one.address, 'shenyue'));
    expect(await problemOf(back)).toMatchObject({ status: 403, code: 'E-OIDC-OTHER' });
    expect(await confirmedUntil(one)).toBeNull();
  });

  it('signs nothing by a journey that was to sign in, of another session, or that came back before', async () => {
    const one = await leaving();
    const toSignIn = await provider.visit(await one.begin(), 'zhoumin');
    expect(await problemOf(one.confirm(toSignIn))).toMatchObject({ code: 'E-OIDC-JOURNEY' });
    const search = await provider.visit(await one.beginAgain(), 'zhoumin');
    await pool.query(`UPDATE oidc_journey SET session_id = (SELECT id FROM session WHERE person_id <> $1 LIMIT 1)`, [
      (await one.call(sessionRoutes.readMe, {})).person.id,
    ]);
    expect(await problemOf(one.confirm(search))).toMatchObject({ code: 'E-OIDC-JOURNEY' });
    const last = await provider.visit(await one.beginAgain(), 'zhoumin');
    await one.confirm(last);
    expect(await problemOf(one.confirm(last))).toMatchObject({ code: 'E-OIDC-JOURNEY' });
  });

  it('is not signed in by a journey that was to confirm', async () => {
    const one = await leaving();
    const search = await provider.visit(one.address, 'zhoumin');
    expect(await problemOf(one.back(search))).toMatchObject({ code: 'E-OIDC-JOURNEY' });
  });

  it('is a person in a session: nobody else begins, and no key of a system', async () => {
    expect(await problemOf(browser().beginAgain())).toMatchObject({ status: 401 });
    expect(await problemOf(admin(registrationRoutes.beginConfirmation, { body: {} }))).toMatchObject({
      status: 403,
      code: 'E-KEY-SCOPE',
    });
  });
});
