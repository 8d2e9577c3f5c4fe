import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { fileRoutes } from '../../api/contract/files.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { worksRoutes } from '../../api/contract/works.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { openJar, signedInJar, type Jar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { openProjectIn, PASSWORD, practiceZone } from './zones.ts';

const { admin, url, pool } = await openDesk();
const practice = await practiceZone(admin);
const { id: earnest } = await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
const LANWEI = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: LANWEI });
const OWN = '自己想的一个长长的新密码';

/** The legal representative with a role in the zone alone, as in a practice zone; without a zone: everywhere. */
async function chief(login: string, zone?: string): Promise<Jar> {
  const body = { name: '顾文静', login, password: PASSWORD, capacity: 'legalRepresentative' as const, zone };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body });
  return signedInJar(url, login, PASSWORD);
}

const practising = await chief('gu.practice', practice);
const everywhere = await chief('gu');

const invite = ({ call }: Jar, name = '沈经办') =>
  call(registrationRoutes.invite, { body: { capacity: 'staff', name } });
const list = ({ call }: Jar) => call(registrationRoutes.listInvitations, {});
const me = ({ call }: Jar) => call(sessionRoutes.readMe, {});

/** Whoever has no login yet accepts the invitation. */
async function accepted(token: string, login: string): Promise<Jar> {
  await openJar(url).call(registrationRoutes.acceptInvitation, { body: { token, login, password: OWN } });
  return signedInJar(url, login, OWN);
}

describe('whom a legal representative with a role in one zone invites', () => {
  it('acts in that zone from its day on, and in no other', async () => {
    const shen = await accepted((await invite(practising)).token, 'shen.practice');
    const { hat } = await me(shen);
    expect(hat).toMatchObject({ capacity: 'staff', zone: practice });
    const { rows } = await pool.query('SELECT first_day FROM hat WHERE id = $1', [hat?.id]);
    expect(rows).toEqual([{ first_day: '2026-10-12' }]);
    await expect(openProjectIn(shen, practice, '481207')).resolves.toMatchObject({ zone: practice });
    expect(await problemOf(openProjectIn(shen, earnest, '481208'))).toMatchObject({ status: 403, code: 'E-RIGHT' });
  });

  it('gets nothing more as somebody who signs in already: not the representative either', async () => {
    const { token } = await invite(practising, '顾文静');
    const { hats } = await practising.call(registrationRoutes.acceptAsMyself, { body: { token } });
    expect(new Set(hats.map(({ capacity, zone }) => `${capacity} ${zone}`))).toEqual(
      new Set([`legalRepresentative ${practice}`, `staff ${practice}`]),
    );
  });

  it('cannot accept once the zone is closed', async () => {
    const closing = await practiceZone(admin, '收尾区');
    const { token } = await invite(await chief('gu.closing', closing));
    await admin(zoneRoutes.closeZone, { params: { zone: closing }, body: {} });
    expect(await problemOf(accepted(token, 'late'))).toMatchObject({ status: 409, code: 'E-ZONE-CLOSED' });
  });
});

describe('a legal representative with a role in one zone', () => {
  it('neither sees nor ends people and invitations of the enterprise everywhere, whose own sees and ends all', async () => {
    const open = await invite(everywhere, '李经办');
    const li = await accepted((await invite(everywhere, '李经办')).token, 'li');
    const { hat } = await me(li);
    expect(hat).toMatchObject({ zone: null });
    const seen = await list(practising);
    expect(seen.people.map(({ login }) => login)).not.toContain('li');
    expect(seen.people.map(({ login }) => login)).toContain('shen.practice');
    expect(seen.invitations.map(({ name }) => name)).not.toContain('李经办');
    const end = { params: { hat: hat?.id ?? '' } };
    const back = { params: { invitation: open.id } };
    expect(await problemOf(practising.call(registrationRoutes.endMember, end))).toMatchObject({ status: 404 });
    expect(await problemOf(practising.call(registrationRoutes.endInvitation, back))).toMatchObject({ status: 404 });
    const all = await list(everywhere);
    expect(all.people.map(({ login }) => login)).toEqual(expect.arrayContaining(['li', 'shen.practice']));
    await everywhere.call(registrationRoutes.endInvitation, back);
    await everywhere.call(registrationRoutes.endMember, end);
    await expect(me(li)).resolves.toMatchObject({ hats: [] });
  });
});

describe('somebody whose role for an enterprise counts in one zone alone', () => {
  it('reads the files that somebody brought in who acts there, and none that the enterprise has elsewhere', async () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n']), '营业执照.pdf');
    const upload = ({ call }: Jar) => call(fileRoutes.addFile, { form });
    const read = (jar: Jar, file: string) => jar.call(fileRoutes.readFileFacts, { params: { file } });
    const [theirs, own] = [await upload(everywhere), await upload(practising)];
    expect(await problemOf(read(practising, theirs.id))).toMatchObject({ status: 404 });
    await expect(read(practising, own.id)).resolves.toMatchObject({ id: own.id });
    await expect(read(everywhere, own.id)).resolves.toMatchObject({ id: own.id });
  });

  it('neither finds nor touches what the enterprise has in another, and finds what it has there', async () => {
    const here = await openProjectIn(everywhere, practice, '481210');
    const there = await openProjectIn(everywhere, earnest, '481211');
    const read = (project: string) => practising.call(projectRoutes.readProject, { params: { project } });
    await expect(read(here.id)).resolves.toMatchObject({ id: here.id });
    expect(await problemOf(read(there.id))).toMatchObject({ status: 404 });
    const works = { params: { project: there.id }, body: { number: '1', name: '一号厂房', phase: '一期' } };
    expect(await problemOf(practising.call(worksRoutes.nameWorks, works))).toMatchObject({ status: 404 });
    const { rows } = await practising.call(projectRoutes.listProjects, { query: { limit: 50 } });
    expect(new Set(rows.map(({ zone }) => zone))).toEqual(new Set([practice]));
    const home = await practising.call(homeRoutes.readHome, {});
    expect(home.total).toBe(rows.length);
    await expect(everywhere.call(homeRoutes.readHome, {})).resolves.toMatchObject({ total: rows.length + 1 });
  });
});
