import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { peopleRoutes } from '../../api/contract/people.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { signIn, withApiKey } from '../../api/contract/signed-in.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { createSetupLink } from '../../db/desk/setup.ts';
import { makeClient } from '../../api/contract/client.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const firm = await admin(enterpriseRoutes.addEnterprise, {
  body: { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' },
});
const enterprise = { enterprise: firm.id };

const staffOf = async (login: string, zoneOf?: string) => {
  const body = { name: '顾文静', login, password: PASSWORD, capacity: 'staff' as const };
  return admin(enterpriseRoutes.addEnterprisePerson, {
    params: enterprise,
    body: { ...body, ...(zoneOf && { zone: zoneOf }) },
  });
};

describe('somebody of an enterprise', () => {
  it.each([undefined, zone])(
    'who is ended can act no more at once, in the session that is open (zone %s)',
    async (at) => {
      const login = `staff-${at ?? 'anywhere'}`;
      const { hat } = await staffOf(login, at);
      const { call } = await signIn(url, login, PASSWORD);
      await expect(call(projectRoutes.listProjects, {})).resolves.toMatchObject({ rows: [] });
      await admin(enterpriseRoutes.endEnterpriseHat, { params: { ...enterprise, hat } });
      expect(await problemOf(call(projectRoutes.listProjects, {}))).toMatchObject({ status: 403, code: 'E-RIGHT' });
      await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: null, hats: [] });
    },
  );

  it('is listed with the hats, and gets a new password', async () => {
    const { id, hat } = await staffOf('forgot');
    const { people } = await admin(enterpriseRoutes.listEnterprisePeople, { params: enterprise });
    expect(people.find((one) => one.id === id)).toMatchObject({ login: 'forgot', hats: [{ id: hat, lastDay: null }] });
    const { call } = await signIn(url, 'forgot', PASSWORD);
    const reset = { params: { ...enterprise, person: id }, body: { password: '另一个密码 2026' } };
    await admin(enterpriseRoutes.resetEnterprisePassword, reset);
    expect(await problemOf(call(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
    await expect(signIn(url, 'forgot', '另一个密码 2026')).resolves.toBeDefined();
  });

  it('is nobody whose password could be set by way of another enterprise', async () => {
    const person = await personOf(admin, zone, 'officer', [{ capacity: 'window' }]);
    const reset = { params: { ...enterprise, person }, body: { password: '夺来的密码八字以上' } };
    expect(await problemOf(admin(enterpriseRoutes.resetEnterprisePassword, reset))).toMatchObject({ status: 404 });
  });
});

describe('an administrator of the whole system', () => {
  const administrator = (login: string) => ({ name: '王海平', login, password: `${PASSWORD}12` });

  it('is ended at once with the keys, but not the last who can sign in', async () => {
    const token = await createSetupLink(pool);
    const first = await makeClient({ base: url })(setupRoutes.setUp, { body: { token, ...administrator('first') } });
    const { call } = await signIn(url, 'first', `${PASSWORD}12`);
    const { key } = await call(setupRoutes.addApiKey, { body: { name: '对接' } });
    const end = () => admin(setupRoutes.endAdministrator, { params: { person: first.id } });
    expect(await problemOf(end())).toMatchObject({ status: 409, code: 'E-LAST-ADMINISTRATOR' });
    await admin(setupRoutes.addAdministrator, { body: administrator('second') });
    await end();
    expect(await problemOf(call(setupRoutes.listApiKeys, {}))).toMatchObject({ status: 403 });
    expect(await problemOf(withApiKey(url, key)(setupRoutes.listApiKeys, {}))).toMatchObject({ status: 401 });
    const { administrators } = await admin(setupRoutes.listAdministrators, {});
    expect(administrators.filter(({ keysOnly }) => !keysOnly).map(({ login }) => login)).toEqual(['second']);
    expect(await problemOf(end())).toMatchObject({ status: 404 });
  });
});

describe('an officer', () => {
  it('who is ended reads and does nothing more, though the password was just given', async () => {
    const person = await personOf(admin, zone, 'leaving', [{ capacity: 'supervisor' }]);
    const leaving = await signIn(url, 'leaving', PASSWORD);
    await leaving.confirm();
    const { call } = leaving;
    const { people } = await admin(peopleRoutes.listPeople, { params: { zone }, query: { limit: 200 } });
    const hat = people.find(({ id }) => id === person)?.hats[0]?.id ?? '';
    await admin(peopleRoutes.endHat, { params: { zone, hat } });
    await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: null });
    const rules = call(zoneRoutes.putRules, { params: { zone }, body: {} });
    expect(await problemOf(rules)).toMatchObject({ status: 403 });
  });
});
