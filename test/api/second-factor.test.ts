import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { accountRoutes } from '../../api/contract/account.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { lockBytes } from '../../proof/locked.ts';
import { copyOf, openJar, signedInJar, type Jar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const desk = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, changeGiven: false } });
const { admin, url, pool } = desk;
const practice = await practiceZone(admin);
const { id: zone } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
const hire = (login: string, where = zone) => personOf(admin, where, login, [{ capacity: 'window' }]);
const drafts = (jar: Jar) => jar.call(draftRoutes.listDrafts, {});

/** What the device shows, so many half minutes from now: the next code is good already, the last one still. */
const codeOf = (secret: string, later = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + later * 30_000 });

/** Sets a second factor up, with the code of half a minute ago, so that the present one is still unused. */
async function setUp(jar: Jar): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  const { secret } = await jar.call(accountRoutes.beginSecondFactor, { body: { password: PASSWORD } });
  const code = codeOf(secret, -1);
  const { recoveryCodes } = await jar.call(accountRoutes.confirmSecondFactor, { body: { code } });
  return { secret, recoveryCodes };
}

const enter = (login: string, code?: string) =>
  openJar(url).call(sessionRoutes.signIn, { body: { login, password: PASSWORD, ...(code && { code }) } });

describe('a second factor', () => {
  it('is set up by an officer before anything else, and not for practice', async () => {
    await Promise.all([hire('maqiang'), hire('lilan', practice)]);
    const [real, practising] = [await signedInJar(url, 'maqiang', PASSWORD), await signedInJar(url, 'lilan', PASSWORD)];
    await expect(real.call(sessionRoutes.readMe, {})).resolves.toMatchObject({ due: ['secondFactor'] });
    expect(await problemOf(drafts(real))).toMatchObject({ status: 403, code: 'E-SECOND-FACTOR-DUE' });
    await expect(drafts(practising)).resolves.toBeDefined();
    await setUp(real);
    await expect(drafts(real)).resolves.toBeDefined();
  });

  it('is set up by who knows the password, and counts once a code of it was given', async () => {
    await hire('zhaoyi');
    const jar = await signedInJar(url, 'zhaoyi', PASSWORD);
    const begun = jar.call(accountRoutes.beginSecondFactor, { body: { password: '别人的密码' } });
    expect(await problemOf(begun)).toMatchObject({ status: 401, code: 'E-SIGN-IN-WRONG' });
    const unbegun = jar.call(accountRoutes.confirmSecondFactor, { body: { code: '000000' } });
    expect(await problemOf(unbegun)).toMatchObject({ status: 409, code: 'E-SECOND-FACTOR-NONE' });
    const told = await jar.call(accountRoutes.beginSecondFactor, { body: { password: PASSWORD } });
    expect(told.address).toMatch(/^otpauth:\/\/totp\/.*zhaoyi\?.*secret=[A-Z2-7]{32}/);
    expect(told.qr).toMatch(/^data:image\/png;base64,/);
    const wrong = jar.call(accountRoutes.confirmSecondFactor, { body: { code: codeOf(told.secret, 20) } });
    expect(await problemOf(wrong)).toMatchObject({ status: 422, code: 'E-SECOND-FACTOR-WRONG' });
    await expect(enter('zhaoyi')).resolves.toMatchObject({ due: ['secondFactor'] });
    await jar.call(accountRoutes.confirmSecondFactor, { body: { code: codeOf(told.secret) } });
    expect(await problemOf(enter('zhaoyi'))).toMatchObject({ status: 401, code: 'E-SECOND-FACTOR', field: 'code' });
    const again = jar.call(accountRoutes.beginSecondFactor, { body: { password: PASSWORD } });
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'E-SECOND-FACTOR-SET' });
  });

  it('ends every session that was opened without it, and gives the own one another token', async () => {
    await hire('qianer');
    const [here, elsewhere] = [await signedInJar(url, 'qianer', PASSWORD), await signedInJar(url, 'qianer', PASSWORD)];
    const before = copyOf(url, here);
    await setUp(here);
    await drafts(here);
    expect(await problemOf(drafts(before))).toMatchObject({ code: 'E-SIGN-IN' });
    expect(await problemOf(drafts(elsewhere))).toMatchObject({ code: 'E-SIGN-IN' });
  });

  it('takes each code once, also of many at the same moment', async () => {
    await hire('sunsan');
    const { secret } = await setUp(await signedInJar(url, 'sunsan', PASSWORD));
    const now = codeOf(secret);
    const tries = await Promise.allSettled([enter('sunsan', now), enter('sunsan', now), enter('sunsan', now)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await problemOf(enter('sunsan', now))).toMatchObject({ code: 'E-SECOND-FACTOR-WRONG' });
    await expect(enter('sunsan', codeOf(secret, 1))).resolves.toBeDefined();
    expect(await problemOf(enter('sunsan', codeOf(secret, 0)))).toMatchObject({ code: 'E-SECOND-FACTOR-WRONG' });
  });

  it('is guessed no more often than a password, and not asked for after a wrong one', async () => {
    await hire('lisi');
    const { secret } = await setUp(await signedInJar(url, 'lisi', PASSWORD));
    const blind = openJar(url).call(sessionRoutes.signIn, {
      body: { login: 'lisi', password: 'guess', code: '000000' },
    });
    expect(await problemOf(blind)).toMatchObject({ code: 'E-SIGN-IN-WRONG' });
    const wrong = codeOf(secret, 40);
    for (let n = 0; n < 4; n++) expect(await problemOf(enter('lisi', wrong))).toMatchObject({ status: 401 });
    expect(await problemOf(enter('lisi', codeOf(secret)))).toMatchObject({ status: 429, code: 'E-SIGN-IN-LOCKED' });
  });

  it('is kept locked, recovery codes as hashes', async () => {
    await hire('zhouwu');
    const { secret, recoveryCodes } = await setUp(await signedInJar(url, 'zhouwu', PASSWORD));
    const { rows } = await pool.query<{ all: string }>(
      `SELECT (SELECT string_agg(encode(secret, 'escape'), ' ') FROM second_factor)
         || (SELECT string_agg(code_hash, ' ') FROM recovery_code) AS all`,
    );
    expect(recoveryCodes).toHaveLength(10);
    for (const plain of [secret, ...recoveryCodes]) expect(rows[0]?.all).not.toContain(plain);
  });
});

describe('when the device is lost', () => {
  it('a recovery code opens once, however it is typed, and others are made in place of them', async () => {
    await hire('wuliu');
    const { secret, recoveryCodes } = await setUp(await signedInJar(url, 'wuliu', PASSWORD));
    const typed = (recoveryCodes[0] ?? '').toLowerCase().replaceAll('-', ' ');
    await expect(enter('wuliu', typed)).resolves.toBeDefined();
    expect(await problemOf(enter('wuliu', recoveryCodes[0]))).toMatchObject({ code: 'E-SECOND-FACTOR-WRONG' });
    const jar = openJar(url);
    await jar.call(sessionRoutes.signIn, { body: { login: 'wuliu', password: PASSWORD, code: codeOf(secret) } });
    await expect(jar.call(accountRoutes.readSecondFactor, {})).resolves.toMatchObject({ recoveryCodesLeft: 9 });
    await jar.call(accountRoutes.renewRecoveryCodes, { body: { password: PASSWORD, code: recoveryCodes[1] ?? '' } });
    expect(await problemOf(enter('wuliu', recoveryCodes[2]))).toMatchObject({ code: 'E-SECOND-FACTOR-WRONG' });
    const { events } = await jar.call(accountRoutes.listAccountEvents, {});
    expect(events.map(({ kind }) => kind)).toEqual(['recoveryCodeUsed', 'recoveryCodeUsed', 'secondFactorSet']);
  });

  it('is not called wrong where the system has another secret than its database; recovery codes hold', async () => {
    await hire('sunli');
    const jar = await signedInJar(url, 'sunli', PASSWORD);
    const { secret, recoveryCodes } = await setUp(jar);
    const locked = lockBytes(Buffer.from(secret), 'f'.repeat(64));
    await pool.query('UPDATE second_factor f SET secret = $1 FROM person p WHERE p.id = f.person_id AND p.login = $2', [
      locked,
      'sunli',
    ]);
    expect(await problemOf(enter('sunli', codeOf(secret)))).toMatchObject({ status: 503, code: 'E-SECRET-OTHER' });
    await expect(enter('sunli', recoveryCodes[0])).resolves.toMatchObject({ due: [] });
  });

  it('an administrator takes it away, which ends every session and stands in the account', async () => {
    const person = await hire('zhengqi');
    const jar = await signedInJar(url, 'zhengqi', PASSWORD);
    await setUp(jar);
    const reset = () => admin(accountRoutes.resetSecondFactor, { params: { zone, person } });
    await reset();
    expect(await problemOf(reset())).toMatchObject({ status: 409, code: 'E-SECOND-FACTOR-NONE' });
    expect(await problemOf(drafts(jar))).toMatchObject({ code: 'E-SIGN-IN' });
    const again = await signedInJar(url, 'zhengqi', PASSWORD);
    const { events } = await again.call(accountRoutes.listAccountEvents, {});
    expect(events[0]).toMatchObject({ kind: 'secondFactorReset', by: 'tests' });
  });

  it('one administrator takes it away from another, and nobody from a stranger', async () => {
    const added = await admin(setupRoutes.addAdministrator, {
      body: { name: '王一', login: 'root2', password: `${PASSWORD}12` },
    });
    const jar = await signedInJar(url, 'root2', `${PASSWORD}12`);
    const { secret } = await jar.call(accountRoutes.beginSecondFactor, { body: { password: `${PASSWORD}12` } });
    await jar.call(accountRoutes.confirmSecondFactor, { body: { code: codeOf(secret) } });
    await admin(accountRoutes.resetAdministratorSecondFactor, { params: { person: added.id } });
    const stranger = admin(accountRoutes.resetAdministratorSecondFactor, { params: { person: 'nobody' } });
    expect(await problemOf(stranger)).toMatchObject({ status: 404 });
    const params = { enterprise: 'none', person: added.id };
    expect(await problemOf(admin(accountRoutes.resetEnterpriseSecondFactor, { params }))).toMatchObject({
      status: 404,
    });
  });

  it('its owner ends it with password and code, and sets up another', async () => {
    await hire('wangba');
    const jar = await signedInJar(url, 'wangba', PASSWORD);
    const { secret } = await setUp(jar);
    const end = (code: string) => jar.call(accountRoutes.endSecondFactor, { body: { password: PASSWORD, code } });
    expect(await problemOf(end('000000'))).toMatchObject({ status: 401, code: 'E-SECOND-FACTOR-WRONG' });
    await end(codeOf(secret));
    await expect(jar.call(sessionRoutes.readMe, {})).resolves.toMatchObject({ due: ['secondFactor'] });
    await setUp(jar);
  });
});

describe('a password that an administrator sets anew', () => {
  it('ends what was there and stands in the account; the second factor stays', async () => {
    const person = await hire('fengjiu');
    const jar = await signedInJar(url, 'fengjiu', PASSWORD);
    const { secret } = await setUp(jar);
    await admin(peopleRoutes.resetPassword, { params: { zone, person }, body: { password: '管理员给的密码一二三' } });
    expect(await problemOf(drafts(jar))).toMatchObject({ code: 'E-SIGN-IN' });
    const again = openJar(url);
    const body = { login: 'fengjiu', password: '管理员给的密码一二三', code: codeOf(secret) };
    await again.call(sessionRoutes.signIn, { body });
    const { events } = await again.call(accountRoutes.listAccountEvents, {});
    expect(events.map(({ kind, by }) => `${kind} ${by}`)).toEqual(['passwordGiven tests', 'secondFactorSet 李岚']);
  });
});
