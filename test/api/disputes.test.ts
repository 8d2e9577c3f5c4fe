import { describe, expect, it } from '@jest/globals';
import { counterRoutes } from '../../api/contract/counter.ts';
import { disputeRoutes } from '../../api/contract/disputes.ts';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { homeRoutes } from '../../api/contract/home.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { setupRoutes } from '../../api/contract/setup.ts';
import { relationRoutes } from '../../api/contract/relations.ts';
import { standingRoutes } from '../../api/contract/standing.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { SIGN_IN_DEFAULTS } from '../../config-sign-in.ts';
import { sweepFiles } from '../../db/desk/file-sweep.ts';
import { openJar, signedInJar, type Jar } from './browser-jar.ts';
import { openDesk, problemOf } from './desk.ts';
import { CHIEF } from '../setup/at-counter.ts';
import { openProjectIn, projectFacts, PASSWORD, personOf, practiceZone } from './zones.ts';

const free = await openDesk({ signIn: { ...SIGN_IN_DEFAULTS, unproven: 'acts' } });

// An installation in earnest, beside which a zone is for practice.
const { admin, url, pool } = await openDesk();
const earnest = (await admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } })).id;
const practice = await practiceZone(admin);
await personOf(admin, earnest, 'chenliqun', [{ capacity: 'window' }]);
const strong = { name: '王海平', login: 'root', password: `${PASSWORD}12` };
await admin(setupRoutes.addAdministrator, { body: strong });
const [root, window] = [await signedInJar(url, 'root', strong.password), await signedInJar(url, 'chenliqun', PASSWORD)];

const OWN = '自己想的一个长长的新密码';
const firmOf = (uscc: string) => ({ uscc, name: '澜微', legalRepresentative: '顾文静', address: '科创园' });

async function registered(uscc: string, login: string): Promise<Jar> {
  await openJar(url).call(registrationRoutes.register, { body: { ...firmOf(uscc), login, password: OWN } });
  return signedInJar(url, login, OWN);
}

/** Somebody else who says to be the enterprise, and is signed in. */
async function disputing(uscc: string, login: string): Promise<{ jar: Jar; dispute: string }> {
  const body = { ...firmOf(uscc), name: '苏州澜微', legalRepresentative: '顾真', login, password: OWN };
  const { dispute } = await openJar(url).call(disputeRoutes.raiseDispute, { body });
  return { jar: await signedInJar(url, login, OWN), dispute };
}

async function show({ cookie }: Jar, which: string): Promise<{ status: number; id: string }> {
  const form = new FormData();
  form.set('file', new Blob([`%PDF-1.7\n${which} ${cookie}`]), '营业执照.pdf');
  const address = `${url}/api/me/registration-proofs?which=${which}`;
  const response = await fetch(address, { method: 'POST', headers: { cookie, origin: url }, body: form });
  return { status: response.status, id: ((await response.json()) as { id: string }).id };
}

const me = ({ call }: Jar) => call(sessionRoutes.readMe, {});
const readProof = async ({ cookie }: Jar, file: string) =>
  (await fetch(`${url}/api/registration-proofs/${file}`, { headers: { cookie } })).status;
const confirm = (jar: Jar, enterprise: string) =>
  jar.call(registrationRoutes.confirmIdentity, { params: { enterprise }, body: { how: '核对营业执照' } });
const decide = (jar: Jar, dispute: string, outcome: 'upheld' | 'rejected') =>
  jar.call(disputeRoutes.decideDispute, { params: { dispute }, body: { outcome, how: '核对营业执照原件' } });
const enterpriseOf = async (jar: Jar): Promise<string> => (await me(jar)).hat?.enterprise ?? '';

describe('an enterprise that registered itself and that nobody has confirmed', () => {
  const uscc = '91320505MA1GXQ012R';

  it('drafts, and shows nothing in its name in earnest, but in a practice zone', async () => {
    const gu = await registered(uscc, 'gu');
    const body = { content: '草稿', version: 0 };
    await expect(gu.call(draftRoutes.putDraft, { params: { subject: 'filing' }, body })).resolves.toBeDefined();
    expect(await problemOf(openProjectIn(gu, earnest))).toMatchObject({ status: 403, code: 'E-UNPROVEN' });
    expect(await problemOf(openProjectIn(gu, 'nowhere'))).toMatchObject({ status: 403, code: 'E-UNPROVEN' });
    await expect(openProjectIn(gu, practice)).resolves.toBeDefined();
  });

  it('reads nothing of what the window took in for it in earnest, until it is confirmed', async () => {
    const [code, login] = ['91320505MA22ABCD5L', 'squatter'];
    const one = await registered(code, login);
    const practised = await openProjectIn(one, practice, '481299');
    const { id: attendance } = await window.call(counterRoutes.addAttendance, { body: { uscc: code, filer: CHIEF } });
    const { zone: _zone, ...facts } = projectFacts(earnest, '481208');
    const { id } = await window.call(counterRoutes.openProjectAtCounter, { params: { attendance }, body: facts });
    const enterprise = await enterpriseOf(one);
    const seen = async () => (await one.call(projectRoutes.listProjects, {})).rows.map((row) => row.id).toSorted();
    expect(await seen()).toEqual([practised.id]);
    const home = await one.call(homeRoutes.readHome, {});
    expect([home.total, home.projects.map((row) => row.id)]).toEqual([1, [practised.id]]);
    const params = { project: id };
    expect(await problemOf(one.call(projectRoutes.readProject, { params }))).toMatchObject({ status: 404 });
    const standing = () => one.call(standingRoutes.readStanding, { params: { enterprise }, query: { zone: earnest } });
    expect(await problemOf(standing())).toMatchObject({ status: 403, code: 'E-UNPROVEN' });
    await confirm(window, enterprise);
    expect(await seen()).toEqual([practised.id, id].toSorted());
    await expect(standing()).resolves.toBeDefined();
  });

  it('shows licence and identity, which the window reads and nobody beside it, and files once it is confirmed', async () => {
    const gu = await signedInJar(url, 'gu', OWN);
    const [licence, identity] = [await show(gu, 'licence'), await show(gu, 'identity')];
    expect([licence.status, identity.status]).toEqual([201, 201]);
    const enterprise = await enterpriseOf(gu);
    const { registrations } = await window.call(registrationRoutes.listRegistrations, {});
    expect(registrations.find((one) => one.enterprise === enterprise)).toMatchObject({
      licence: licence.id,
      identity: identity.id,
      disputed: false,
    });
    expect([await readProof(window, licence.id), await readProof(gu, licence.id)]).toEqual([200, 403]);
    await confirm(window, enterprise);
    await expect(openProjectIn(gu, earnest)).resolves.toBeDefined();
    expect((await show(gu, 'licence')).status).toBe(404);
    expect(await readProof(window, identity.id)).toBe(404);
    await pool.query(`UPDATE file SET uploaded_at = now() - interval '31 days'`);
    await sweepFiles(pool, 30);
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM file');
    expect(rows.map(({ id }) => id)).toEqual([licence.id]);
  });

  it('is disputed by nobody once it is confirmed, nor where there is none', async () => {
    for (const code of [uscc, '91320583MA27ABCD4D'])
      expect(await problemOf(disputing(code, 'late'))).toMatchObject({ status: 409, code: 'E-DISPUTE-NONE' });
  });

  it('acts before that where the installation says so', async () => {
    const { id } = await free.admin(zoneRoutes.createZone, { body: { name: '澄江高新区' } });
    await openJar(free.url).call(registrationRoutes.register, {
      body: { ...firmOf(uscc), login: 'gu', password: OWN },
    });
    await expect(openProjectIn(await signedInJar(free.url, 'gu', OWN), id)).resolves.toBeDefined();
  });
});

describe('somebody else who has the licence', () => {
  const uscc = '91320411765432104F';

  it('takes the enterprise over by the decision of an administrator, and who had it does nothing more', async () => {
    const first = await registered(uscc, 'first');
    const enterprise = await enterpriseOf(first);
    const { token } = await first.call(registrationRoutes.invite, { body: { capacity: 'staff', name: '沈' } });
    const { token: open } = await first.call(registrationRoutes.invite, { body: { capacity: 'staff', name: '汤' } });
    const accept = (given: string, login: string) =>
      openJar(url).call(registrationRoutes.acceptInvitation, { body: { token: given, login, password: OWN } });
    await accept(token, 'shen');
    const staff = await signedInJar(url, 'shen', OWN);
    const { jar, dispute } = await disputing(uscc, 'true');
    await expect(me(jar)).resolves.toMatchObject({ hats: [] });
    expect(await problemOf(decide(root, dispute, 'upheld'))).toMatchObject({ status: 409, code: 'E-PROOF-NONE' });
    const licence = await show(jar, 'licence');
    expect(await problemOf(confirm(window, enterprise))).toMatchObject({ status: 409, code: 'E-DISPUTED' });
    expect(await problemOf(decide(window, dispute, 'upheld'))).toMatchObject({ status: 403 });
    expect(await readProof(root, licence.id)).toBe(200);

    await decide(root, dispute, 'upheld');
    for (const one of [first, staff]) expect(await problemOf(me(one))).toMatchObject({ status: 401 });
    const again = await signedInJar(url, 'first', OWN);
    await expect(me(again)).resolves.toMatchObject({ hat: null, hats: [] });
    expect(await problemOf(openProjectIn(again, practice))).toMatchObject({ status: 403, code: 'E-RIGHT' });
    expect(await problemOf(accept(open, 'tang'))).toMatchObject({ code: 'E-INVITATION' });
    await expect(me(await signedInJar(url, 'true', OWN))).resolves.toMatchObject({
      hat: { capacity: 'legalRepresentative', enterprise, unitName: '苏州澜微' },
      unconfirmed: false,
    });
    await expect(openProjectIn(jar, earnest)).rejects.toMatchObject({ problem: { code: 'E-RIGHT' } });
    const { id: elsewhere } = await admin(zoneRoutes.createZone, { body: { name: '澄海高新区' } });
    await expect(openProjectIn(await signedInJar(url, 'true', OWN), elsewhere)).resolves.toBeDefined();
  });

  it('stands in the record with who decided by what, and so does what the others lost', async () => {
    const { rows } = await pool.query(
      `SELECT d.outcome, d.how, p.login FROM registration_dispute d JOIN person p ON p.id = d.decided_by`,
    );
    expect(rows).toEqual([{ outcome: 'upheld', how: '核对营业执照原件', login: 'root' }]);
    const lost = await pool.query<{ login: string }>(
      `SELECT p.login FROM account_event e JOIN person p ON p.id = e.person_id WHERE e.kind = 'enterpriseLost' ORDER BY 1`,
    );
    expect(lost.rows.map(({ login }) => login)).toEqual(['first', 'shen']);
  });

  it('gets nothing where the administrator says no; who registered it goes on, and is confirmed', async () => {
    const code = '91320583MA27ABCD4D';
    const first = await registered(code, 'honest');
    const { jar, dispute } = await disputing(code, 'thief');
    await show(jar, 'licence');
    const { disputes } = await root.call(disputeRoutes.listDisputes, {});
    expect(disputes).toMatchObject([{ id: dispute, uscc: code, name: '苏州澜微', registered: { name: '澜微' } }]);
    await decide(root, dispute, 'rejected');
    expect(await problemOf(decide(root, dispute, 'upheld'))).toMatchObject({ status: 404 });
    await expect(me(jar)).resolves.toMatchObject({ hats: [] });
    await confirm(window, await enterpriseOf(first));
    await expect(me(first)).resolves.toMatchObject({ unconfirmed: false });
  });

  it('is not judged by an administrator with a tie to the enterprise (公务员法 76), nor by a key', async () => {
    const code = '9132050510000042X0';
    await registered(code, 'fourth');
    const { jar, dispute } = await disputing(code, 'fifth');
    await show(jar, 'licence');
    await root.call(relationRoutes.declareRelation, {
      body: { uscc: code, kind: 'kin', note: '妻弟' },
    });
    expect(await problemOf(decide(root, dispute, 'upheld'))).toMatchObject({ status: 403, code: 'E-RECUSAL' });
    const { key } = await root.call(setupRoutes.addApiKey, { body: { name: '对接' } });
    const program = await fetch(`${url}/api/registration-disputes/${dispute}/decisions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ outcome: 'upheld', how: '看过' }),
    });
    expect(((await program.json()) as { code: string }).code).toBe('E-KEY-SCOPE');
  });
});
