import type { Response } from 'express';
import type { AnyRoute } from './contract/route.ts';
import { routes } from './contract/routes.ts';
import { Problem } from './problem.ts';
import type { Who } from './who.ts';

const entries: readonly (readonly [string, AnyRoute])[] = Object.entries<AnyRoute>(routes);
const NAMES: ReadonlyMap<AnyRoute, string> = new Map(entries.map(([name, entry]) => [entry, name]));
const SCOPES: ReadonlySet<string> = new Set(entries.flatMap(([name, { tag }]) => [name, tag]));

/** Refuses (422) scopes that are neither the name nor the tag of a route: they would open nothing. */
export function requireKnownScopes(scopes: readonly string[]): void {
  const unknown = scopes.filter((scope) => !SCOPES.has(scope));
  if (unknown.length === 0) return;
  const facts = { message: `没有接口或类别 ${unknown.join('、')}`, all: unknown };
  throw new Problem(422, { code: 'E-INPUT', field: 'scopes', facts });
}

/** Refuses (403 `E-KEY-SCOPE`) a key that was made for other routes. */
export function requireScope(entry: AnyRoute, who: Who | null): void {
  const scopes = who?.key?.scopes ?? null;
  if (scopes === null || entry.rights === 'public') return;
  if (scopes.includes(entry.tag) || scopes.includes(NAMES.get(entry) ?? '')) return;
  throw new Problem(403, { code: 'E-KEY-SCOPE' });
}

const WARNING_MS = 30 * 86_400_000;

/** Tells the program, in its last thirty days, when its key will end (RFC 8594). */
export function warnOfEnd(who: Who | null, response: Response): void {
  const end = who?.key?.expiresAt ?? null;
  if (end && end.getTime() - Date.now() < WARNING_MS) response.set('sunset', end.toUTCString());
}
