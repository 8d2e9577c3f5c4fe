import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { type Capacity } from '../../../domain/case/actor.ts';
import { openDesk } from '../desk.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import { sampleOf } from '../rights/sample.ts';
import { kindNamed, type Relation } from '../rights/kinds.ts';
import { layRightsWorld } from '../rights/world.ts';
import { answerTo, type Answered } from './sending.ts';

const desk = await openDesk();
const world = await layRightsWorld(desk);
const PEOPLE = 'SELECT count(*)::int AS n FROM person';
const people = (await desk.pool.query(PEOPLE)).rows[0];
const table = (Object.entries(routes) as [string, AnyRoute][]).filter(([name]) => !endsWhatWeNeed(name));
const changing = table.filter(([, { body }]) => body !== null);
const reading = table.filter(([, { method }]) => method === 'GET');

/** What would end the session of whoever asks; refused to everybody else by the table of rights. */
function endsWhatWeNeed(name: string): boolean {
  return ['signOut', 'signOutEverywhere', 'endSession', 'changePassword', 'closeZone'].includes(name);
}

/** Somebody whom the route names, or an administrator where it names nobody. */
function askerOf({ act }: AnyRoute): Capacity {
  const { who }: Rule = RIGHTS[act];
  return (typeof who === 'string' ? 'supervisor' : (who.find((one) => one !== 'admin') ?? who[0])) ?? 'admin';
}

function addressOf(entry: AnyRoute, relation: Relation): string {
  const { path, params } = entry;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const thing = world.things[relation][kindNamed(entry, name)];
    if (thing !== undefined) return name === 'task' ? thing.replace('task-', 'task-review-') : thing;
    const schema = params.shape[name] as z.ZodType;
    return encodeURIComponent(String(soundOr(schema, 'nowhere')));
  });
}

function soundOr(schema: z.ZodType, other: unknown): unknown {
  try {
    return sampleOf(schema);
  } catch {
    return other;
  }
}

/** What is for an administrator of the whole system is asked with a key of one: nobody of the world is it. */
const credentialsFor = ({ act }: AnyRoute, as: Capacity): Readonly<Record<string, string>> =>
  RIGHTS[act].of === 'system' ? { authorization: `Bearer ${desk.key}` } : { cookie: world.cookieOf(as) };

interface Asking {
  readonly as: Capacity;
  readonly relation?: Relation;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const ask = (entry: AnyRoute, { as, relation = 'own', query = {}, body, headers = {} }: Asking): Promise<Answered> =>
  answerTo(`${desk.url}${addressOf(entry, relation)}?${new URLSearchParams(query).toString()}`, {
    method: entry.method,
    headers: {
      origin: desk.url,
      ...credentialsFor(entry, as),
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });

/** Papers of one's own case with these titles. */
const PAPERS = `
  INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ,
    verify_code, event_seq, place, issued_at)
  SELECT 'paper-' || n, f.zone_id, f.id, 'grant', '批', 2026, n, '批 ' || n, title, '{}', repeat('a', 64), '管委会',
    'V' || n, 1, n, now()
  FROM unnest($1::text[]) WITH ORDINALITY AS t (title, n) JOIN case_file f ON f.id = 'case-own'`;

const isFault = ({ status, code }: Answered): boolean => status >= 500 && code !== 'E-ENGINE-AWAY';

describe('a body that would change what all objects are', () => {
  it.each(changing)('%s is not moved by a prototype in it', async (_name, entry) => {
    const body = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    const { status } = await ask(entry, { as: askerOf(entry), body });
    expect([status >= 400, status < 500, ({} as { isAdmin?: boolean }).isAdmin]).toEqual([true, true, undefined]);
  });
});

describe('a body that is no honest JSON', () => {
  const [, signIn] = table.find(([name]) => name === 'signIn') as [string, AnyRoute];
  const nested = '['.repeat(100_000) + ']'.repeat(100_000);
  const deep = `{"login":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)},"password":"x"}`;

  it.each([
    ['a hundred thousand arrays in one another', nested, {}, [422]],
    ['forty thousand objects in one another', deep, {}, [422]],
    ['more than a request may have', JSON.stringify({ login: 'x'.repeat(300_000), password: 'x' }), {}, [413]],
    ['an encoding that is none', '{}', { 'content-encoding': 'rot13' }, [415]],
    ['a charset that is none', '{}', { 'content-type': 'application/json; charset=utf-9' }, [415]],
    ['text that calls itself something else', '{"login":"x","password":"x"}', { 'content-type': 'text/plain' }, [422]],
    ['a form', 'login=x&password=x', { 'content-type': 'application/x-www-form-urlencoded' }, [422]],
    ['one name twice', '{"login":"a","login":{"$ne":1},"password":"x"}', {}, [422]],
    ['half a character', '{"login":"\\ud800","password":"x"}', {}, [422]],
    ['a NUL', '{"login":"a\\u0000b","password":"x"}', {}, [422]],
  ] as const)('%s is refused', async (_what, body, headers, statuses) => {
    const { status, code } = await ask(signIn, { as: 'supervisor', body, headers });
    expect(statuses).toContain(status);
    expect(code).toMatch(/^E-/);
  });

  // Twenty megabytes of one letter are twenty kilobytes on the way.
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)(
    'that grows when it is unpacked is given up at the size that a request may have: %s',
    async (way, pack) => {
      const bomb = pack(Buffer.from(JSON.stringify({ login: 'a'.repeat(20_000_000), password: 'x' })));
      expect(bomb.length).toBeLessThan(100_000);
      const headers = { origin: desk.url, 'content-type': 'application/json', 'content-encoding': way };
      const { status, code } = await answerTo(`${desk.url}/api/sessions`, { method: 'POST', headers, body: bomb });
      expect([status, code]).toEqual([413, 'E-TOO-LARGE']);
    },
  );

  it.each(changing)('%s refuses what no text can hold, in a value and in a name', async (_name, entry) => {
    const bodies = ['{"x":"a\\u0000b"}', '{"x":["\\ud800"]}', '{"x":{"\\udfff":1}}', '{"\\u0000":1}'];
    const answers = await Promise.all(bodies.map((body) => ask(entry, { as: askerOf(entry), body })));
    expect(answers.filter(({ status, code }) => ![400, 422].includes(status) || code === null)).toEqual([]);
  });

  it.each(changing)('%s refuses a hundred thousand arrays in one another', async (_name, entry) => {
    const answer = await ask(entry, { as: askerOf(entry), body: `{"x":${nested}}` });
    expect([answer.status, isFault(answer)]).toEqual([expect.any(Number), false]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

/** What breaks out of a statement, matches everything, or breaks a header, if it is anything but text. */
const WORDS = [
  "' OR '1'='1",
  "'; DROP TABLE person; --",
  '1) UNION SELECT login, password_hash FROM person --',
  '%',
  '_%_',
  '\\',
  '$1',
  '{"$ne":null}',
  'x\r\nset-cookie: stolen=1',
  '..%2f..%2fetc%2fpasswd',
  '😀'.repeat(200),
  'a\0b',
  '\ud800',
  '-1',
  '99999999999999999999',
  'NaN',
];

describe('a filter is text and nothing else', () => {
  const filtered = reading.flatMap(([name, entry]) =>
    Object.keys(entry.query.shape).map((field) => [name, field, entry] as const),
  );

  it.each(filtered)('%s by %s', async (_name, field, entry) => {
    const sound = soundOr(entry.query, {}) as Record<string, string>;
    const answers = await Promise.all(
      WORDS.map((word) => ask(entry, { as: askerOf(entry), query: { ...sound, [field]: word } })),
    );
    expect(answers.filter(isFault)).toEqual([]);
    expect(answers.filter(({ headers }) => headers.get('set-cookie')?.includes('stolen'))).toEqual([]);
  });

  // A cursor says where a page begins, and is compared and never searched for.
  const searched = filtered.filter(([, field]) => !['after', 'before', 'limit'].includes(field));

  it.each(searched)(
    '%s by %s finds nothing by a sign that elsewhere stands for any text',
    async (_name, field, entry) => {
      const sound = soundOr(entry.query, {}) as Record<string, string>;
      const found = async (word: string) => {
        const { status, text } = await ask(entry, { as: askerOf(entry), query: { ...sound, [field]: word } });
        return [status, text.replaceAll(JSON.stringify(word).slice(1, -1), '')];
      };
      const nothing = await found('zqxjzqxj');
      const others = await Promise.all(['%', '%%', '_', '*', '.*', '[a-z]', '\\'].map(found));
      // What is no id, no code and no month is refused for its form.
      const answered = others.filter(([status]) => status !== 422);
      expect(answered).toEqual(answered.map(() => nothing));
    },
  );

  it('a search finds what holds the sign itself', async () => {
    const titles = ['完成率 100% 的批文', 'a_b 号批文', '三号\\批文', '四号批文'];
    await desk.pool.query(PAPERS, [titles]);
    const foundBy = async (q: string) => {
      const entry = routes.listPapers;
      const { text } = await ask(entry, { as: 'legalRepresentative', query: { q } });
      return (JSON.parse(text) as { rows: { title: string }[] }).rows.map(({ title }) => title);
    };
    expect(await Promise.all(['%', '_', '\\', '.*', '号批文'].map(foundBy))).toEqual([
      [titles[0]],
      [titles[1]],
      [titles[2]],
      [],
      expect.arrayContaining([titles[1], titles[3]]),
    ]);
  });

  it('the tables are still there', async () => {
    const { rows } = await desk.pool.query(PEOPLE);
    expect(rows[0]).toEqual(people);
  });
});

describe('an address that is no text', () => {
  const addressed = reading.filter(([, { path, media }]) => path.includes(':') && media !== 'text/event-stream');
  const BROKEN = ['%00', 'a%00b', '%ED%A0%80', '%C0%AE%C0%AE', '%FF', '%'];

  it.each(addressed)('%s is not found, or refused for what it is', async (_name, entry) => {
    const as = askerOf(entry);
    const { path } = entry;
    const headers = { cookie: world.cookieOf(as) };
    const answers = await Promise.all(
      BROKEN.map((word) => answerTo(`${desk.url}${path.replaceAll(/:\w+/g, word)}`, { headers })),
    );
    expect(answers.filter(({ status }) => ![403, 404, 422].includes(status))).toEqual([]);
    const clear = expect.stringMatching(/^E-(NOT-FOUND|INPUT|RIGHT)$/);
    expect(answers.map(({ code }) => code)).toEqual(BROKEN.map(() => clear));
  });
});
