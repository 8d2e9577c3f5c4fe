import { describe, expect, it } from '@jest/globals';
import { signIn } from '../../api/contract/signed-in.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { makeClient } from '../../api/contract/client.ts';
import { embeddedSigner, keepSigned } from '../../api/act/signer.ts';
import { countWrongPassword, lockOf } from '../../db/desk/sign-in.ts';
import { transaction } from '../../db/pool.ts';
import { findBySession } from '../../db/desk/who.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { TEST_SIGN_IN } from '../setup/sign-in.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

/** Passwords are hashed as in an installation. */
const desk = await openDesk({ signIn: { ...TEST_SIGN_IN, passwordMemory: SIGN_IN_DEFAULTS.passwordMemory } });
const zone = await practiceZone(desk.admin);
const stranger = makeClient({ base: desk.url });
const tryToSignIn = (login: string, password: string) => stranger(sessionRoutes.signIn, { body: { login, password } });

/** So many wrong passwords at once; the codes of the answers, in the order of the attempts. */
async function guess(login: string, times: number): Promise<readonly string[]> {
  const tries = Array.from({ length: times }, () => problemOf(tryToSignIn(login, 'guess')));
  return (await Promise.all(tries)).map((problem) => problem.code);
}

const endWaits = () => desk.pool.query('UPDATE sign_in_attempt SET locked_until = now()');

describe('signing in', () => {
  it('opens a session in the only hat, with the time of its zone', async () => {
    await personOf(desk.admin, zone, 'lilan', [{ capacity: 'window', bureau: 'window' }]);
    const me = await (await signIn(desk.url, 'lilan', PASSWORD)).call(sessionRoutes.readMe, {});
    expect(me.hat).toMatchObject({ capacity: 'window', zone, bureau: 'window', unitName: '综合窗口' });
    expect(me.zone).toMatchObject({ name: '澄湖高新区', practice: true, now: '2026-10-12T08:35:00.000+08:00' });
    expect(me.confirmedUntil).toBeNull();
  });

  it('gives the token in a cookie that scripts and other sites cannot use', async () => {
    const response = await post('/api/sessions', { login: 'lilan', password: PASSWORD });
    expect(response.headers.get('set-cookie')).toMatch(
      /^quanlian_session_80=[\w-]{43};.*Path=\/;.*HttpOnly; SameSite=Strict$/,
    );
    const [stored] = (
      await desk.pool.query<{ password_hash: string }>(`SELECT password_hash FROM person WHERE login = 'lilan'`)
    ).rows;
    expect(stored?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('tells an unknown login and a wrong password alike', async () => {
    const unknown = await problemOf(tryToSignIn('nobody', PASSWORD));
    const wrong = await problemOf(tryToSignIn('lilan', 'something else'));
    expect(unknown).toEqual(wrong);
    expect(wrong).toMatchObject({ status: 401, code: 'E-SIGN-IN-WRONG' });
  });

  it('waits after five wrong passwords, even asked at once, each time longer', async () => {
    await personOf(desk.admin, zone, 'hejia', [{ capacity: 'reviewer' }]);
    const codes = await guess('hejia', 8);
    expect(codes.filter((code) => code === 'E-SIGN-IN-WRONG')).toHaveLength(5);
    const locked = await post('/api/sessions', { login: 'hejia', password: PASSWORD });
    expect([locked.status, Number(locked.headers.get('retry-after')) <= 30]).toEqual([429, true]);
    await endWaits();
    await guess('hejia', 1);
    const longer = await post('/api/sessions', { login: 'hejia', password: PASSWORD });
    expect(Number(longer.headers.get('retry-after'))).toBeGreaterThan(30);
    await endWaits();
    await expect(tryToSignIn('hejia', PASSWORD)).resolves.toMatchObject({ hat: { capacity: 'reviewer' } });
  });

  it('does not tell by a lock which logins there are', async () => {
    const codes = await guess('who-is-not-there', 6);
    expect(codes.slice(-1)).toEqual(['E-SIGN-IN-LOCKED']);
  });

  it('is not kept from anybody by a stranger at another address, nor is signing', async () => {
    await personOf(desk.admin, zone, 'fangyuan', [{ capacity: 'window' }]);
    const wrong = { login: 'fangyuan', address: '203.0.113.7' };
    for (let n = 0; n < 7; n++) await countWrongPassword(desk.pool, wrong);
    await expect(lockOf(desk.pool, wrong)).resolves.toBeInstanceOf(Date);
    const owner = await signIn(desk.url, 'fangyuan', PASSWORD);
    for (let n = 0; n < 100; n++) await countWrongPassword(desk.pool, { ...wrong, address: `198.51.100.${n}` });
    await expect(lockOf(desk.pool, { ...wrong, address: '192.0.2.1' })).resolves.toBeInstanceOf(Date);
    await expect(tryToSignIn('fangyuan', PASSWORD)).resolves.toBeDefined();
    await guess('fangyuan', 5);
    await expect(owner.confirm()).resolves.toBeUndefined();
  });

  it('is not counted in the name of who is signed in, whatever is given as a login', async () => {
    const person = await personOf(desk.admin, zone, 'songjie', [{ capacity: 'window' }]);
    const owner = await signIn(desk.url, 'songjie', PASSWORD);
    const asWritten = await Promise.all([' ', '\t', '\n'].map((gap) => guess(`person${gap}${person}`, 5)));
    expect(asWritten.map((codes) => new Set(codes))).toEqual(
      ['E-SIGN-IN-WRONG', 'E-INPUT', 'E-INPUT'].map((code) => new Set([code])),
    );
    await expect(owner.confirm()).resolves.toBeUndefined();
  });

  it('is refused for a while where one login after another is tried from an address, to whoever was not right from there before', async () => {
    for (const login of ['known.here', 'new.here']) await personOf(desk.admin, zone, login, [{ capacity: 'window' }]);
    await tryToSignIn('known.here', PASSWORD);
    const tries = Array.from({ length: 60 }, (_, n) => problemOf(tryToSignIn(`somebody-${n}`, 'Autumn-2026')));
    const codes = (await Promise.all(tries)).map(({ code }) => code);
    const looked = codes.filter((code) => code === 'E-SIGN-IN-WRONG').length;
    expect(looked).toBeLessThanOrEqual(34);
    expect(codes.filter((code) => code === 'E-RATE')).toHaveLength(60 - looked);
    expect(await problemOf(tryToSignIn('new.here', PASSWORD))).toMatchObject({ status: 429, code: 'E-RATE' });
    await expect(tryToSignIn('known.here', PASSWORD)).resolves.toBeDefined();
    await desk.pool.query(`UPDATE sign_in_attempt SET tried_at = tried_at - interval '1 minute'`);
    await expect(tryToSignIn('new.here', PASSWORD)).resolves.toBeDefined();
  });

  it('begins anew after a right password', async () => {
    await personOf(desk.admin, zone, 'zhoumin', [{ capacity: 'window' }]);
    for (let n = 0; n < 4; n++) await problemOf(tryToSignIn('zhoumin', 'guess'));
    await tryToSignIn('zhoumin', PASSWORD);
    for (let n = 0; n < 4; n++) await problemOf(tryToSignIn('zhoumin', 'guess'));
    await expect(tryToSignIn('zhoumin', PASSWORD)).resolves.toBeDefined();
  });
});

describe('a session', () => {
  it('ends when one signs out', async () => {
    const { call } = await signIn(desk.url, 'lilan', PASSWORD);
    await call(sessionRoutes.signOut, {});
    expect(await problemOf(call(sessionRoutes.readMe, {}))).toMatchObject({ status: 401, code: 'E-SIGN-IN' });
  });

  it('ends after two unused hours, and after twelve in any case', async () => {
    const { call } = await signIn(desk.url, 'lilan', PASSWORD);
    await desk.pool.query(`UPDATE session SET seen_at = now() - interval '121 minutes'`);
    expect(await problemOf(call(sessionRoutes.readMe, {}))).toMatchObject({ code: 'E-SIGN-IN' });
    const { call: long } = await signIn(desk.url, 'lilan', PASSWORD);
    await desk.pool.query(`UPDATE session SET created_at = now() - interval '13 hours'`);
    expect(await problemOf(long(sessionRoutes.readMe, {}))).toMatchObject({ code: 'E-SIGN-IN' });
  });

  it('wears no hat until one of several is chosen, and the last one the next time', async () => {
    await personOf(desk.admin, zone, 'chen', [{ capacity: 'reviewer' }, { capacity: 'approver' }]);
    const { call } = await signIn(desk.url, 'chen', PASSWORD);
    const { hat, hats } = await call(sessionRoutes.readMe, {});
    expect(hat).toBeNull();
    const approver = hats.find(({ capacity }) => capacity === 'approver');
    await call(sessionRoutes.wearHat, { body: { hat: approver?.id ?? '' } });
    const again = await (await signIn(desk.url, 'chen', PASSWORD)).call(sessionRoutes.readMe, {});
    expect(again.hat).toEqual(approver);
  });

  it('does not put on the hat of somebody else', async () => {
    const own = await (await signIn(desk.url, 'chen', PASSWORD)).call(sessionRoutes.readMe, {});
    const { call } = await signIn(desk.url, 'lilan', PASSWORD);
    const problem = await problemOf(call(sessionRoutes.wearHat, { body: { hat: own.hats[0]?.id ?? '' } }));
    expect(problem).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });

  it('loses a hat on the day after its last, by the clock of its zone', async () => {
    await personOf(desk.admin, zone, 'gao', [{ capacity: 'supervisor', lastDay: '2026-10-12' }]);
    const { call } = await signIn(desk.url, 'gao', PASSWORD);
    await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: { capacity: 'supervisor' } });
    await desk.pool.query(`UPDATE zone SET clock_at = '2026-10-13T00:00:00+08:00' WHERE id = $1`, [zone]);
    await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: null, hats: [] });
    await desk.pool.query(`UPDATE zone SET clock_at = '2026-10-12T08:35:00+08:00' WHERE id = $1`, [zone]);
  });
});

describe('signing', () => {
  const at = parseInstant('2026-10-12T08:35:00.000+08:00') as Instant;
  const whoHas = async (cookie: string) => {
    const who = await findBySession(desk.pool, cookie, desk.config.signIn);
    if (!who) throw new Error('nobody');
    return who;
  };

  it('asks for the password again, and then for five minutes no more', async () => {
    const cookie = tokenIn(await post('/api/sessions', { login: 'lilan', password: PASSWORD }));
    await expect(embeddedSigner.sign('同意', await whoHas(cookie), at)).rejects.toMatchObject({
      refusal: { code: 'E-CONFIRM' },
    });
    const confirmation = await post('/api/confirmations', { password: PASSWORD }, cookie);
    expect(confirmation.status).toBe(201);
    const made = await embeddedSigner.sign('同意', await whoHas(cookie), at);
    const signature = await transaction(desk.pool, async (tx) => keepSigned(tx, made));
    expect(signature).toMatchObject({ name: '李岚', capacity: 'window', at });
    const { rows } = await desk.pool.query('SELECT text, text_hash, means FROM signature WHERE id = $1', [
      signature.id,
    ]);
    expect(rows).toEqual([{ text: '同意', text_hash: signature.textHash, means: 'embedded' }]);
  });

  it('does not confirm with a wrong password', async () => {
    const cookie = tokenIn(await post('/api/sessions', { login: 'lilan', password: PASSWORD }));
    expect((await post('/api/confirmations', { password: 'guess' }, cookie)).status).toBe(401);
  });
});

const tokenIn = (response: Response): string =>
  /quanlian_session_80=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';

const post = (path: string, body: object, cookie?: string): Promise<Response> =>
  fetch(`${desk.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: desk.url,
      ...(cookie ? { cookie: `quanlian_session_80=${cookie}` } : {}),
    },
    body: JSON.stringify(body),
  });
