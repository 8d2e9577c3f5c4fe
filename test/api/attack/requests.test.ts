import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { openDesk } from '../desk.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import { sampleOf } from '../rights/sample.ts';
import { layRightsWorld, type Relation } from '../rights/world.ts';
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

function addressOf({ path, params }: AnyRoute, relation: Relation): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const thing = name in world.things.own ? world.things[relation][name] : undefined;
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
    headers: { origin: desk.url, cookie: world.cookieOf(as), 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body }),
  });

const isFault = ({ status, code }: Answered): boolean => status >= 500 && code !== 'E-ENGINE-AWAY';

describe('a body that carries more than it may', () => {
  it.each(changing)('%s takes no field that nobody asked for, whatever it is called', async (_name, entry) => {
    const sound = soundOr(entry.body as z.ZodType, {}) as object;
    const smuggled = ['isAdmin', 'capacity', 'zoneId', 'verified', 'constructor'];
    const answers = await Promise.all(
      smuggled.map((field) => ask(entry, { as: askerOf(entry), body: JSON.stringify({ ...sound, [field]: 'admin' }) })),
    );
    expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([]);
  });

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

  it('the tables are still there', async () => {
    const { rows } = await desk.pool.query(PEOPLE);
    expect(rows[0]).toEqual(people);
  });
});

describe('an id that one may not see is answered as one that is not there', () => {
  const WITH_THING = /:(case|commitment|task|submission|visit|file|project|enterprise)\b/;
  const addressed = table.filter(([, { path, method }]) => WITH_THING.test(path) && method === 'GET');

  it.each(addressed)('%s', async (_name, entry) => {
    const { who }: Rule = RIGHTS[entry.act];
    const named = typeof who === 'string' ? CAPACITIES : who;
    const told = await Promise.all(named.map((as) => bothOf(entry, as)));
    const hidden = told.filter(([foreign]) => foreign[0] === 404);
    expect(hidden.map(([foreign]) => foreign)).toEqual(hidden.map(([, nowhere]) => nowhere));
  });

  /** What is answered of a thing of another zone, and of none. */
  const bothOf = async (entry: AnyRoute, as: Capacity) => {
    const foreign = await ask(entry, { as, relation: 'zone' });
    const nowhere = await ask(entry, { as, relation: 'none' });
    return [withoutIds(foreign), withoutIds(nowhere)] as const;
  };

  const withoutIds = ({ status, text }: Answered) =>
    [status, text.replaceAll(/\b(\w+-)?(zone|nowhere)\b/g, '')] as const;
});
