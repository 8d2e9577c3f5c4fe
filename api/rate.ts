import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Deps } from './deps.ts';
import { Problem } from './problem.ts';
import { whoAsks } from './who.ts';

const MINUTE = 60_000;

/**
 * Limits the requests of a minute: per person, or per address for whoever is not signed in; else 429 `E-RATE` with
 * Retry-After. An administrator's API key is not limited: it moves clocks and fills zones.
 */
export const limitRate = (deps: Deps): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: deps.config.requestsPerMinute,
    legacyHeaders: false,
    standardHeaders: 'draft-8',
    skip: async (request) => (await whoAsks(deps, request))?.session === null,
    keyGenerator: async (request) => {
      const who = await whoAsks(deps, request);
      return who ? `person ${who.person.id}` : `address ${ipKeyGenerator(request.ip ?? '')}`;
    },
    handler: (_request, _response, next) => next(new Problem(429, { code: 'E-RATE' }, { 'retry-after': '60' })),
  });
