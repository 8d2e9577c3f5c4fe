import type { Response } from 'express';
import type { KeyLimits } from '../../db/desk/who.ts';
import type { Asker } from '../../domain/permission/may.ts';
import { RIGHTS, type Act } from '../../domain/permission/rights.ts';
import type { AnyRoute } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { faultyInput } from '../http/problem.ts';
import type { Who } from '../right/who.ts';
import { FAULT } from '../contract/faults.ts';

const entries: readonly AnyRoute[] = Object.values<AnyRoute>(routes);
const inScopes = entries.filter(({ act }) => !('beyondKeys' in RIGHTS[act]));
const SCOPES: ReadonlySet<string> = new Set(inScopes.flatMap(({ act, tag }) => [act, tag]));

/** Refuses (422) scopes that are neither the name nor the tag of a route: they would open nothing. */
export function requireKnownScopes(scopes: readonly string[]): void {
  const unknown = scopes.filter((scope) => !SCOPES.has(scope));
  if (unknown.length === 0) return;
  throw faultyInput('scopes', FAULT.noScope, unknown);
}

/** What a key was made for: to set up, the routes of its scopes (names and tags), or whatever its owner may. */
export function keyForOf({ scopes, setUp }: KeyLimits): NonNullable<Asker['keyFor']> {
  if (setUp) return 'setUp';
  return scopes ? actsIn(scopes) : 'all';
}

const actsIn = (scopes: readonly string[]): ReadonlySet<Act> =>
  new Set(inScopes.flatMap(({ act, tag }) => (scopes.includes(tag) || scopes.includes(act) ? [act] : [])));

const WARNING_MS = 30 * 86_400_000;

/** Tells the program, in its last thirty days, when its key will end (RFC 8594). */
export function warnOfEnd(who: Who | null, response: Response): void {
  const end = who?.key?.expiresAt ?? null;
  if (end && end.getTime() - Date.now() < WARNING_MS) response.set('sunset', end.toUTCString());
}
