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
const table = Object.values<AnyRoute>(routes);
const signature = ({ method, path }: { method: string; path: string }): string => `${method.toUpperCase()} ${path}`;

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

  it('whatever list tells a next key takes it, and what grows with the work of a zone goes on by one', () => {
    const told = table.filter(({ answer }) => answer instanceof z.ZodObject && 'next' in answer.shape);
    const pages = told.filter(({ method }) => method === 'GET').map(({ act, query }) => [act, 'after' in query.shape]);
    expect(pages.filter(([, takes]) => !takes)).toEqual([]);
    const growing = [
      'listPublishedResults',
      'listInspectionResults',
      'listVisits',
      'listVisitsTo',
      'listVisitRequests',
      'listComplaints',
      'listRegistrations',
      'listDisputes',
      'listOwedPapers',
      'listOwnCommitments',
      'listConsultations',
      'listExtensionRequests',
      'listHearings',
      'listErasures',
      'listEditions',
      'listInvitations',
      'listAccountEvents',
      'listAdministrators',
      'listApiKeys',
      'listAuthorityLists',
      'listPublications',
      'readImpact',
      'listRelations',
      'listOwnRelations',
      'listSubstitutions',
      'listOwnSubstitutions',
      'listStewards',
      'listLostFiles',
      'listMandates',
      'listCreditNotes',
      'listNotices',
      'listDrafts',
      'listAttendances',
      'listHelped',
      'listCommitments',
      'listTurns',
      'listPublicised',
      'listAnnouncedHearings',
      'listUrgings',
      'listLateRecords',
      'listPauses',
      'readTriage',
      'listJoints',
      'listClaimChanges',
      'listSuperiorInspections',
      'listPersonalReads',
      'readProofs',
      'readOperations',
    ];
    expect(pages.map(([act]) => act)).toEqual(expect.arrayContaining(growing));
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
