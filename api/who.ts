import type { Request } from 'express';
import { findByApiKey, findBySession, type SignedIn } from '../db/desk/who.ts';
import type { Rights } from './contract/route.ts';
import type { Config } from '../config.ts';
import type { Deps } from './deps.ts';
import { Problem } from './problem.ts';

/** Who asks: a person who is signed in, wearing one hat. */
export type Who = SignedIn;

/**
 * The name of the session's cookie, with the port of the address at which people open the pages: cookies do not tell ports
 * apart, and two installations on one machine would sign each other's people out.
 */
export function sessionCookie({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  const { port, protocol } = new URL(publicUrl);
  return `quanlian_session_${port || (protocol === 'https:' ? '443' : '80')}`;
}

const asked = new WeakMap<Request, Promise<Who | null>>();

/** Finds out, once for each request, who asks, by an API key or the session's cookie; `null`: nobody that we know. */
export function whoAsks(deps: Deps, request: Request): Promise<Who | null> {
  const known = asked.get(request) ?? findWho(deps, request);
  asked.set(request, known);
  return known;
}

async function findWho(deps: Deps, request: Request): Promise<Who | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1];
  if (bearer) return findByApiKey(deps.pool, bearer);
  const token = cookieOf(request, sessionCookie(deps.config));
  return token ? findBySession(deps.pool, token) : null;
}

/** Refuses whoever is not named for the route: 401 if unknown, 403 if known but not named. */
export function requireRight(rights: Rights, who: Who | null): void {
  if (rights === 'public') return;
  if (!who) throw new Problem(401, { code: 'E-SIGN-IN' });
  if (rights === 'signedIn') return;
  if (!who.hat || !rights.includes(who.hat.capacity)) throw new Problem(403, { code: 'E-RIGHT' });
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return pairs.find(([key]) => key === name)?.[1];
}
