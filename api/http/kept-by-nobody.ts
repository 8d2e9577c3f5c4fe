import type { RequestHandler } from 'express';

/** What the interface answers is of one person at one moment: neither a browser nor anything on the way keeps it. */
export const keptByNobody: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};
