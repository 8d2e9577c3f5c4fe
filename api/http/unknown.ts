import type { RequestHandler } from 'express';
import type { AnyRoute } from '../contract/route.ts';
import { Problem } from './problem.ts';

/**
 * Answers what no route has answered: 405 `E-METHOD` with what is allowed where the address is one of the table, 404
 * `E-NOT-FOUND` elsewhere.
 */
export function refuseUnknown(table: readonly AnyRoute[]): RequestHandler {
  const known = table.map(({ method, path }) => ({ method, shape: shapeOf(path) }));
  return (request) => {
    const address = `${request.baseUrl}${request.path}`;
    const methods = known.filter(({ shape }) => shape.test(address)).map(({ method }) => method);
    if (methods.length === 0) throw new Problem(404, { code: 'E-NOT-FOUND' });
    const allowed = [...new Set(methods)].join(', ');
    throw new Problem(405, { code: 'E-METHOD', facts: { method: request.method, allowed } }, { allow: allowed });
  };
}

/** `/api/zones/:zone` as a pattern; the case of letters and a slash at the end do not matter, as in the router. */
const shapeOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}/?$`, 'i');
