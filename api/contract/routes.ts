import { sessionRoutes } from './sessions.ts';

/** The one table of routes, from which server, typed web client and OpenAPI derive. Whatever is not in it is not served. */
export const routes = {
  ...sessionRoutes,
} as const;
