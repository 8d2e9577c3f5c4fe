import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { healthRoutes } from '../../api/contract/health.ts';
import { publicDeskRoutes } from '../../api/contract/public-desk.ts';
import { sessionRoutes } from '../../api/contract/sessions.ts';
import { sessionCookie } from '../../api/right/who.ts';
import { createApiKey } from '../../db/desk/api-key.ts';
import { freshDatabase } from '../setup/database.ts';
import { hangingDatabase } from '../setup/hanging-database.ts';
import { openDesk, type Desk } from './desk.ts';

/** Nobody listens at this port. */
const desk = await openDesk({ databaseUrl: 'postgresql://nobody@127.0.0.1:9/nothing' });
const { url: behind, pool: direct } = await freshDatabase();
const way = await hangingDatabase(behind);
const far = await openDesk({ databaseUrl: way.url });
const faulty = await openDesk();
const full = await openDesk();

const ASKERS = [
  ['a stranger', () => ({})],
  ['a program with its key', () => ({ authorization: `Bearer ${desk.key}` })],
  ['a browser in its session', () => ({ cookie: `${sessionCookie(desk.config)}=some-token` })],
] as const;

type Headers = Readonly<Record<string, string>>;

const ask = ({ url }: Pick<Desk, 'url'>, path: string, headers: Headers = {}): Promise<Response> =>
  fetch(`${url}${path}`, { headers, signal: AbortSignal.timeout(10_000) });

const signIn = ({ url }: Pick<Desk, 'url'>): Promise<Response> =>
  fetch(`${url}${sessionRoutes.signIn.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ login: 'somebody', password: 'something-long' }),
    signal: AbortSignal.timeout(10_000),
  });

const PUBLIC = publicDeskRoutes.listAnnouncedHearings.path.replace(':zone', randomUUID());

describe('while the database is away', () => {
  it.each(ASKERS)(
    'the system tells %s that it lives and cannot serve, and when to ask again',
    async (_who, headers) => {
      const response = await ask(desk, healthRoutes.ready.path, headers());
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      await expect(response.json()).resolves.toMatchObject({ code: 'E-DATABASE-AWAY', title: '数据库暂时不可用。' });
      expect((await ask(desk, healthRoutes.live.path, headers())).status).toBe(200);
    },
  );

  it.each(ASKERS.slice(1))('%s is told so whatever is asked, and nothing of its inside', async (_who, headers) => {
    const response = await ask(desk, sessionRoutes.readMe.path, headers());
    const told = await response.text();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(JSON.parse(told)).toMatchObject({ code: 'E-DATABASE-AWAY', status: 503 });
    expect(told).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|nobody|nothing/);
  });

  it.each([
    ['signs in', () => signIn(desk)],
    ['looks at what is public', () => ask(desk, PUBLIC)],
  ])('who has no credentials and %s is told so too', async (_what, asked) => {
    const response = await asked();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    await expect(response.json()).resolves.toMatchObject({ code: 'E-DATABASE-AWAY' });
  });
});

it('whose connection ends under the question is told that the database is away, and the next one is served', async () => {
  expect((await ask(far, PUBLIC)).status).toBe(404);
  way.hang();
  const under = way.asked();
  const asked = ask(far, PUBLIC);
  await under;
  way.cut();
  way.goOn();
  expect((await asked).status).toBe(503);
  expect((await ask(far, PUBLIC)).status).toBe(404);
});

it('a database that takes connections and never answers is away as well, until it goes on', async () => {
  const ready = async (headers: Headers = {}) => (await ask(far, healthRoutes.ready.path, headers)).status;
  expect(await ready()).toBe(200);
  way.hang();
  try {
    const asked = [ready(), ...ASKERS.map(([, headers]) => ready(headers()))];
    await expect(Promise.all(asked)).resolves.toEqual([503, 503, 503, 503]);
    expect((await ask(far, healthRoutes.live.path)).status).toBe(200);
  } finally {
    way.goOn();
  }
  expect(await ready()).toBe(200);
});

it('whoever asks for anything else of a database that never answers is told so within seconds, and not once the connection breaks', async () => {
  const program = await createApiKey(direct, { name: 'a program', admin: true, expiresInHours: 1 });
  const asked = (): Promise<readonly Response[]> =>
    Promise.all([
      signIn(far),
      ask(far, PUBLIC),
      ask(far, sessionRoutes.readMe.path, { cookie: `${sessionCookie(far.config)}=some-token` }),
      ask(far, sessionRoutes.readMe.path, { authorization: `Bearer ${program}` }),
    ]);
  expect((await asked()).map(({ status }) => status)).toEqual([401, 404, 401, 200]);
  way.hang();
  try {
    for (const response of await asked()) {
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      // What was asked may still be done once the database goes on: nobody is told that nothing was.
      const meaning = expect.stringContaining('这一步可能已经办成，也可能没有');
      await expect(response.json()).resolves.toMatchObject({ code: 'E-DATABASE-AWAY', meaning });
    }
  } finally {
    way.goOn();
  }
  expect((await asked()).map(({ status }) => status)).toEqual([401, 404, 401, 200]);
}, 20_000);

it('what cannot be kept because the disk is full is told so, and kept once there is room', async () => {
  await full.pool.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$`);
  await full.pool.query(
    'CREATE TRIGGER no_room BEFORE INSERT ON sign_in_attempt FOR EACH ROW EXECUTE FUNCTION no_room()',
  );
  const refused = await signIn(full);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
  await expect(refused.json()).resolves.toMatchObject({
    code: 'E-STORAGE-FULL',
    title: '系统存储空间已满，这一步没有保存。',
  });
  await full.pool.query('DROP TRIGGER no_room ON sign_in_attempt');
  expect((await signIn(full)).status).toBe(401);
});

it('a fault that nobody foresaw is told with what to do, and nothing of its inside', async () => {
  await faulty.pool.query('ALTER TABLE worker_beat RENAME TO nothing_known');
  const response = await ask(faulty, '/api/metrics', { authorization: `Bearer ${faulty.key}` });
  const told = await response.text();
  expect([response.status, JSON.parse(told)]).toMatchObject([500, { code: 'E-FAULT', status: 500 }]);
  expect(told).not.toMatch(/worker_beat|relation|SELECT/);
});
