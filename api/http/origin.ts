import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.ts';
import { sessionCookie } from '../right/who.ts';

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
  const { origin, 'sec-fetch-site': site, cookie } = request.headers;
  // The browser compared scheme, host and port itself, with the address that it sees in front of any proxy.
  if (site === 'same-origin') return true;
  if (origin !== undefined)
    return origin === new URL(publicUrl).origin || (!site && origin === ownOrigin(request, publicUrl));
  // A browser always tells one of the two; a program without our cookie has nothing that could be abused.
  return site === undefined && !cookie?.includes(`${sessionCookie({ publicUrl })}=`);
}

/** Where the request was sent to. A page over http is never ours where people come by https, wherever TLS ends. */
function ownOrigin({ protocol, headers }: Request, publicUrl: string): string {
  const scheme = publicUrl.startsWith('https:') ? 'https' : protocol;
  return `${scheme}://${headers.host}`;
}
