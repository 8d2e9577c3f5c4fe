import { describe, expect, it } from '@jest/globals';
import { draftRoutes } from '../../api/contract/drafts.ts';
import { disputeRoutes } from '../../api/contract/disputes.ts';
import { enterpriseRoutes } from '../../api/contract/enterprises.ts';
import { registrationRoutes } from '../../api/contract/registration.ts';
import { sweepFiles } from '../../db/desk/file-sweep.ts';
import { openJar, signedInJar, type Jar } from './browser-jar.ts';
import { openDesk } from './desk.ts';
import { handInAsMaterial } from './lay-material.ts';
import { PASSWORD, practiceZone } from './zones.ts';

const MIB = 1024 * 1024;
const { admin, url, pool } = await openDesk({ maxUnfiledBytes: 2 * MIB });
const zone = await practiceZone(admin);

/** Nearly a mebibyte: two have room, and a third has not. */
const SIZE = MIB - 10_000;

async function memberOf(uscc: string, login: string): Promise<Jar> {
  const firm = { uscc, name: uscc, legalRepresentative: '顾文静', address: '科创园' };
  const { id: enterprise } = await admin(enterpriseRoutes.addEnterprise, { body: firm });
  const body = { name: login, login, password: PASSWORD, capacity: 'staff' as const };
  await admin(enterpriseRoutes.addEnterprisePerson, { params: { enterprise }, body });
  return signedInJar(url, login, PASSWORD);
}

const [gu, other] = [await memberOf('91320505MA1GXQ012R', 'gu'), await memberOf('91320411765432104F', 'other')];

interface Answer {
  readonly status: number;
  readonly id?: string;
  readonly code?: string;
  readonly facts?: unknown;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, ...(text === '' ? {} : (JSON.parse(text) as object)) };
}

let made = 0;

async function upload({ cookie }: Jar, size = SIZE, to = '/api/files'): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([`%PDF-1.7\n${++made}`.padEnd(size)]), `${made}.pdf`);
  return answerOf(await fetch(`${url}${to}`, { method: 'POST', headers: { cookie, origin: url }, body: form }));
}

const prove = (jar: Jar, size = SIZE) => upload(jar, size, '/api/me/registration-proofs?which=licence');

const begin = async ({ cookie }: Jar, size = SIZE): Promise<Answer> =>
  answerOf(
    await fetch(`${url}/api/uploads`, {
      method: 'POST',
      headers: { cookie, origin: url, 'tus-resumable': '1.0.0', 'upload-length': String(size) },
    }),
  );

const statusesOf = (answers: readonly Answer[]): string =>
  answers
    .map(({ status }) => `${status}`)
    .toSorted()
    .join(' ');

const empty = async () => {
  await pool.query('DELETE FROM draft');
  await sweepFiles(pool, 0);
};

describe('what an enterprise uploaded and handed in nowhere', () => {
  it('is at most so much: another file is refused with what to do, and other enterprises have theirs', async () => {
    expect([(await upload(gu)).status, (await upload(gu)).status]).toEqual([201, 201]);
    const refused = await upload(gu);
    expect(refused).toMatchObject({ status: 413, code: 'E-FILE-QUOTA', facts: { there: 2, most: 2, days: 30 } });
    expect((await upload(gu, 5000)).status).toBe(201);
    expect((await upload(other)).status).toBe(201);
    await empty();
  });

  it('counts a file once it is there, however many come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(gu)));
    expect(statusesOf(answers)).toBe('201 201 413 413 413 413');
    await empty();
  });

  it('counts an upload in pieces as soon as it is announced, before a byte is sent', async () => {
    await upload(gu);
    const begun = await Promise.all([begin(gu), begin(gu)]);
    expect(statusesOf(begun)).toBe('201 413');
    expect(begun.find(({ status }) => status === 413)).toMatchObject({ code: 'E-FILE-QUOTA' });
    expect((await begin(other)).status).toBe(201);
    await empty();
  });

  it('gets room again where a draft is deleted with its files, but for those that a colleague or another draft needs', async () => {
    const [one, two] = [await upload(gu), await upload(gu)];
    const put = (subject: string, content: string[]) =>
      gu.call(draftRoutes.putDraft, { params: { subject }, body: { content, version: 0 } });
    await put('first', [one.id ?? '', two.id ?? '']);
    await put('second', [two.id ?? '']);
    await gu.call(draftRoutes.deleteDraft, { params: { subject: 'first' } });
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM file WHERE id = ANY ($1)', [[one.id, two.id]]);
    expect(rows.map(({ id }) => id)).toEqual([two.id]);
    expect((await upload(gu)).status).toBe(201);
    await empty();
  });

  it('does not count what was handed in', async () => {
    const [one] = [await upload(gu), await upload(gu)];
    expect((await upload(gu)).status).toBe(413);
    await handInAsMaterial(pool, zone, one.id ?? '');
    expect((await upload(gu)).status).toBe(201);
  });
});

describe('what shows who an enterprise is', () => {
  const firm = { uscc: '91320505MA1GXQ013W', name: '澜微', legalRepresentative: '顾真', address: '科创园' };

  it('is at most so much from one person, however many come at once; who disputes takes no room from who registered', async () => {
    const password = '自己想的一个长长的新密码';
    const own = { ...firm, password };
    await openJar(url).call(registrationRoutes.register, { body: { ...own, login: 'first' } });
    await openJar(url).call(disputeRoutes.raiseDispute, { body: { ...own, login: 'second' } });
    const [first, second] = [await signedInJar(url, 'first', password), await signedInJar(url, 'second', password)];
    expect((await prove(second, 3 * MIB)).status).toBe(413);
    // The newest of them is shown, and counts only once another takes its place.
    const answers = await Promise.all(Array.from({ length: 6 }, () => prove(second)));
    expect(statusesOf(answers)).toBe('201 201 201 413 413 413');
    expect(answers.find(({ status }) => status === 413)).toMatchObject({ code: 'E-FILE-QUOTA' });
    expect((await prove(first)).status).toBe(201);
  });
});
