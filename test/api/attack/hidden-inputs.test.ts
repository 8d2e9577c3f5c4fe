import { request } from 'node:http';
import { expect, it } from '@jest/globals';
import { openDesk } from '../desk.ts';
import { layRightsWorld } from '../rights/world.ts';
import { answerTo } from './sending.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);
const { pool, url } = desk;

type As = Parameters<typeof world.cookieOf>[0];

/** Reads with a body, which no program of ours does and everybody can. */
const readWithBody = (path: string, as: As, body: object): Promise<number> =>
  new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const length = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const headers = { cookie: world.cookieOf(as), ...length };
    const asked = request(`${url}${path}`, { headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', reject);
    asked.end(text);
  });

it.each<[string, As, object]>([
  ['/api/zones?after=%00', 'window', { after: 'x' }],
  ['/api/search?q=a%00b', 'window', { q: 'x' }],
  ['/api/counter/enterprises/%00', 'window', { uscc: 'x' }],
])('a key of a body hides nothing of the address: %s', async (path, as, body) => {
  expect(await readWithBody(path, as, body)).toBe(422);
});

it.each<[string, As]>([
  ['/api/projects?after=foo%201~x', 'legalRepresentative'],
  ['/api/papers?after=foo%201~x', 'legalRepresentative'],
])('what is no moment of ours begins a list anew: %s', async (path, as) => {
  const answer = await answerTo(`${url}${path}`, { headers: { cookie: world.cookieOf(as) } });
  expect(answer.status).toBe(200);
});

const send = (method: string, path: string, as: As, body: object) =>
  answerTo(`${url}${path}`, {
    method,
    headers: { origin: desk.config.publicUrl, cookie: world.cookieOf(as), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

it('a version beyond every number of the record is refused by its field', async () => {
  const answer = await send('PUT', '/api/drafts/submission', 'legalRepresentative', { content: {}, version: 3e9 });
  expect(answer.status).toBe(422);
});

it('whoever has a tie to the firm answers no late record of its case (回避)', async () => {
  const late = { actedAt: '2026-09-03T10:00:00.000+08:00', reason: '停电', proof: { file: 'f', sha256: 'a' } };
  await pool.query(
    `INSERT INTO late_record (id, case_id, zone_id, wish, actor, command_key, told_at, told_by, machine_at)
     VALUES ('l', 'case-own', $1, $2, $3, 'l', now(), 'window', now())`,
    [
      world.things.own['zone'],
      { kind: 'serve', method: 'window', recipient: '吴', late },
      { person: 'window', name: 'window', capacity: 'window', unit: '综合窗口' },
    ],
  );
  for (const [path, body] of [
    ['confirmation', {}],
    ['refusal', { reason: '凭证没有日期' }],
  ] as const)
    expect(await send('POST', `/api/late-records/l/${path}`, 'supervisor', body)).toMatchObject({
      status: 403,
      code: 'E-RECUSAL',
    });
});
