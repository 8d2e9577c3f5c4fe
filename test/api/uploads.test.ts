import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { refuseForeignFiles } from '../../api/file/own-files.ts';
import { openDiskBlobStore } from '../../files/disk-blob-store.ts';
import { checkOnce } from '../../worker/file-checker.ts';
import { EICAR, startClamd } from '../setup/clamd.ts';
import { openDesk } from './desk.ts';
import { PASSWORD } from './zones.ts';

const clamd = await startClamd();
afterAll(() => clamd.stop());
const { admin, url, pool, config } = await openDesk({ clamd: clamd.address });
const [gu, stranger] = [
  await memberOf('91320505MA1GXQ012R', 'gu'),
  await memberOf('91320594MA27QW9E38', 'stranger', '旧码'),
];
const blobs = await openDiskBlobStore(`${config.dataFolder}/files`);
const checking = { pool, blobs, clamd: clamd.address, log: pino({ level: 'silent' }) };

const pdf = (size: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size), Buffer.from('\n%%EOF')]);

describe('an upload in pieces', () => {
  it('breaks at half, tells how far it came, goes on from there and becomes one file with its Chinese name', async () => {
    const bytes = pdf(300_000);
    const upload = await begin(gu, bytes.length, '土地出让合同（副本）.pdf');
    const half = bytes.length / 2 - 0.5;
    expect((await send(gu, upload, 0, bytes.subarray(0, half))).status).toBe(204);
    expect((await takeIn(gu, upload)).body).toMatchObject({ code: 'E-FILE-UNFINISHED' });
    const head = await ask(gu, 'HEAD', upload);
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([
      `${half}`,
      `${bytes.length}`,
    ]);
    expect((await send(gu, upload, 5, bytes.subarray(5))).status).toBe(409);
    expect((await send(gu, upload, half, bytes.subarray(half))).status).toBe(204);
    const { status, body } = await takeIn(gu, upload);
    expect([status, body.name, body.size]).toEqual([201, '土地出让合同（副本）.pdf', bytes.length]);
    await checkAll();
    const read = await fetch(`${url}/api/files/${body.id}`, { headers: headersOf(gu) });
    expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
    expect(await readdir(`${config.dataFolder}/uploads`)).toEqual([]);
  });

  it('whose answer was not heard is asked again and gives the same file; so do the same bytes sent once more, by nobody else', async () => {
    const bytes = pdf(1000);
    const upload = await whole(gu, bytes, '图.pdf');
    const [first, again] = [await takeIn(gu, upload), await takeIn(gu, upload)];
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    const twice = await Promise.all([whole(gu, bytes, '图.pdf'), whole(gu, bytes, '图.pdf')]);
    const files = await Promise.all(twice.map((one) => takeIn(gu, one)));
    expect(files.map(({ body }) => body.id)).toEqual([first.body.id, first.body.id]);
    for (const other of [stranger, await colleagueOf('91320505MA1GXQ012R', 'secretary')])
      expect((await takeIn(other, await whole(other, bytes, '图.pdf'))).body.id).not.toBe(first.body.id);
  });

  it('is nobody else’s: neither another enterprise nor a colleague can see, continue, end or take it', async () => {
    const bytes = pdf(1000);
    const upload = await begin(gu, bytes.length, 'a.pdf', `enterprise ${btoa('other')}`);
    for (const other of [stranger, await colleagueOf('91320505MA1GXQ012R', 'colleague')]) {
      expect((await ask(other, 'HEAD', upload)).status).toBe(404);
      expect((await send(other, upload, 0, bytes)).status).toBe(404);
      expect((await ask(other, 'DELETE', upload)).status).toBe(404);
      expect((await takeIn(other, upload)).status).toBe(404);
    }
    expect((await ask('', 'HEAD', upload)).status).toBe(401);
    expect((await send(gu, upload, 0, bytes)).status).toBe(204);
    expect((await takeIn(gu, upload)).status).toBe(201);
    expect((await takeIn(stranger, upload)).status).toBe(404);
  });

  it('is one of a hundred at most that lie half done: the oldest is given up for a further one, and none of another enterprise', async () => {
    const other = await begin(stranger, 8, 'a.pdf');
    const first = await begin(gu, 8, 'a.pdf');
    const later: string[] = [];
    while (later.length < 99) later.push(await begin(gu, 8, 'a.pdf'));
    expect((await ask(gu, 'HEAD', first)).status).toBe(200);
    later.push(await begin(gu, 8, 'a.pdf'));
    const kept = await Promise.all(later.map(async (one) => (await ask(gu, 'HEAD', one)).status));
    expect([(await ask(gu, 'HEAD', first)).status, new Set(kept)]).toEqual([404, new Set([200])]);
    expect((await ask(stranger, 'HEAD', other)).status).toBe(200);
    for (const one of later) await ask(gu, 'DELETE', one);
    await ask(stranger, 'DELETE', other);
  });

  it('in which nothing is to come is refused at once, and nothing of it stays to be read for ever', async () => {
    const kept = await readdir(`${config.dataFolder}/uploads`);
    expect(await (await create(gu, 0, 'a.pdf')).json()).toMatchObject({ status: 422, code: 'E-FILE-EMPTY' });
    expect(await readdir(`${config.dataFolder}/uploads`)).toEqual(kept);
  });

  it('that is too large is refused before a byte is sent, and one of another type leaves nothing', async () => {
    const tooLarge = await create(gu, config.maxFileBytes + 1, 'a.pdf');
    expect(await tooLarge.json()).toMatchObject({
      status: 413,
      code: 'E-FILE-LARGE',
      facts: { file: 'a.pdf', limit: '1 MB' },
    });
    const upload = await whole(gu, Buffer.from('<html><script>alert(1)</script>'), '页面.pdf');
    expect((await takeIn(gu, upload)).body).toMatchObject({ code: 'E-FILE-UNKNOWN' });
    expect((await takeIn(gu, upload)).status).toBe(404);
  });

  it.each<[string, string, Record<string, string | undefined>, number, string, string]>([
    ['without a version', 'POST', { 'tus-resumable': undefined }, 412, 'E-UPLOAD-VERSION', 'Tus-Resumable'],
    ['of another version', 'POST', { 'tus-resumable': '0.2.2' }, 412, 'E-UPLOAD-VERSION', 'Tus-Resumable'],
    ['without a length', 'POST', { 'upload-length': undefined }, 422, 'E-INPUT', 'upload-length'],
    ['of no length', 'POST', { 'upload-length': '1e3' }, 422, 'E-INPUT', 'upload-length'],
    ['of a length told later', 'POST', { 'upload-defer-length': '1' }, 422, 'E-INPUT', 'upload-defer-length'],
    ['of parts', 'POST', { 'upload-concat': 'partial' }, 422, 'E-INPUT', 'upload-concat'],
    ['with a name twice', 'POST', { 'upload-metadata': 'a YQ==,a YQ==' }, 422, 'E-INPUT', 'upload-metadata'],
    ['with what is no metadata', 'POST', { 'upload-metadata': 'filename 文' }, 422, 'E-INPUT', 'upload-metadata'],
    ['from nowhere', 'PATCH', { 'upload-offset': undefined }, 422, 'E-INPUT', 'upload-offset'],
    ['from before the beginning', 'PATCH', { 'upload-offset': '-1' }, 422, 'E-INPUT', 'upload-offset'],
    ['of JSON', 'PATCH', { 'content-type': 'application/json' }, 422, 'E-INPUT', 'content-type'],
    ['from where nothing has come', 'PATCH', { 'upload-offset': '9' }, 409, 'E-UPLOAD-OFFSET', 'Upload-Offset'],
    ['of more than was said', 'PATCH', { 'x-more': '1' }, 413, 'E-TOO-LARGE', 'Upload-Length'],
  ])(
    '%s is refused with a code, the header and what to do (%s)',
    async (_name, ...[method, change, status, code, field]) => {
      const upload = method === 'POST' ? '/api/uploads' : await begin(gu, 8, 'a.pdf');
      const usual = method === 'POST' ? { 'upload-length': '8' } : { 'upload-offset': '0', 'content-type': BYTES };
      const given = Object.entries({ ...tus(gu), ...usual, ...change }).filter(
        (pair): pair is [string, string] => !!pair[1],
      );
      const body = method === 'POST' ? {} : { body: Buffer.from(change['x-more'] ? '{"a":1234}' : '{"a":12}') };
      const response = await fetch(`${url}${upload}`, { method, headers: given.map(byLatin), ...body });
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      const problem = (await response.json()) as Body;
      expect({ status: response.status, problem }).toMatchObject({
        status,
        problem: { code, field, remedy: expect.any(String) },
      });
    },
  );

  it.each(['..%2f..%2fsecret', `..%2f${'a'.repeat(32)}`, 'x'])('is not looked for by a path: %s', async (name) => {
    expect((await ask(gu, 'HEAD', `/api/uploads/${name}`)).status).toBe(404);
  });
});

describe('a file', () => {
  it('is being checked, opened by nobody, then ready', async () => {
    const { body } = await takeIn(gu, await whole(gu, pdf(100), 'a.pdf'));
    expect(body).toMatchObject({ state: 'checking', scan: null });
    const early = await fetch(`${url}/api/files/${body.id}`, { headers: headersOf(gu) });
    expect(((await early.json()) as Body).code).toBe('E-FILE-CHECKING');
    const { rows } = await pool.query<{ id: string }>('SELECT enterprise_id AS id FROM file WHERE id = $1', [body.id]);
    const handIn = () => refuseForeignFiles(pool, rows[0]?.id ?? '', [{ files: [body.id] }]);
    await expect(handIn()).rejects.toThrow('E-FILE-CHECKING');
    await checkAll();
    expect(await factsOf(body.id)).toMatchObject({ state: 'ready', scan: 'clean' });
    await expect(handIn()).resolves.toBeUndefined();
  });

  it('in which something is found is refused by name, and opened by nobody', async () => {
    const { body } = await takeIn(gu, await whole(gu, Buffer.from(`%PDF-1.7\n${EICAR}`), 'b.pdf'));
    await checkAll();
    expect(await factsOf(body.id)).toMatchObject({ state: 'refused', scan: 'found', found: 'Eicar-Test-Signature' });
    const { rows } = await pool.query<{ id: string }>('SELECT enterprise_id AS id FROM file WHERE id = $1', [body.id]);
    const handIn = refuseForeignFiles(pool, rows[0]?.id ?? '', [{ files: [body.id] }]);
    await expect(handIn).rejects.toThrow('E-FILE-REFUSED');
    const read = await fetch(`${url}/api/files/${body.id}?inline=1`, { headers: headersOf(gu) });
    expect([read.status, ((await read.json()) as Body).code]).toEqual([409, 'E-FILE-REFUSED']);
  });

  it('waits as long as the scanner is away, and health tells it after five minutes', async () => {
    const { body } = await takeIn(gu, await whole(gu, pdf(100), 'c.pdf'));
    await checkOnce({ ...checking, clamd: { host: '127.0.0.1', port: 9 } });
    expect(await factsOf(body.id)).toMatchObject({ state: 'checking' });
    await pool.query(`UPDATE file SET uploaded_at = now() - interval '6 minutes', check_due_at = now() WHERE id = $1`, [
      body.id,
    ]);
    expect(await missing()).toContain('virusScan');
    await checkAll();
    expect(await missing()).not.toContain('virusScan');
  });

  it('that nobody scans says so', async () => {
    const { body } = await takeIn(gu, await whole(gu, pdf(100), 'd.pdf'));
    await checkOnce({ ...checking, clamd: null });
    expect(await factsOf(body.id)).toMatchObject({ state: 'ready', scan: 'notScanned' });
  });
});

/** Until nothing waits. */
async function checkAll(): Promise<void> {
  while ((await checkOnce(checking)) > 0);
}

const BYTES = 'application/offset+octet-stream';

/** As bytes that a header takes. */
const byLatin = ([name, value]: [string, string]): [string, string] => [name, Buffer.from(value).toString('latin1')];

interface Body {
  readonly id: string;
  readonly code?: string;
  readonly name?: string;
  readonly size?: number;
}

const headersOf = (cookie: string) => ({ cookie, origin: url });
const tus = (cookie: string) => ({ ...headersOf(cookie), 'tus-resumable': '1.0.0' });

const ask = (cookie: string, method: string, place: string): Promise<Response> =>
  fetch(`${url}${place}`, { method, headers: tus(cookie) });

const create = (cookie: string, size: number, name: string, more?: string): Promise<Response> => {
  const metadata = [`filename ${Buffer.from(name).toString('base64')}`, ...(more ? [more] : [])].join(',');
  const headers = { ...tus(cookie), 'upload-length': String(size), 'upload-metadata': metadata };
  return fetch(`${url}/api/uploads`, { method: 'POST', headers });
};

async function begin(cookie: string, size: number, name: string, more?: string): Promise<string> {
  const response = await create(cookie, size, name, more);
  expect(response.status).toBe(201);
  return response.headers.get('location') ?? '';
}

const send = (cookie: string, upload: string, offset: number, bytes: Buffer): Promise<Response> => {
  const headers = {
    ...tus(cookie),
    'upload-offset': String(offset),
    'content-type': BYTES,
  };
  return fetch(`${url}${upload}`, { method: 'PATCH', headers, body: new Uint8Array(bytes) });
};

async function whole(cookie: string, bytes: Buffer, name: string): Promise<string> {
  const upload = await begin(cookie, bytes.length, name);
  expect((await send(cookie, upload, 0, bytes)).status).toBe(204);
  return upload;
}

async function takeIn(cookie: string, upload: string): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${url}${upload}/file`, { method: 'POST', headers: headersOf(cookie) });
  return { status: response.status, body: (await response.json()) as Body };
}

const factsOf = async (file: string): Promise<unknown> =>
  (await fetch(`${url}/api/files/${file}/facts`, { headers: headersOf(gu) })).json();

const missing = async (): Promise<readonly string[]> =>
  ((await (await fetch(`${url}/api/health/ready`)).json()) as { missing: string[] }).missing;

async function memberOf(uscc: string, login: string, usccOverride?: string): Promise<string> {
  const enterprise = { uscc, name: uscc, legalRepresentative: '顾文静', address: '科创园' };
  const body = { ...enterprise, ...(usccOverride ? { usccOverride } : {}) };
  await admin(enterpriseRoutes.addEnterprise, { body });
  return colleagueOf(uscc, login);
}

/** Signs somebody in who is new in the enterprise. */
async function colleagueOf(uscc: string, login: string): Promise<string> {
  const { enterprises } = await admin(enterpriseRoutes.listEnterprises, {});
  const id = enterprises.find((one) => one.uscc === uscc)?.id ?? '';
  const person = { name: login, login, password: PASSWORD, capacity: 'staff' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body: person });
  const headers = { 'content-type': 'application/json', origin: url };
  const given = JSON.stringify({ login, password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: given });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
