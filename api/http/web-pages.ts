import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, static as files } from 'express';

const BUILT = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/**
 * Serves the built pages of `folder`. Whatever has a hash in its name never changes and may be kept for a year; every
 * address that is no file is a page of the application, which finds its way itself.
 */
export function servePages(folder: string = BUILT): Router {
  const router = Router();
  router.use('/assets', files(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(files(folder, { index: false, cacheControl: false, setHeaders: (response) => response.set(REVALIDATE) }));
  router.get(/^\/(?!api(\/|$))/, (_request, response, next) => {
    response.set(REVALIDATE).sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error) next();
    });
  });
  return router;
}

const REVALIDATE = { 'cache-control': 'no-cache' };
