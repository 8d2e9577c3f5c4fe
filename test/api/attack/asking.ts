import type { z } from 'zod';
import type { AnyRoute } from '../../../api/contract/route.ts';
import { CAPACITIES, type Capacity } from '../../../domain/case/actor.ts';
import { RIGHTS } from '../../../domain/permission/rights.ts';
import type { Rule } from '../../../domain/permission/rule.ts';
import type { Desk } from '../desk.ts';
import { kindNamed } from '../rights/kinds.ts';
import { sampleOf } from '../rights/sample.ts';
import type { RightsWorld } from '../rights/world.ts';
import { idPlaces, withAt, type IdPlace } from './id-places.ts';
import { answerTo, type Answered } from './sending.ts';

/** An id of nothing at all. */
export const NOWHERE = 'nowhere';

/** What a request consists of, by the parts of the contract. */
export interface Parts {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Whoever a route names; of one that is for everybody some of each side. */
export function askersOf({ act }: AnyRoute): readonly Capacity[] {
  const { who }: Rule = RIGHTS[act];
  return typeof who === 'string'
    ? CAPACITIES.filter((one) =>
        ['legalRepresentative', 'agent', 'window', 'reviewer', 'supervisor', 'admin'].includes(one),
      )
    : who;
}

/** A sample of a schema, or something else where nobody can tell one. */
export function soundOr<T>(schema: z.ZodType, other: T): T {
  try {
    return sampleOf(schema) as T;
  } catch {
    return other;
  }
}

/** The name by which a place calls a thing: its last key. */
export const kindOf = ({ path }: IdPlace): string => String(path.findLast((key) => key !== 0)).replace(/s$/, '');

/** A request that is sound in form and names own things wherever it must name some. */
export function soundParts(entry: AnyRoute, world: RightsWorld): Parts {
  const params = Object.entries(entry.params.shape).map(([name, schema]) => [
    name,
    soundOr(schema as z.ZodType, NOWHERE),
  ]);
  const sound = {
    params: Object.fromEntries(params) as Parts['params'],
    query: soundOr(entry.query, {}),
    body: entry.body ? soundOr<unknown>(entry.body, {}) : undefined,
  };
  const named = idPlaces(entry).filter(({ part, path }) => part === 'params' || isLaid(sound[part], path));
  const kindAt = (place: IdPlace) =>
    place.part === 'params' ? kindNamed(entry, String(place.path[0])) : kindOf(place);
  return named.reduce<Parts>((parts, place) => withId(parts, place, ownThing(world, kindAt(place))), sound);
}

/** The same request with an id in a place. */
export const withId = (parts: Parts, { part, path }: IdPlace, id: string): Parts =>
  withAt(parts, [part, ...path], id) as Parts;

/** What the world calls one's own thing of a kind; of an officer's step that of the review. */
function ownThing({ things }: RightsWorld, kind: string): string {
  const own = things.own[kind] ?? NOWHERE;
  return kind === 'task' ? own.replace('task-', 'task-review-') : own;
}

const isLaid = (value: unknown, [key, ...rest]: IdPlace['path']): boolean =>
  key === undefined
    ? value !== undefined
    : isLaid((value as Readonly<Record<string, unknown>> | undefined)?.[key], rest);

/** By which header a program is known. */
interface Authorized {
  readonly authorization: string;
}

/** Whoever may, so that a request is judged by what it holds: nobody of the world administers the whole system. */
export const whoeverMay = ({ key }: Desk, entry: AnyRoute): Capacity | Authorized =>
  RIGHTS[entry.act].of === 'system' ? { authorization: `Bearer ${key}` } : (askersOf(entry)[0] as Capacity);

/** Sends a request as somebody of a capacity. */
export function send(
  { url }: Desk,
  world: RightsWorld,
  entry: AnyRoute,
  { as, ...parts }: Parts & { readonly as: Capacity | Authorized },
): Promise<Answered> {
  const path = entry.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params[name] ?? NOWHERE));
  return answerTo(`${url}${path}?${new URLSearchParams(parts.query).toString()}`, {
    method: entry.method,
    headers: {
      origin: url,
      ...(typeof as === 'string' ? { cookie: world.cookieOf(as) } : as),
      'content-type': 'application/json',
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
  });
}
