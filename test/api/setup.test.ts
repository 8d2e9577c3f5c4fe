import { describe, expect, it } from '@jest/globals';
import { makeClient } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { signIn, withApiKey } from '../../api/contract/signed-in.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { createSetupLink } from '../../db/desk/setup.ts';
import { openDesk, problemOf } from './desk.ts';
import { practiceZone } from './zones.ts';

const { url, pool, key } = await openDesk();
const stranger = makeClient({ base: url });
const PASSWORD = '一个足够长的初始密码';
const setUp = (token: string, login = 'first') =>
  stranger(setupRoutes.setUp, { body: { token, name: '王海平', login, password: `${PASSWORD}12` } });

describe('the first administrator', () => {
  it('is made by a link of which only the newest works, once', async () => {
    await pool.query('DELETE FROM api_key');
    await pool.query('DELETE FROM hat');
    const [older, newest] = [await createSetupLink(pool), await createSetupLink(pool)];
    expect(await problemOf(setUp(older))).toMatchObject({ status: 403, code: 'E-SETUP-LINK' });
    const outcomes = await Promise.allSettled([setUp(newest, 'first'), setUp(newest, 'second')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(createSetupLink(pool)).rejects.toThrow('administrator');
  });

  it('is not made by a link of yesterday', async () => {
    await pool.query('DELETE FROM hat');
    const token = await createSetupLink(pool);
    await pool.query(`UPDATE setup_link SET expires_at = now() WHERE used_at IS NULL`);
    expect(await problemOf(setUp(token, 'third'))).toMatchObject({ code: 'E-SETUP-LINK' });
  });

  it('has a password of at least twelve characters', async () => {
    const token = await createSetupLink(pool);
    const short = stranger(setupRoutes.setUp, { body: { token, name: '甲', login: 'short', password: 'short' } });
    expect(await problemOf(short)).toMatchObject({ status: 422, field: 'password' });
    await setUp(token, 'third');
    const { call } = await signIn(url, 'third', `${PASSWORD}12`);
    await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({
      hat: { capacity: 'admin', zone: null, unitName: '系统管理' },
    });
  });
});

describe('an API key', () => {
  it('acts for the administrator who made it, until it is revoked', async () => {
    const { call } = await signIn(url, 'third', `${PASSWORD}12`);
    const made = await call(setupRoutes.addApiKey, { body: { name: '对接' } });
    const program = withApiKey(url, made.key);
    await expect(program(sessionRoutes.readMe, {})).resolves.toMatchObject({ person: { name: '王海平' } });
    const { keys } = await program(setupRoutes.listApiKeys, {});
    expect(keys[0]).toMatchObject({ id: made.id, name: '对接', revokedAt: null });
    await call(setupRoutes.revokeApiKey, { params: { key: made.id } });
    expect(await problemOf(program(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
  });

  it('expires', async () => {
    const short = await createApiKey(pool, { name: 'short', admin: true, expiresInHours: 1 });
    await pool.query(`UPDATE api_key SET expires_at = now() WHERE name = 'short'`);
    expect(await problemOf(withApiKey(url, short)(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
  });

  it('expires within a year, with a warning in its answers and in the list for thirty days before', async () => {
    const root = withApiKey(url, await createApiKey(pool, PROGRAM));
    const long = root(setupRoutes.addApiKey, { body: { name: '对接', expiresInHours: 9000 } });
    expect(await problemOf(long)).toMatchObject({ status: 422, field: 'expiresInHours' });
    const sunsetOf = async (expiresInHours: number) => {
      const { key: made } = await root(setupRoutes.addApiKey, { body: { name: '对接', expiresInHours } });
      return (await fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${made}` } })).headers.get('sunset');
    };
    expect(await sunsetOf(24 * 31)).toBeNull();
    const days = (Date.parse((await sunsetOf(24 * 29)) ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(29);
    const { keys } = await root(setupRoutes.listApiKeys, {});
    const told = keys.filter(({ name, revokedAt }) => name === '对接' && revokedAt === null);
    expect(told.map(({ expiresSoon, lastUsedAt }) => [expiresSoon, lastUsedAt !== null])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('opens the routes and the zone for which it was made, and nothing else', async () => {
    const root = withApiKey(url, await createApiKey(pool, PROGRAM));
    const [own, other] = [await practiceZone(root, '甲区'), await practiceZone(root, '乙区')];
    const unknown = root(setupRoutes.addApiKey, { body: { name: '对接', scopes: ['没有'] } });
    expect(await problemOf(unknown)).toMatchObject({ status: 422, field: 'scopes' });
    const body = { name: '对接', scopes: ['人员', 'readMe'], zone: own };
    const program = withApiKey(url, (await root(setupRoutes.addApiKey, { body })).key);
    const people = (zone: string) => program(peopleRoutes.listPeople, { params: { zone }, query: { limit: 5 } });
    await expect(people(own)).resolves.toMatchObject({ people: [] });
    expect(await problemOf(people(other))).toMatchObject({ status: 403, code: 'E-RIGHT' });
    await expect(program(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: { zone: own } });
    const keys = program(setupRoutes.listApiKeys, {});
    expect(await problemOf(keys)).toMatchObject({ status: 403, code: 'E-KEY-SCOPE' });
  });

  it('has no scope that gives powers away', async () => {
    const root = withApiKey(url, await createApiKey(pool, PROGRAM));
    for (const scope of ['addApiKey', 'addPerson', 'addHat', 'resetPassword']) {
      const asked = root(setupRoutes.addApiKey, { body: { name: '对接', scopes: [scope] } });
      expect(await problemOf(asked)).toMatchObject({ status: 422, field: 'scopes' });
    }
  });

  it.each([
    ['for everything', undefined],
    ['for all of people and system', ['系统', '人员', '企业']],
  ])('%s gives nobody a key, a role or a password, and its owner does, who signs in', async (_name, scopes) => {
    const { call } = await signIn(url, 'third', `${PASSWORD}12`);
    const zone = await practiceZone(call, `丙区 ${scopes?.length ?? 0}`);
    const params = { zone };
    const person = { name: '简', login: `jian${scopes?.length ?? 0}`, password: `${PASSWORD}12` };
    const hats = [{ capacity: 'window' as const }];
    const { id } = await call(peopleRoutes.addPerson, { params, body: { ...person, hats } });
    const program = withApiKey(url, (await call(setupRoutes.addApiKey, { body: { name: '对接', scopes } })).key);
    const firm = { name: '顾', login: 'gu', password: PASSWORD, capacity: 'legalRepresentative' as const };
    const refused = await Promise.all([
      problemOf(program(setupRoutes.addApiKey, { body: { name: '更多' } })),
      problemOf(program(setupRoutes.addAdministrator, { body: person })),
      problemOf(program(peopleRoutes.addPerson, { params, body: { ...person, hats } })),
      problemOf(program(peopleRoutes.addHat, { params: { zone, person: id }, body: { capacity: 'supervisor' } })),
      problemOf(
        program(peopleRoutes.resetPassword, { params: { zone, person: id }, body: { password: person.password } }),
      ),
      problemOf(program(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: 'any' }, body: firm })),
    ]);
    expect(refused.map(({ status, code }) => [status, code])).toEqual(refused.map(() => [403, 'E-KEY-SCOPE']));
  });

  it('to set up makes people as well, is told as such, and lasts for a day at most', async () => {
    const { call } = await signIn(url, 'third', `${PASSWORD}12`);
    const make = (limits: object) => call(setupRoutes.addApiKey, { body: { name: '建区', setUp: true, ...limits } });
    for (const limits of [{}, { expiresInHours: 25 }, { expiresInHours: 1, scopes: ['人员'] }])
      expect(await problemOf(make(limits))).toMatchObject({ status: 422, field: 'setUp' });
    const program = withApiKey(url, (await make({ expiresInHours: 24 })).key);
    const zone = await practiceZone(program, '丁区');
    const body = { name: '简', login: 'of-set-up', password: PASSWORD, hats: [{ capacity: 'window' as const }] };
    await expect(program(peopleRoutes.addPerson, { params: { zone }, body })).resolves.toBeDefined();
    const { keys } = await call(setupRoutes.listApiKeys, {});
    expect(keys.find(({ name }) => name === '建区')).toMatchObject({ setUp: true });
    expect(keys.find(({ name }) => name === '对接')).toMatchObject({ setUp: false });
  });

  it('of a program belongs to one administrator of its name, who cannot sign in', async () => {
    const [one, other] = [await createApiKey(pool, PROGRAM), await createApiKey(pool, PROGRAM)];
    const [me, same] = await Promise.all([one, other].map((each) => withApiKey(url, each)(sessionRoutes.readMe, {})));
    expect(me?.person).toEqual(same?.person);
    const tried = stranger(sessionRoutes.signIn, { body: { login: 'key.demonstration', password: '!' } });
    expect(await problemOf(tried)).toMatchObject({ status: 401, code: 'E-SIGN-IN-WRONG' });
    expect(key).not.toBe(one);
  });

  it('signs nothing', async () => {
    const program = withApiKey(url, await createApiKey(pool, PROGRAM));
    const confirmed = program(sessionRoutes.confirm, { body: { password: '!' } });
    expect(await problemOf(confirmed)).toMatchObject({ status: 403, code: 'E-KEY-SCOPE' });
  });
});

const PROGRAM = { name: 'demonstration', admin: true, expiresInHours: 1 } as const;
