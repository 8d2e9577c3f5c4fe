import { describe, expect, it } from '@jest/globals';
import { signIn } from '../../api/contract/signed-in.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { makeClient } from '../../api/contract/client.ts';
import { embeddedSigner } from '../../api/signer.ts';
import { findBySession } from '../../db/desk/who.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk();
const zone = await practiceZone(desk.admin);
const stranger = makeClient({ base: desk.url });
const tryToSignIn = (login: string, password: string) => stranger(sessionRoutes.signIn, { body: { login, password } });

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
      /^quanlian_session=[\w-]{43};.*Path=\/;.*HttpOnly; SameSite=Strict$/,
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

  it('locks for fifteen minutes after five wrong passwords, even asked at once', async () => {
    await personOf(desk.admin, zone, 'hejia', [{ capacity: 'reviewer' }]);
    const tries = Array.from({ length: 8 }, () => problemOf(tryToSignIn('hejia', 'guess')));
    const codes = (await Promise.all(tries)).map((problem) => problem.code);
    expect(codes.filter((code) => code === 'E-SIGN-IN-WRONG')).toHaveLength(5);
    expect(await problemOf(tryToSignIn('hejia', PASSWORD))).toMatchObject({ status: 429, code: 'E-SIGN-IN-LOCKED' });
    await desk.pool.query(`UPDATE person SET locked_until = now() WHERE login = 'hejia'`);
    await expect(tryToSignIn('hejia', PASSWORD)).resolves.toMatchObject({ hat: { capacity: 'reviewer' } });
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
    const who = await findBySession(desk.pool, cookie);
    if (!who) throw new Error('nobody');
    return who;
  };

  it('asks for the password again, and then for five minutes no more', async () => {
    const cookie = tokenIn(await post('/api/sessions', { login: 'lilan', password: PASSWORD }));
    await expect(embeddedSigner.sign('同意', await whoHas(cookie), at, desk.pool)).rejects.toMatchObject({
      refusal: { code: 'E-CONFIRM' },
    });
    const confirmation = await post('/api/confirmations', { password: PASSWORD }, cookie);
    expect(confirmation.status).toBe(201);
    const signature = await embeddedSigner.sign('同意', await whoHas(cookie), at, desk.pool);
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
  /quanlian_session=([\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';

const post = (path: string, body: object, cookie?: string): Promise<Response> =>
  fetch(`${desk.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: desk.url,
      ...(cookie ? { cookie: `quanlian_session=${cookie}` } : {}),
    },
    body: JSON.stringify(body),
  });
