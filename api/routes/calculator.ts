import type { ErrorRequestHandler, Router } from 'express';
import { isClockRefusal } from '../../domain/clock/clock.ts';
import { clockProblem } from '../http/clock-problem.ts';
import { languageOf } from '../words/language.ts';
import { calculatorRoutes as routes } from '../contract/calculator.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute } from '../server.ts';
import { calculate } from '../views/calculate.ts';

/** The public calculator of time limits. Whatever it cannot answer is 400, as the format of the worked cases says. */
export function serveCalculator(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.calculate, async ({ body }) => {
    const answer = calculate(body);
    if (isClockRefusal(answer)) throw new Problem(400, { code: answer.code, field: answer.field });
    return answer;
  });
  router.use(routes.calculate.path, tellFault);
}

const tellFault: ErrorRequestHandler = (error: unknown, request, _response, next) =>
  next(clockProblem(error, { body: request.body as unknown, language: languageOf(request) }));
