import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { calculatorRoutes } from '../contract/calculator.ts';
import { healthRoutes } from '../contract/health.ts';
import type { Deps } from '../deps.ts';
import { Problem } from './problem.ts';
import { whoAsks, type Who } from '../right/who.ts';

const MINUTE = 60_000;

/**
 * Limits the requests of a minute: per person, or per address for whoever is not signed in; else 429 `E-RATE` with
 * Retry-After. An administrator's API key is not limited: it moves clocks and fills zones. Nor is, at the calculator,
 * anybody who is signed in: what he asks there costs nothing but the answer. Nor is a question after the health of the system:
 * its answer costs less than finding out who asks, which while the database is away nobody can.
 */
export const limitRate = (deps: Deps): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: deps.config.requestsPerMinute,
    legacyHeaders: false,
    standardHeaders: 'draft-8',
    skip: async (request) => HEALTH.has(pathOf(request)) || isUnlimited(request, await whoAsks(deps, request)),
    keyGenerator: async (request) => {
      const who = await whoAsks(deps, request);
      return who ? `person ${who.person.id}` : `address ${ipKeyGenerator(request.ip ?? '')}`;
    },
    handler: (_request, _response, next) => next(new Problem(429, { code: 'E-RATE' }, { 'retry-after': '60' })),
  });

const HEALTH: ReadonlySet<string | undefined> = new Set(Object.values(healthRoutes).map(({ path }) => path));

const pathOf = ({ originalUrl }: Request): string | undefined => originalUrl.split('?')[0];

const isUnlimited = (request: Request, who: Who | null): boolean =>
  who !== null && (who.session === null || pathOf(request) === calculatorRoutes.calculate.path);

/** A hundredth of what is let in otherwise, by address: whoever tries codes through, or lays things in heaps, does not come far. */
export const limitGuesses = (deps: Deps): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit: Math.max(10, Math.floor(deps.config.requestsPerMinute / 100)),
    legacyHeaders: false,
    standardHeaders: 'draft-8',
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) => next(new Problem(429, { code: 'E-RATE' }, { 'retry-after': '60' })),
  });
