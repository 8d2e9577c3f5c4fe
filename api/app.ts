import express, { Router, type Express } from 'express';
import helmet from 'helmet';
import { pinoHttp } from 'pino-http';
import type { Deps } from './deps.ts';
import { refuseForeignOrigin } from './origin.ts';
import { answerProblems, Problem } from './problem.ts';
import { serveCases } from './routes/cases.ts';
import { serveHealth } from './routes/health.ts';
import { servePapers } from './routes/papers.ts';
import { serveProjects } from './routes/projects.ts';
import { serveSessions } from './routes/sessions.ts';
import { serveSubmissions } from './routes/submissions.ts';
import { serveTasks } from './routes/tasks.ts';

/** What each resource serves; whatever is served stands in the table of routes (api/contract/routes.ts). */
const RESOURCES = [
  serveSessions,
  serveHealth,
  serveProjects,
  serveSubmissions,
  serveCases,
  serveTasks,
  servePapers,
  //
];

/** Puts the application together. Reads like a contents page. */
export function makeApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(pinoHttp({ logger: deps.log, quietReqLogger: true, autoLogging: false }));
  app.use(helmet());
  app.use(refuseForeignOrigin(deps.config.publicUrl));
  app.use(express.json({ limit: '256kb' }));
  app.use(routes(deps));
  app.use('/api', (_request, _response) => {
    throw new Problem(404, { code: 'E-NOT-FOUND' });
  });
  app.use(answerProblems(deps.log));
  return app;
}

function routes(deps: Deps): Router {
  const router = Router();
  for (const serve of RESOURCES) serve(router, deps);
  return router;
}
