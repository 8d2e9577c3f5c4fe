import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { queryCodeOf } from '../../../proof/query-code.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import type { Desk } from '../desk.ts';
import { textOf } from './answer-text.ts';
import { decidingKind, kindNamed, relationsOf, type Kind, type Relation } from './kinds.ts';
import { CODES, FEED, SUBJECT, WORKS } from './lay-beside.ts';
import { ORGAN } from './lay-project.ts';
import { BESIDE_CAPACITIES } from './people.ts';
import { sampleOf } from './sample.ts';
import type { Asker, RightsWorld } from './world.ts';

export type RouteName = keyof typeof routes;

/** Who asks, by name. */
export const ASKERS: readonly string[] = [...CAPACITIES, ...BESIDE_CAPACITIES];

/** Who may, by how the thing stands to them. Of a route whose address names no thing only `own` is filled. */
export type Row = Readonly<Partial<Record<Relation, readonly string[]>>>;

type Body = (cell: Cell, desk: Desk, world: RightsWorld) => unknown;

/** Whole, so that what is refused is refused for who files it. */
const FORM = {
  'project.name': '基地',
  'project.site': '园',
  'project.landArea': 1,
  'land.contractNumber': '合同 1 号',
  'land.use': 'industrial',
  'building.floorArea': 1000,
  'building.plotRatio': 1,
  'contact.name': '顾文静',
  'contact.phone': '13800005678',
};

const filing = (project: string, items: readonly object[] = [{ item: 'A06' }]) => ({
  project: `project-${project}`,
  items,
  form: FORM,
  materials: [],
});
const signed = { means: 'paper', textHash: 'a'.repeat(64), files: ['file-same'] };
const journey = { search: '?code=1&state=1' };

/** Bodies that no schema tells: what is named in them must be there, or must change nothing. */
const BODIES: Readonly<Partial<Record<RouteName, Body>>> = {
  wearHat: ([{ person }]) => ({ hat: person === 'substitute' ? 'reviewer' : person }),
  promiseDeferral: () => ({ materials: ['D1'], until: '2026-10-20' }),
  submit: () => filing('own'),
  checkSubmission: () => filing('own'),
  checkAtCounter: () => filing('same'),
  fileAtCounter: () => ({ ...filing('same'), signed }),
  handInAtCounter: () => ({ materials: [{ code: 'D1', files: ['file-same'] }], signed }),
  moveClock: () => ({ to: '2026-01-01T00:00:00.000+08:00' }),
  setWishes: () => ({ email: null, mobile: null, language: 'zh', choices: [] }),
  makePlan: (_cell, _desk, { things }) => ({ ...(sampleOf(routes.makePlan.body) as object), zone: things.own['zone'] }),
  trackCase: (_cell, { config }) => ({ number: 'n-own', code: queryCodeOf(config.secret, 'case-own') }),
  revealField: () => ({ label: '联系电话', reason: '联系送达' }),
  proposeErasure: () => ({ case: 'case-bureau' }),
  askVisit: (_cell, _desk, { things }) => ({
    ...(sampleOf(routes.askVisit.body) as object),
    enterprise: things.same['enterprise'],
  }),
  endOrgan: () => ({ name: ORGAN, lastDay: '2026-10-12' }),
  signInByOidc: () => journey,
  confirmByOidc: () => journey,
};

/** Words of addresses that must be there to be found. */
const WORDS: Readonly<Record<string, string>> = {
  subject: SUBJECT,
  number: WORKS,
  token: FEED,
  article: '许可法 42(1)',
};

/** Of a word that is one thing here and another there. */
const WORDS_OF: Readonly<Partial<Record<RouteName, string>>> = { verifyPaper: CODES.own };

/** Which step of a case somebody of a capacity takes. */
const STEPS: Readonly<Partial<Record<Capacity, string>>> = { reviewer: 'review', approver: 'sign', inspector: 'check' };

/** Of these everybody has own ones. */
const PERSONAL: readonly Kind[] = ['notice', 'session', 'ownSubstitution'];

/** What an address names for somebody in a relation; beside what is not there everything else is. */
function thingFor(world: RightsWorld, entry: AnyRoute, kind: Kind, [asker, relation]: Cell): string {
  const there = relation === 'none' && kind !== decidingKind(entry) ? 'own' : relation;
  const thing = world.things[there][kind] ?? 'nowhere';
  if (there === 'own' && PERSONAL.includes(kind)) return `${thing}-${asker.person}`;
  return kind === 'task' ? thing.replace('task-', `task-${STEPS[asker.capacity] ?? 'accept'}-`) : thing;
}

function pathOf(world: RightsWorld, entry: AnyRoute, cell: Cell): string {
  return entry.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const kind = kindNamed(entry, name);
    if (kind !== 'word') return thingFor(world, entry, kind, cell);
    return encodeURIComponent(
      WORDS_OF[entry.act as RouteName] ?? WORDS[name] ?? String(sampleOf(entry.params.shape[name] as z.ZodType)),
    );
  });
}

export type Cell = readonly [Asker, Relation];

/** Asks as somebody for a thing in a relation. */
export async function ask(desk: Desk, world: RightsWorld, name: RouteName, cell: Cell) {
  const entry: AnyRoute = routes[name];
  const [asker, relation] = cell;
  const headers = {
    origin: desk.url,
    ...asker.headers(),
    'content-type': entry.sends ?? 'application/json',
    ...headersOf(entry),
  };
  const query = queryOf(entry, world.things[relation]);
  const response = await fetch(`${desk.url}${pathOf(world, entry, cell)}?${query}`, {
    method: entry.method,
    headers,
    ...bodyOf(name, cell, [desk, world]),
  });
  const text = await textOf(response);
  const { status } = response;
  if (status >= 500 && status !== 503) throw new Error(`${name} ${asker.name} ${relation}: ${text}`);
  const problem = problemIn(status, text);
  return { isAllowed: !isDenied(status, problem), status, code: problem.code };
}

/** What a protocol of its own asks to be said: of an upload that is whole, that it goes on at the beginning. */
const headersOf = ({ headers }: AnyRoute) => (headers ? (sampleOf(headers) as Record<string, string>) : {});

function bodyOf(name: RouteName, cell: Cell, [desk, world]: readonly [Desk, RightsWorld]): { readonly body?: string } {
  const { body }: AnyRoute = routes[name];
  return body ? { body: JSON.stringify(BODIES[name]?.(cell, desk, world) ?? sampleOf(body)) } : {};
}

/** What a query names as zone is the one in which the thing is. */
function queryOf(entry: AnyRoute, things: Readonly<Record<string, string>>): string {
  const named = sampleOf(entry.query) as Record<string, string>;
  const zone = named['zone'] === undefined ? {} : { zone: things['zone'] ?? 'nowhere' };
  return new URLSearchParams({ ...named, ...zone }).toString();
}

const problemIn = (status: number, text: string): Problem =>
  status >= 400 && text.startsWith('{') ? (JSON.parse(text) as Problem) : {};

interface Problem {
  readonly code?: string;
}

/** Refused for what was sent, as whoever may is refused too: a wrong password, no password lately, no journey to the provider. */
const NOT_OF_RIGHT: readonly string[] = ['E-SIGN-IN-WRONG', 'E-CONFIRM', 'E-OIDC-JOURNEY'];

/** What is asked for is there: 404 hides it, whatever else it says. A thing that is not there is allowed to nobody. */
function isDenied(status: number, { code }: Problem): boolean {
  return [401, 403, 404].includes(status) && !NOT_OF_RIGHT.includes(code ?? '');
}

/** Whoever the table of routes names; the others are asked once, since they are refused before anything is looked at. */
const isNamed = ({ act }: AnyRoute, { capacity }: Asker): boolean => {
  const { who, heard = [] }: Rule = RIGHTS[act];
  return typeof who === 'string' || [...who, ...heard].some((one) => one === capacity);
};

/** What the API answers of a route. Whatever was done is undone by `restore` before the next asks, so that all find the same. */
export async function rowOf(
  { desk, world, restore }: { readonly desk: Desk; readonly world: RightsWorld; readonly restore: () => Promise<void> },
  name: RouteName,
  expected: Row = {},
): Promise<Row> {
  const entry: AnyRoute = routes[name];
  const relations = relationsOf(entry);
  const cells = world.askers.flatMap((asker) =>
    (isNamed(entry, asker) ? relations : relations.slice(0, 1)).map((relation) => [asker, relation] as const),
  );
  const isHoped = ([asker, relation]: Cell) => expected[relation]?.includes(asker.name) ?? false;
  const isDoing = entry.method !== 'GET';
  const together = cells.filter((cell) => !isDoing || !isHoped(cell));
  const allowed = new Set<Cell>();
  const note = (cell: Cell, found: boolean) => found && allowed.add(cell);
  const answers = await Promise.all(together.map((cell) => ask(desk, world, name, cell)));
  // Of several who ought to do nothing and did, all but the first may have found something else.
  const isDone = isDoing && answers.some(({ status }) => status < 300);
  if (isDone) await restore();
  else together.forEach((cell, at) => note(cell, answers[at]?.isAllowed ?? false));
  for (const cell of cells.filter((one) => isDoing && (isDone || isHoped(one)))) {
    const { isAllowed, status } = await ask(desk, world, name, cell);
    note(cell, isAllowed);
    if (status < 300) await restore();
  }
  return Object.fromEntries(
    relations.map((relation) => [
      relation,
      ASKERS.filter((one) => [...allowed].some(([{ name: who }, how]) => who === one && how === relation)),
    ]),
  );
}
