import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { HomePage } from './home-page.tsx';

const root = createRootRoute({ component: Outlet });
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

/** The gallery of components is built only for development: the bundler drops the import otherwise. */
const gallery =
  import.meta.env.MODE === 'production'
    ? []
    : [
        createRoute({
          getParentRoute: () => root,
          path: '/gallery',
          component: lazyRouteComponent(() => import('./gallery/gallery-page.tsx'), 'GalleryPage'),
        }),
      ];

/** Every page of the application by its address. */
export function makeRouter() {
  return createRouter({ routeTree: root.addChildren([home, ...gallery]) });
}
