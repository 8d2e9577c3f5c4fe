import { caseRoutes } from './cases.ts';
import { healthRoutes } from './health.ts';
import { paperRoutes } from './papers.ts';
import { projectRoutes } from './projects.ts';
import { sessionRoutes } from './sessions.ts';
import { submissionRoutes } from './submissions.ts';
import { taskRoutes } from './tasks.ts';

/** The one table of routes, from which server, typed web client and OpenAPI derive. Whatever is not in it is not served. */
export const routes = {
  ...sessionRoutes,
  ...healthRoutes,
  ...projectRoutes,
  ...submissionRoutes,
  ...caseRoutes,
  ...taskRoutes,
  ...paperRoutes,
} as const;
