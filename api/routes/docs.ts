import type { Router } from 'express';
import { docsRoutes } from '../contract/docs.ts';
import { routes } from '../contract/routes.ts';
import type { Deps } from '../deps.ts';
import { writeDocsPage } from '../docs-page.ts';
import { writeOpenApi, type OpenApi } from '../openapi.ts';
import { serveRoute } from '../server.ts';

/** The interface described: for programs, and for people. Written on first use, then kept. */
export function serveDocs(router: Router, deps: Deps): void {
  let document: OpenApi | undefined;
  const described = () => (document ??= writeOpenApi(routes, deps.config.version));
  serveRoute(router, deps, docsRoutes.readOpenApi, async () => described());
  serveRoute(router, deps, docsRoutes.readDocs, async () => writeDocsPage(described()));
}
