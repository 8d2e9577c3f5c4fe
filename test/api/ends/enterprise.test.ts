import { describe, expect, it } from '@jest/globals';
import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { calendarFeedRoutes } from '../../../api/contract/calendar-feeds.ts';
import { registrationRoutes } from '../../../api/contract/registration.ts';
import { sessionRoutes } from '../../../api/contract/sessions.ts';
import { setupRoutes } from '../../../api/contract/setup.ts';
import { signIn, withApiKey, type SignedInClient } from '../../../api/contract/signed-in.ts';
import { createApiKey } from '../../../db/desk/api-key.ts';
import { answerTo } from '../attack/sending.ts';
import { layCase } from '../cases.ts';
import { openDesk, problemOf } from '../desk.ts';
import { PASSWORD, practiceZone } from '../zones.ts';
import { listen } from './listening.ts';

const { admin, url, pool } = await openDesk();
const zone = await practiceZone(admin);
const firm = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
await layCase(pool, { zone, enterprise });
const chief = (await member('gu', 'legalRepresentative')).signed;

interface Member {
  readonly signed: SignedInClient;
  readonly login: string;
  readonly hat: string;
}

async function member(login: string, capacity: 'staff' | 'legalRepresentative' = 'staff'): Promise<Member> {
  const body = { name: login, login, password: PASSWORD, capacity };
  const { hat } = await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body });
  return { signed: await signIn(url, login, PASSWORD), login, hat };
}

const PDF = Buffer.from('%PDF-1.7\n一份合同，分两次送来\n%%EOF\n');
const HALF = 10;

/** An upload of which half has come. */
async function halfSent(signed: SignedInClient): Promise<string> {
  const upload = (await begin(signed)).headers.get('location')?.split('/').at(-1) ?? '';
  expect(await sendOn(signed, upload, 0)).toBe(204);
  return upload;
}

interface Step {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const tus = (signed: SignedInClient, { method, path, headers, body }: Step) =>
  fetch(`${url}${path}`, {
    method,
    headers: { ...signed.headers(), 'tus-resumable': '1.0.0', ...headers },
    ...(body && { body }),
  });

const sendOn = async (signed: SignedInClient, upload: string, from: number) => {
  const headers = { 'upload-offset': `${from}`, 'content-type': 'application/offset+octet-stream' };
  const body = new Uint8Array(from === 0 ? PDF.subarray(0, HALF) : PDF.subarray(from));
  return (await tus(signed, { method: 'PATCH', path: `/api/uploads/${upload}`, headers, body })).status;
};

const begin = (signed: SignedInClient) => {
  const metadata = `filename ${Buffer.from('合同.pdf').toString('base64')}`;
  const headers = { 'upload-length': `${PDF.length}`, 'upload-metadata': metadata };
  return tus(signed, { method: 'POST', path: '/api/uploads', headers });
};

const ENDS: Readonly<Record<string, (one: Member) => Promise<unknown>>> = {
  'whom the legal representative put out': ({ hat }) => chief.call(registrationRoutes.endMember, { params: { hat } }),
  'whose role an administrator took away': ({ hat }) =>
    admin(enterpriseRoutes.endEnterpriseHat, { params: { enterprise, hat } }),
  'whose role had its last day': ({ hat }) =>
    pool.query(`UPDATE hat SET last_day = (now() AT TIME ZONE 'Asia/Shanghai')::date - 1 WHERE id = $1`, [hat]),
  'who signed out everywhere': async ({ login }) =>
    (await signIn(url, login, PASSWORD)).call(sessionRoutes.signOutEverywhere, {}),
  'whose password an administrator set': ({ signed }) =>
    admin(enterpriseRoutes.resetEnterprisePassword, {
      params: { enterprise, person: signed.person.id },
      body: { password: '另一个密码 2026' },
    }),
};

const project = {
  zone,
  code: '2609-320505-89-01-481208',
  name: '二期',
  industry: 'C3584',
  investmentCny: 1,
  landHa: 1,
  energyTce: 1,
  site: '园',
};

/** The ways on which somebody of an enterprise does, sends or reads something. */
const ROADS: Readonly<Record<string, (one: Member, upload: string) => Promise<number>>> = {
  'goes on with an upload': ({ signed }, upload) => sendOn(signed, upload, HALF),
  'takes an upload in': ({ signed }, upload) => ask(signed, 'POST', `/api/uploads/${upload}/file`, {}),
  'begins an upload': async ({ signed }) => (await begin(signed)).status,
  'opens a project': ({ signed, login }) =>
    ask(signed, 'POST', '/api/projects', { ...project, code: project.code.slice(0, -4) + codeOf(login) }),
  'reads of a case': ({ signed }) => ask(signed, 'GET', '/api/cases/c/complaints'),
  'takes its evidence': ({ signed }) => ask(signed, 'GET', '/api/cases/c/evidence'),
  listens: async ({ signed }) => (await listen(url, signed.headers())).status,
};

const codeOf = (login: string): string => `${1000 + Number(login.split('-')[1])}`;

async function ask(signed: SignedInClient, method: string, path: string, body?: object): Promise<number> {
  const headers = { ...signed.headers(), 'content-type': 'application/json' };
  return (await answerTo(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })).status;
}

/** Whoever has no role sees no case: to them there is none. */
const REFUSED = [401, 403, 404];

const walk = async (one: Member, upload: string) => {
  const statuses: Record<string, number> = {};
  for (const [road, go] of Object.entries(ROADS)) statuses[road] = await go(one, upload);
  return statuses;
};

describe('from that moment on nothing is done, sent, read or heard by somebody of an enterprise', () => {
  it.each(Object.entries(ENDS))(
    '%s',
    async (name, end) => {
      const one = await member(`staff-${Object.keys(ENDS).indexOf(name)}`);
      const [whole, half] = [await halfSent(one.signed), await halfSent(one.signed)];
      expect(await walk(one, whole)).toEqual({
        'goes on with an upload': 204,
        'takes an upload in': 201,
        'begins an upload': 201,
        'opens a project': 201,
        'reads of a case': 200,
        'takes its evidence': 200,
        listens: 200,
      });
      const stream = await listen(url, one.signed.headers());
      const files = await filesOf(one);

      await end(one);
      expect(await stream.untilClosed(pool, 'c')).toBeLessThan(2000);
      const closed = Object.values(await walk(one, half));
      expect(closed.filter((status) => !REFUSED.includes(status))).toEqual([]);
      expect(await filesOf(one)).toBe(files);
    },
    30_000,
  );

  const filesOf = async ({ signed }: Member) =>
    (await pool.query('SELECT 1 FROM file WHERE uploaded_by = $1', [signed.person.id])).rowCount;

  it('nor do their calendars go on with its deadlines', async () => {
    const one = await member('staff-90');
    const { address } = await one.signed.call(calendarFeedRoutes.makeFeed, { body: {} });
    const read = async () => (await fetch(`${url}${new URL(address).pathname}`)).status;
    expect(await read()).toBe(200);
    await chief.call(registrationRoutes.endMember, { params: { hat: one.hat } });
    expect(await read()).toBe(404);
  });
});

describe('from that moment on nothing is done or heard with a key of a system', () => {
  const revoke = async (name: string) => {
    const { keys } = await admin(setupRoutes.listApiKeys, {});
    await admin(setupRoutes.revokeApiKey, { params: { key: keys.find((one) => one.name === name)?.id ?? '' } });
  };
  const expire = (name: string) => pool.query('UPDATE api_key SET expires_at = now() WHERE name = $1', [name]);
  const endOwner = (name: string) =>
    pool.query(
      `UPDATE hat SET last_day = '2026-01-01', first_day = '2025-01-01'
       WHERE person_id = (SELECT person_id FROM api_key WHERE name = $1)`,
      [name],
    );

  it.each([
    ['that is revoked', revoke],
    ['that has run out', expire],
    ['whose administrator is none any more', endOwner],
  ] as const)(
    '%s',
    async (name, end) => {
      const key = await createApiKey(pool, { name, admin: true, expiresInHours: 1 });
      const call = withApiKey(url, key);
      await expect(call(enterpriseRoutes.listEnterprises, {})).resolves.toBeDefined();
      const stream = await listen(url, { authorization: `Bearer ${key}` });
      expect(stream.status).toBe(200);

      await end(name);
      expect(await problemOf(call(enterpriseRoutes.listEnterprises, {}))).toMatchObject({ status: 401 });
      expect((await listen(url, { authorization: `Bearer ${key}` })).status).toBe(401);
      expect(await stream.untilClosed(pool, 'c')).toBeLessThan(2000);
    },
    30_000,
  );
});
