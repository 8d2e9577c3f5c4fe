import { describe, expect, it } from '@jest/globals';
import { peopleRoutes } from '../../api/contract/people.ts';
import { signIn } from '../../api/contract/signed-in.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, pool, url } = await openDesk();
const zone = await practiceZone(admin);
await personOf(admin, zone, 'zone-admin', [{ capacity: 'admin' }]);

describe('people', () => {
  it('have logins of their own', async () => {
    await personOf(admin, zone, 'shenyue', [{ capacity: 'window' }]);
    const again = await problemOf(personOf(admin, zone, 'shenyue', [{ capacity: 'window' }]));
    expect(again).toMatchObject({ status: 409, code: 'E-EXISTS', facts: { name: 'shenyue' } });
  });

  it.each(['reviewer', 'approver', 'inspector'] as const)('need a bureau to act for as %s', async (capacity) => {
    const body = { name: '李岚', login: `no-bureau-${capacity}`, password: PASSWORD, hats: [{ capacity }] };
    const problem = await problemOf(admin(peopleRoutes.addPerson, { params: { zone }, body }));
    expect(problem).toMatchObject({ status: 422, field: 'hats.0.bureau' });
  });

  it('are of no bureau as a steward', async () => {
    const hats = [{ capacity: 'steward' as const, bureau: 'water' }];
    const body = { name: '许帮办', login: 'steward-of-a-bureau', password: PASSWORD, hats };
    const problem = await problemOf(admin(peopleRoutes.addPerson, { params: { zone }, body }));
    expect(problem).toMatchObject({ status: 422, code: 'E-INPUT', field: 'hats.0.bureau' });
  });

  it('belong to a bureau that is there', async () => {
    const problem = await problemOf(personOf(admin, zone, 'nobody', [{ capacity: 'reviewer', bureau: 'moon' }]));
    expect(problem).toMatchObject({ status: 422, field: 'bureau' });
  });

  it('are listed page by page with their hats, and lose a hat at once', async () => {
    const all = await admin(peopleRoutes.listPeople, { params: { zone }, query: { limit: 200 } });
    const person = all.people.find(({ login }) => login === 'shenyue');
    const found = async (q: string) =>
      (await admin(peopleRoutes.listPeople, { params: { zone }, query: { q } })).people.map(({ login }) => login);
    expect([await found(' ENYU'), await found('%'), (await found(person?.name ?? '-')).includes('shenyue')]).toEqual([
      ['shenyue'],
      [],
      true,
    ]);
    await admin(peopleRoutes.endHat, { params: { zone, hat: person?.hats[0]?.id ?? '' } });
    const { call } = await signIn(url, 'shenyue', PASSWORD);
    await expect(call(sessionRoutes.readMe, {})).resolves.toMatchObject({ hats: [], hat: null });
  });

  it('get a new password, which ends their sessions and a lock', async () => {
    const person = await personOf(admin, zone, 'qianning', [{ capacity: 'window' }]);
    const { call } = await signIn(url, 'qianning', PASSWORD);
    await admin(peopleRoutes.resetPassword, { params: { zone, person }, body: { password: '另一个密码 2026' } });
    expect(await problemOf(call(sessionRoutes.readMe, {}))).toMatchObject({ status: 401 });
    const { call: again } = await signIn(url, 'qianning', '另一个密码 2026');
    const change = { current: '另一个密码 2026', password: '自己选的一个很长很长的密码' };
    await again(peopleRoutes.changePassword, { body: change });
    await expect(again(sessionRoutes.readMe, {})).resolves.toMatchObject({ person: { id: person } });
  });

  it('of another zone too have their password set by the whole system only', async () => {
    const person = await personOf(admin, zone, 'both', [{ capacity: 'window' }]);
    const other = await practiceZone(admin, '另一区');
    await pool.query(
      `INSERT INTO hat (id, person_id, capacity, zone_id, first_day) VALUES ('other-hat', $1, 'window', $2, '2020-01-01')`,
      [person, other],
    );
    const { call } = await signIn(url, 'zone-admin', PASSWORD);
    const reset = call(peopleRoutes.resetPassword, {
      params: { zone, person },
      body: { password: '夺来的密码八字以上' },
    });
    expect(await problemOf(reset)).toMatchObject({ status: 403 });
  });
});
