import { describe, expect, it } from '@jest/globals';
import { makeClient } from '../../api/contract/client.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { fileRoutes } from '../../api/contract/files.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { signedInJar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { PASSWORD } from './zones.ts';

const { admin, url, pool } = await openDesk();
const firms: string[] = [];
for (const [uscc, name] of [
  ['91320505MA1GXQ012R', '澜微'],
  ['91320411765432104F', '恒屹'],
] as const) {
  const body = { uscc, name, legalRepresentative: '顾文静', address: '科创园' };
  firms.push((await admin(enterpriseRoutes.addEnterprise, { body })).id);
}
const [first = '', second = ''] = firms;
await admin(enterpriseRoutes.addEnterprisePerson, {
  params: { enterprise: first },
  body: { name: '顾文静', login: 'gu', password: PASSWORD, capacity: 'legalRepresentative' },
});
await pool.query(
  `INSERT INTO hat (id, person_id, capacity, enterprise_id, first_day)
   SELECT 'second', person_id, capacity, $1, first_day FROM hat WHERE enterprise_id = $2`,
  [second, first],
);
const jar = await signedInJar(url, 'gu', PASSWORD);
const me = await jar.call(sessionRoutes.readMe, {});
const own = me.hats.find(({ id }) => id !== 'second')?.id ?? '';
await jar.call(sessionRoutes.wearHat, { body: { hat: 'second' } });

/** A page of that browser that shows who is here, and in which hat. */
const showing = (hat: string, person = me.person.id) =>
  makeClient({ base: url, headers: () => ({ origin: url, cookie: jar.cookie, 'x-acting-as': `${person}/${hat}` }) });
const OTHER = { status: 409, code: 'E-HAT-OTHER' };

describe('a page that shows another hat than its session wears', () => {
  it('reads nothing and does nothing for the one who is not shown', async () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.4']), 'a.pdf');
    const page = showing(own);
    expect(await problemOf(page(homeRoutes.readHome, {}))).toMatchObject(OTHER);
    expect(await problemOf(page(fileRoutes.addFile, { form }))).toMatchObject(OTHER);
    const upload = await fetch(`${url}/api/uploads`, {
      method: 'POST',
      headers: { origin: url, cookie: jar.cookie, 'x-acting-as': `${me.person.id}/${own}`, 'upload-length': '4' },
    });
    expect(upload.status).toBe(409);
  });

  it('nor where somebody else is signed in by now', async () => {
    expect(await problemOf(showing('second', 'somebody-else')(homeRoutes.readHome, {}))).toMatchObject(OTHER);
  });

  it('is told who is signed in now, and may change back', async () => {
    const page = showing(own);
    await expect(page(sessionRoutes.readMe, {})).resolves.toMatchObject({ hat: { id: 'second' } });
    await expect(showing('second')(homeRoutes.readHome, {})).resolves.toMatchObject({ enterprise: { id: second } });
  });

  it('and a program that shows none is asked for none', async () => {
    await expect(jar.call(homeRoutes.readHome, {})).resolves.toMatchObject({ enterprise: { id: second } });
  });
});
