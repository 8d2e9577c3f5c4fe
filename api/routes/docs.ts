import type { Router } from 'express';
import { docsRoutes } from '../contract/docs.ts';
import { routes } from '../contract/routes.ts';
import type { Deps } from '../deps.ts';
import { writeDocsPage } from '../http/docs-page.ts';
import { writeOpenApi, type OpenApi } from '../http/openapi.ts';
import { serveRoute } from '../server.ts';
import { sessionCookie } from '../right/who.ts';

/** The interface described: for programs, and for people. Each is written on first use, then kept: anybody may ask, and often. */
export function serveDocs(router: Router, deps: Deps): void {
  let document: OpenApi | undefined;
  let page: string | undefined;
  const told = () => ({ version: deps.config.version, cookie: sessionCookie(deps.config) });
  const described = () => (document ??= writeOpenApi(routes, told()));
  serveRoute(router, deps, docsRoutes.readOpenApi, async () => described());
  serveRoute(router, deps, docsRoutes.readDocs, async () => (page ??= writeDocsPage(described())));
}
