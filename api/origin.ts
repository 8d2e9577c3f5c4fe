import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.ts';
import { sessionCookie } from './who.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses (403 `E-ORIGIN`) a changing request that another site made a browser send with our cookie: it must come from a
 * page of our own host or of `publicUrl`. A request with an API key is let through: no other site can add one.
 */
export const refuseForeignOrigin =
  (publicUrl: string): RequestHandler =>
  (request, _response, next) => {
    if (!isOurs(request, publicUrl)) throw new Problem(403, { code: 'E-ORIGIN' });
    next();
  };

function isOurs(request: Request, publicUrl: string): boolean {
  if (READING.has(request.method) || request.headers.authorization?.startsWith('Bearer ')) return true;
  const origin = request.headers.origin;
  if (origin !== undefined) return origin === new URL(publicUrl).origin || hostOf(origin) === request.headers.host;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  // A browser always tells one of the two; a program without our cookie has nothing that could be abused.
  return !request.headers.cookie?.includes(`${sessionCookie({ publicUrl })}=`);
}

/** The host of an origin; `null` for `null` (a sandboxed page) and whatever is no address. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
