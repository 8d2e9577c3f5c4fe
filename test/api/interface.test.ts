import { describe, expect, it } from '@jest/globals';
import { Router } from 'express';
import { z } from 'zod';
import { RESOURCES } from '../../api/app.ts';
import { mayDiffer } from '../../api/contract/changes.ts';
import type { AnyRoute } from '../../api/contract/route.ts';
import { routes } from '../../api/contract/routes.ts';
import type { Deps } from '../../api/deps.ts';
import { openDesk } from './desk.ts';

const desk = await openDesk({ requestsPerMinute: 40 });
const lenient = await openDesk({ requestsPerMinute: 1000 });
const table = Object.values<AnyRoute>(routes);
const signature = ({ method, path }: { method: string; path: string }): string => `${method.toUpperCase()} ${path}`;

/** Lists that answer all at once, by what keeps them short; every other goes on by `next` and `after`. */
const WHOLE = {
  'of one case': `readCase readConsultation readCaseLateRecords readCaseUrgings readEvidence listJointVisits listNoticesOfCase
    listComplaintsOfCase explainClock`,
  'of the cases of one number, of which each zone has one': 'whyWaiting',
  'of one project, and what is filed for it at once': `readProject readProgress readAnswers readPlan readPlanBasis readForm
    readSubmission readCounterForm readCommitment listCommitmentsOfProject listStewardRequests`,
  'of one enterprise, judged or served as a whole': 'readStanding findAtCounter readAttendance',
  'of one person': 'readMe readWishes readLeaving listSessions',
  'the newest of an enterprise, counted, each with the list that goes on': 'readHome',
  'law and structure of a zone, by which others count': `readRules readCalendar readItem readLaw listBureaus listParks listItems
    listItemNames listLaws listGrants listPilots listStandards listOrgans`,
  'whom one chooses among': 'listColleagues listTakers listAssignees listSubstitutes',
  'figures by unit or kind, those of one month with what they count': `readBoard readLoad readStartEffects readMonthlyReport
    readPublishedFigures listParkFigures countRatings`,
  'examples of what is counted, and the best that was found with word that there is more': 'simulatePromise search',
  'what is wrong with the system, by name': 'ready',
};
const named = (acts: string): readonly string[] => acts.split(/\s+/);

/** Names of the lists that an answer holds at its top; `*`: it is one itself. */
function listsIn({ answer }: AnyRoute): readonly string[] {
  if (!(answer instanceof z.ZodObject)) return isList(answer) ? ['*'] : [];
  return Object.entries(answer.shape).flatMap(([name, part]) => (isList(part) ? [name] : []));
}

/** An array, or what may be one. */
function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.some(isList);
  const wrapped = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodReadonly].find((one) => schema instanceof one);
  return wrapped === undefined ? schema instanceof z.ZodArray : isList((schema as z.ZodOptional).unwrap());
}

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

describe('the one table of routes', () => {
  it('is what is served, no more and no less', () => {
    const router = Router();
    for (const serve of RESOURCES) serve(router, desk as unknown as Deps);
    // The bytes of an upload go by a protocol of their own (tus), whose methods are its library's.
    const ours = router.stack.flatMap(({ route }) =>
      route
        ? route.stack.filter(({ method }) => Boolean(method)).map(({ method }) => ({ method, path: route.path }))
        : [],
    );
    const served = ours.map(signature);
    expect(served.toSorted()).toEqual(table.map(signature).toSorted());
  });

  it('names each route once', () => {
    expect(new Set(table.map(signature)).size).toBe(table.length);
  });

  it('each list goes on by key, or it is said why it is whole', () => {
    const lists = table.filter((route) => route.method === 'GET' && listsIn(route).length > 0);
    const goesOn = ({ answer }: AnyRoute): boolean => answer instanceof z.ZodObject && 'next' in answer.shape;
    const whole = lists.filter((route) => !goesOn(route)).map(({ act }) => act);
    expect(whole.toSorted()).toEqual(Object.values(WHOLE).flatMap(named).toSorted());
    const asks = ({ query }: AnyRoute): boolean => 'after' in query.shape && 'limit' in query.shape;
    expect(lists.filter((route) => goesOn(route) && !asks(route)).map(({ act }) => act)).toEqual([]);
  });

  it('has a parameter for each place of a path', () => {
    for (const { path, params } of table) {
      const places = [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));
      expect([path, Object.keys(params.shape).toSorted()]).toEqual([path, places.toSorted()]);
    }
  });
});

/** Every name in a schema, however deep. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(namesIn)];
}

describe('what others do changes answers that somebody looks at', () => {
  const read = table.filter(({ method, media }) => method === 'GET' && media === undefined);
  const everything = { case: 'c', project: 'p', commitment: 'k' };
  const paramsOf = ({ params }: AnyRoute, of: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(params.shape).map((name) => [name, of[name] ?? 'x']));
  const isChanged = (route: AnyRoute) => mayDiffer(route, paramsOf(route, everything), new Set(['c', 'p', 'k']));

  it('each in which a case or a light stands, but what is worked out for the moment in which somebody asks', () => {
    const still = read.filter((route) => !isChanged(route));
    const naming = still.filter(({ answer }) => {
      const names = namesIn(z.toJSONSchema(answer, { unrepresentable: 'any', io: 'output' }));
      return ['case', 'light'].some((name) => names.includes(name));
    });
    expect(naming.map(({ act }) => act).toSorted()).toEqual([
      'listErasures',
      'readImpact',
      'readLeaving',
      'readOperations',
      'simulatePromise',
      'whyWaiting',
    ]);
  });

  it('of another case, project or commitment none; every list', () => {
    const differs = (act: string, of: Readonly<Record<string, string>>) =>
      read.filter((one) => one.act === act).map((one) => mayDiffer(one, paramsOf(one, of), new Set(['c', 'p'])));
    expect(differs('readCase', { case: 'c' })).toEqual([true]);
    expect(differs('readCase', { case: 'another' })).toEqual([false]);
    expect(differs('listComplaintsOfCase', { case: 'another' })).toEqual([false]);
    expect(differs('readProject', { project: 'p' })).toEqual([true]);
    expect(differs('readCommitment', { commitment: 'another' })).toEqual([false]);
    const lists = ['readHome', 'listComplaints', 'listExtensionRequests', 'listConsultations', 'listNotices'];
    expect(lists.map((act) => differs(act, {}))).toEqual(lists.map(() => [true]));
    expect(differs('readZone', {})).toEqual([false]);
  });
});

describe('OpenAPI', () => {
  it('describes every route with its parameters and its problems', async () => {
    const response = await fetch(`${desk.url}/api/openapi.json`);
    const described = (await response.json()) as Described;
    expect(described.openapi).toBe('3.1.0');
    for (const entry of table) expectDescribed(entry, described);
    const operations = Object.values(described.paths).flatMap((methods) => Object.values(methods));
    expect(operations).toHaveLength(table.length);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(table.length);
  });

  it('tells that the bytes of a paper or a file may not be there yet', async () => {
    const described = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as Described;
    const reads = ['/api/papers/{paper}/pdf', '/api/files/{file}'].map((path) => described.paths[path]?.['get']);
    expect(reads.map((read) => Object.keys(read?.responses ?? {}).includes('409'))).toEqual([true, true]);
    expect(Object.keys(described.paths['/api/cases/{case}']?.['get']?.responses ?? {})).not.toContain('409');
  });

  it('is a page that people can read, and that runs nothing', async () => {
    const response = await fetch(`${desk.url}/api/docs`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    for (const { path, summary } of table) {
      expect(page).toContain(path.replaceAll(/:(\w+)/g, '{$1}'));
      expect(page).toContain(summary.split('；')[0]);
    }
    expect(page).not.toMatch(/<script|https?:\/\//);
  });
});

describe('the habits of every answer', () => {
  it('load from no other host, run script files only, and may be framed by ourselves alone', async () => {
    const { headers } = await fetch(`${desk.url}/api/health/live`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('say what is not there as a problem', async () => {
    const response = await fetch(`${desk.url}/api/nothing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    await expect(response.json()).resolves.toMatchObject({ code: 'E-NOT-FOUND', title: expect.any(String) });
  });

  it('say by which methods an address is asked', async () => {
    const response = await fetch(`${desk.url}/api/zones/a-zone`, { method: 'PATCH' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    await expect(response.json()).resolves.toMatchObject({ code: 'E-METHOD', facts: { method: 'PATCH' } });
    const list = await fetch(`${desk.url}/api/zones`, { method: 'DELETE' });
    expect([list.status, list.headers.get('allow')]).toEqual([405, 'POST, GET']);
  });

  it('say what is missing outside of the interface too, and never answer a page for a script', async () => {
    for (const [method, address] of [
      ['GET', '/assets/nothere.js'],
      ['POST', '/nowhere'],
    ] as const) {
      const response = await fetch(`${desk.url}${address}`, { method });
      expect([address, response.status]).toEqual([address, 404]);
      await expect(response.json()).resolves.toMatchObject({ code: 'E-NOT-FOUND' });
    }
  });

  it.each([
    ['{"login":', 400, 'E-JSON'],
    [JSON.stringify({ login: 'a'.repeat(300_000), password: 'x' }), 413, 'E-TOO-LARGE'],
    [JSON.stringify({ login: 'a', password: 'x', admin: true }), 422, 'E-INPUT'],
    [JSON.stringify([]), 422, 'E-INPUT'],
  ])('refuse a body that is not what the contract asks: %.20s', async (body, status, code) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${desk.url}/api/sessions`, { method: 'POST', headers, body });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  it.each(['register', 'raiseDispute', 'acceptInvitation', 'trackCase', 'setUp'] as const)(
    'stop a stranger who asks often what is asked seldom, and nothing else that is asked: %s',
    async (name) => {
      const { method, path } = routes[name];
      const body = '{}';
      const ask = () =>
        fetch(`${lenient.url}${path}`, { method, body, headers: { 'content-type': 'application/json' } });
      const answers = await Promise.all(Array.from({ length: 12 }, ask));
      const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
      expect((await fetch(`${lenient.url}/api/zones`)).status).toBe(200);
    },
  );

  it('stop a stranger who asks too often, and nobody with an administrator’s key', async () => {
    const ask = (headers: Record<string, string> = {}) => fetch(`${desk.url}/api/zones`, { headers });
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask()));
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('60');
    await expect(refused?.json()).resolves.toMatchObject({ code: 'E-RATE' });
    const keyed = await Promise.all(Array.from({ length: 60 }, () => ask({ authorization: `Bearer ${desk.key}` })));
    expect(keyed.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200));
  });
});

function expectDescribed(entry: AnyRoute, described: Described): void {
  const operation = described.paths[entry.path.replaceAll(/:(\w+)/g, '{$1}')]?.[entry.method.toLowerCase()];
  const named = operation?.parameters?.filter((each) => each.in !== 'header').map(({ name }) => name) ?? [];
  expect(named.toSorted()).toEqual([...Object.keys(entry.params.shape), ...Object.keys(entry.query.shape)].toSorted());
  const problems = Object.entries(operation?.responses ?? {}).filter(([status]) => Number(status) >= 400);
  expect(problems.map(([status]) => status)).toEqual(expect.arrayContaining(['422', '429', '500']));
  for (const [, { content }] of problems) expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
}
