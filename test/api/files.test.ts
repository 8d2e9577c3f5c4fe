import { request } from 'node:http';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { openDesk } from './desk.ts';
import { handInAsMaterial } from './lay-material.ts';
import { PASSWORD, personOf, practiceZone } from './zones.ts';

const { admin, url, pool, config } = await openDesk();
const zone = await practiceZone(admin);
await personOf(admin, zone, 'lilan', [{ capacity: 'window' }]);
await enterpriseWith('91320505MA1GXQ012R', 'gu');
await enterpriseWith('91320594MA27QW9E38', 'stranger', '旧码');
const [gu, stranger, officer] = [await cookieOf('gu'), await cookieOf('stranger'), await cookieOf('lilan')];

const PDF = Buffer.from('%PDF-1.7\n合同\n%%EOF\n');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const OFD = Buffer.from(zipSync({ 'OFD.xml': Buffer.from('<ofd:OFD/>') }));

describe('a file', () => {
  it('comes in by content, keeps its Chinese name, and goes out as it came', async () => {
    const { status, body } = await upload(gu, '土地出让合同（副本）.pdf', PDF);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: '土地出让合同（副本）.pdf', mediaType: 'application/pdf', size: PDF.length });
    const response = await read(gu, body.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E5%9C%9F/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['图.png', PNG, 'image/png', 'inline'],
    ['照片.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg', 'inline'],
    ['批文.ofd', OFD, 'application/ofd', 'attachment'],
    ['实为 PDF.png', PDF, 'application/pdf', 'inline'],
  ])('%s is what it contains, and is shown only if a browser can', async (name, bytes, mediaType, disposition) => {
    const { body } = await upload(gu, name, bytes);
    expect(body.mediaType).toBe(mediaType);
    const response = await read(gu, `${body.id}?inline=1`);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-disposition')?.split(';')[0]).toBe(disposition);
  });

  it.each([
    ['x.html', PDF, 'x.html.pdf'],
    ['合同', PDF, '合同.pdf'],
    ['扫描.PDF', PDF, '扫描.PDF'],
    ['实为图.pdf', PNG, '实为图.pdf.png'],
    ['照片.JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), '照片.JPEG'],
    ['批文.zip', OFD, '批文.zip.ofd'],
  ])('called %s is kept, told and saved under a name that ends as what it is', async (name, bytes, kept) => {
    const { body } = await upload(gu, name, bytes);
    expect(body.name).toBe(kept);
    await pool.query('UPDATE file SET name = $2 WHERE id = $1', [body.id, name]); // as one that came before names were looked at
    const { headers } = await read(gu, body.id);
    expect(headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(kept)}`);
  });

  it.each([
    ['页面.pdf', Buffer.from('<html><script>alert(1)</script>'), 'E-FILE-UNKNOWN'],
    ['压缩.zip', Buffer.from('PK\u0003\u0004 not a document')],
    ['空.pdf', Buffer.alloc(0), 'E-FILE-EMPTY'],
  ])('%s is refused for what it is, and leaves nothing', async (name, bytes, code = 'E-FILE-TYPE') => {
    const before = await stored();
    const { status, body } = await upload(gu, name, bytes);
    expect([status, body.code]).toEqual([422, code]);
    expect(await stored()).toEqual(before);
  });

  it('that is too large is refused by its name and with the limit, and leaves nothing', async () => {
    const before = await stored();
    const { status, body } = await upload(gu, '大.pdf', Buffer.concat([PDF, Buffer.alloc(config.maxFileBytes)]));
    expect([status, body.code, body.title]).toEqual([413, 'E-FILE-LARGE', '「大.pdf」超过 1 MB，没有上传。']);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['三页.pdf', () => pdfOf(3), 3],
    ['加密.pdf', () => encryptedPdf(), null],
    ['断.pdf', async () => PDF, null],
    ['图.png', async () => PNG, 1],
    ['批文.ofd', async () => OFD, null],
  ])('%s is told with its pages, or none if they cannot be counted', async (name, make, pages) => {
    const { status, body } = await upload(gu, name, await make());
    expect([status, body.pages]).toEqual([201, pages]);
    const { rows } = await pool.query('SELECT pages FROM file WHERE id = $1', [body.id]);
    expect(rows).toEqual([{ pages }]);
  });

  it('has to be there, in its field', async () => {
    const empty = await fetch(`${url}/api/files`, { method: 'POST', headers: headersOf(gu), body: new FormData() });
    expect([empty.status, ((await empty.json()) as Body).code]).toEqual([422, 'E-FILE-NONE']);
    const form = new FormData();
    form.set('other', new Blob([PDF]), 'a.pdf');
    const other = await fetch(`${url}/api/files`, { method: 'POST', headers: headersOf(gu), body: form });
    expect([other.status, ((await other.json()) as Body).code]).toEqual([422, 'E-FILE-NONE']);
  });

  it('of which the sending breaks off leaves nothing', async () => {
    const before = await stored();
    await breakOff();
    const settled = async (): Promise<readonly string[]> => {
      const now = await stored();
      if (now.length === before.length) return now;
      await new Promise((resolve) => setImmediate(resolve));
      return settled();
    };
    expect(await settled()).toEqual(before);
  });

  it('that is equal to another is kept once', async () => {
    const before = await stored();
    const [one, two] = [await upload(gu, '甲.pdf', PDF), await upload(gu, '乙.pdf', PDF)];
    expect(one.body.id).not.toBe(two.body.id);
    expect(await stored()).toEqual(before);
  });
});

describe('who may read a file', () => {
  it('is its enterprise, and no other', async () => {
    const { body } = await upload(gu, '合同.pdf', PDF);
    expect((await read(gu, body.id)).status).toBe(200);
    expect((await read(stranger, body.id)).status).toBe(404);
  });

  it('is an officer of a zone that has a case of it, and not before', async () => {
    const { body } = await upload(gu, '合同.pdf', PDF);
    expect((await read(officer, body.id)).status).toBe(404);
    await handInAsMaterial(pool, zone, body.id);
    expect((await read(officer, body.id)).status).toBe(200);
    expect((await read(stranger, body.id)).status).toBe(404);
  });
});

async function pdfOf(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage();
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A PDF that says of itself that it is encrypted. */
async function encryptedPdf(): Promise<Buffer> {
  const plain = (await pdfOf(1)).toString('latin1');
  return Buffer.from(plain.replace('/Root', '/Encrypt 1 0 R\n/Root'), 'latin1');
}

interface Body {
  readonly id: string;
  readonly name?: string;
  readonly pages?: number | null;
  readonly code?: string;
  readonly title?: string;
  readonly mediaType?: string;
}

const headersOf = (cookie: string) => ({ cookie, origin: url });

async function upload(cookie: string, name: string, bytes: Buffer): Promise<{ status: number; body: Body }> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${url}/api/files`, { method: 'POST', headers: headersOf(cookie), body: form });
  return { status: response.status, body: (await response.json()) as Body };
}

const read = (cookie: string, id: string): Promise<Response> =>
  fetch(`${url}/api/files/${id}`, { headers: headersOf(cookie) });

const stored = (): Promise<string[]> => readdir(path.join(config.dataFolder, 'files'));

/** Sends the beginning of a file and hangs up once the server has begun to write it. */
async function breakOff(): Promise<void> {
  const headers = { ...headersOf(gu), 'content-type': 'multipart/form-data; boundary=x', 'content-length': '900000' };
  const sending = request(`${url}/api/files`, { method: 'POST', headers });
  sending.on('error', () => undefined);
  sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 ');
  sending.write(Buffer.alloc(300_000));
  const begun = async (): Promise<void> => {
    if ((await stored()).some((name) => name.endsWith('.part'))) return;
    await new Promise((resolve) => setImmediate(resolve));
    await begun();
  };
  await begun();
  sending.destroy();
}

async function enterpriseWith(uscc: string, login: string, usccOverride?: string): Promise<void> {
  const body = {
    uscc,
    name: uscc,
    legalRepresentative: '顾文静',
    address: '科创园',
    ...(usccOverride ? { usccOverride } : {}),
  };
  const { id } = await admin(enterpriseRoutes.addEnterprise, { body });
  const person = { name: login, login, password: PASSWORD, capacity: 'staff' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body: person });
}

async function cookieOf(login: string): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: url };
  const body = JSON.stringify({ login, password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
