import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { routes } from '../../../api/contract/routes.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import type { Desk } from '../desk.ts';
import { textOf } from './answer-text.ts';
import { sampleOf } from './sample.ts';
import { idOf, RELATIONS, type Relation, type RightsWorld } from './world.ts';

export type RouteName = keyof typeof routes;

/** Who may, by how the thing stands to them. Of a route whose address names no thing only `own` is filled. */
export type Row = Readonly<Partial<Record<Relation, readonly Capacity[]>>>;

/** What an address names first decides; what it names beside that need not be there. */
const KINDS = [
  'attendance',
  'case',
  'commitment',
  'task',
  'submission',
  'visit',
  'file',
  'project',
  'enterprise',
  'zone',
] as const;

const paramsOf = ({ path }: AnyRoute): readonly string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));
const kindOf = (entry: AnyRoute) => KINDS.find((kind) => paramsOf(entry).includes(kind));

/** Things of one zone and of one enterprise are told apart by less than those of a bureau. */
export function relationsOf(entry: AnyRoute): readonly Relation[] {
  const kind = kindOf(entry);
  if (kind === undefined) return ['own'];
  if (kind === 'zone') return ['own', 'zone', 'none'];
  return kind === 'enterprise' ? ['own', 'same', 'zone', 'none'] : RELATIONS;
}

/** Bodies that no schema tells: what is named in them must be there, or must change nothing. */
const BODIES: Readonly<Partial<Record<RouteName, (capacity: Capacity) => unknown>>> = {
  wearHat: (capacity) => ({ hat: idOf(capacity) }),
  promiseDeferral: () => ({ materials: ['D1'], until: '2026-10-20' }),
  submit: () => ({ project: 'project-own', items: [{ item: 'A06' }], form: {}, materials: [] }),
  checkAtCounter: () => ({ project: 'project-same', items: [{ item: 'A06' }], form: {}, materials: [] }),
  moveClock: () => ({ to: '2026-01-01T00:00:00.000+08:00' }),
  setWishes: () => ({ email: null, mobile: null, language: 'zh', choices: [] }),
};

/** Which step of a case somebody of a capacity takes. */
const STEPS: Readonly<Partial<Record<Capacity, string>>> = { reviewer: 'review', approver: 'sign', inspector: 'check' };

/** A word that stands in an address beside the thing; what only the system makes up is not there. */
function wordFor(schema: z.ZodType): string {
  try {
    return String(sampleOf(schema));
  } catch {
    return 'nowhere';
  }
}

function pathOf(entry: AnyRoute, things: Readonly<Record<string, string>>, capacity: Capacity): string {
  const step = STEPS[capacity] ?? 'accept';
  return entry.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    if (!KINDS.some((kind) => kind === name)) return wordFor(entry.params.shape[name] as z.ZodType);
    const thing = things[name] ?? 'nowhere';
    return name === 'task' ? thing.replace('task-', `task-${step}-`) : thing;
  });
}

/** Asks as somebody of a capacity for a thing in a relation; is it refused for want of the right? */
export async function isAllowed(
  desk: Desk,
  world: RightsWorld,
  name: RouteName,
  [capacity, relation]: readonly [Capacity, Relation],
): Promise<boolean> {
  const entry: AnyRoute = routes[name];
  const things = world.things[relation];
  const headers = { origin: desk.url, cookie: world.cookieOf(capacity), 'content-type': 'application/json' };
  const response = await fetch(`${desk.url}${pathOf(entry, things, capacity)}?${queryOf(entry, things)}`, {
    method: entry.method,
    headers,
    ...bodyOf(name, capacity),
  });
  const text = await textOf(response);
  if (response.status >= 500 && response.status !== 503) throw new Error(`${name} ${capacity} ${relation}: ${text}`);
  return !isDenied(entry, response.status, problemIn(response.status, text));
}

function bodyOf(name: RouteName, capacity: Capacity): { readonly body?: string } {
  const { body }: AnyRoute = routes[name];
  return body ? { body: JSON.stringify(BODIES[name]?.(capacity) ?? sampleOf(body)) } : {};
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
  readonly field?: string;
}

/** 404 hides what somebody may not see; of what an address names beside the thing it only says that it is not there. */
function isDenied(entry: AnyRoute, status: number, { code, field }: Problem): boolean {
  if (status === 401) return code !== 'E-SIGN-IN-WRONG';
  if (status === 403) return code !== 'E-CONFIRM';
  const kind = kindOf(entry);
  if (status !== 404 || kind === undefined || kind === 'zone') return false;
  return field === undefined || field === kind;
}

/** Whoever the table of routes names; the others are asked once, since they are refused before anything is looked at. */
const isNamed = ({ act }: AnyRoute, capacity: Capacity): boolean => {
  const { who, heard = [] }: Rule = RIGHTS[act];
  return typeof who === 'string' || [...who, ...heard].some((one) => one === capacity);
};

/** What the API answers of a route: refused ones first, so that nothing was changed when they are asked. */
export async function rowOf(desk: Desk, world: RightsWorld, name: RouteName, expected: Row = {}): Promise<Row> {
  const entry: AnyRoute = routes[name];
  const relations = relationsOf(entry);
  const cells = CAPACITIES.flatMap((capacity) =>
    (isNamed(entry, capacity) ? relations : relations.slice(0, 1)).map((relation) => [capacity, relation] as const),
  );
  const hoped = (cell: (typeof cells)[number]) => expected[cell[1]]?.includes(cell[0]) ?? false;
  const allowed: (readonly [Capacity, Relation])[] = [];
  for (const batch of [cells.filter((cell) => !hoped(cell)), cells.filter(hoped)]) {
    const answers = await Promise.all(batch.map((cell) => isAllowed(desk, world, name, cell)));
    allowed.push(...batch.filter((_, at) => answers[at]));
  }
  return Object.fromEntries(
    relations.map((relation) => [
      relation,
      CAPACITIES.filter((capacity) => allowed.some(([who, how]) => who === capacity && how === relation)),
    ]),
  );
}
