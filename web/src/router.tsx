import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router';
import { AreaShell, type AreaWord } from './layout/area-shell.tsx';
import { PageFocus } from './layout/page-focus.tsx';
import { PageTitle } from './layout/page-title.tsx';
import { Loading } from './components/states.tsx';
import type { AreaPage } from './pages/area-page.ts';
import { adminPages } from './pages/admin/pages.ts';
import { useAdminWords } from './pages/admin/words.ts';
import { enterprisePages } from './pages/enterprise/pages.ts';
import { useEnterpriseWords } from './pages/enterprise/words.ts';
import { officerPages } from './pages/officer/pages.ts';
import { useOfficerWords } from './pages/officer/words.ts';
import { publicPages } from './pages/public/pages.ts';
import { BrokenPage } from './pages/sign-in/broken-page.tsx';
import { FrontPage } from './pages/sign-in/front-page.tsx';
import { Redirect } from './pages/redirect.tsx';
import { LostPage, NotFoundPage } from './pages/sign-in/not-found-page.tsx';
import { stewardPages } from './pages/steward/pages.ts';
import { useStewardWords } from './pages/steward/words.ts';
import { supervisorPages } from './pages/supervisor/pages.ts';
import { useSupervisorWords } from './pages/supervisor/words.ts';
import type { Area } from './session/areas.ts';
import { ForWhoMay } from './session/for-who-may.tsx';
import { PromptsDialog } from './session/prompts-dialog.tsx';

/** Everybody reads messages, in the frame of the role that is worn. */
const messages: AreaPage = {
  path: 'messages',
  component: lazyRouteComponent(() => import('./pages/messages/messages-page.tsx'), 'MessagesPage'),
};

/** Whoever may search does so in the frame of the role that is worn. */
const search: AreaPage = {
  path: 'search',
  component: lazyRouteComponent(() => import('./pages/search/search-page.tsx'), 'SearchPage'),
};

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage });

function Root() {
  return (
    <>
      <Outlet />
      <PromptsDialog />
      <PageTitle />
      <PageFocus />
    </>
  );
}

/** While a page is fetched over a slow line. */
function PendingPage() {
  return (
    <div className="page pending">
      <Loading />
    </div>
  );
}

const front = createRoute({ getParentRoute: () => root, path: '/', component: FrontPage });

const areas = [
  areaRoute('e', useEnterpriseWords, enterprisePages),
  areaRoute('o', useOfficerWords, officerPages),
  areaRoute('s', useSupervisorWords, supervisorPages),
  areaRoute('a', useAdminWords, adminPages),
  areaRoute('h', useStewardWords, stewardPages),
];

/**
 * The pages of one role, each within the frame that lets in only those who wear its hat. An area without a page of its own
 * leads to the first of its hat; an address of an area that leads nowhere says so within its frame.
 */
function areaRoute(area: Area, useWords: () => readonly AreaWord[], pages: readonly AreaPage[]): AnyRoute {
  const frame = createRoute({
    getParentRoute: () => root,
    path: `/${area}`,
    component: () => (
      <AreaShell area={area} useWords={useWords}>
        <Outlet />
      </AreaShell>
    ),
  });
  const first: AreaPage = { path: '', component: () => <Redirect href="/" /> };
  const known = pages.some(({ path }) => path === '') ? pages : [first, ...pages];
  const children = [...known, messages, ...(area === 'a' ? [] : [search]), { path: '$', component: LostPage }].map(
    (page) =>
      createRoute({
        getParentRoute: () => frame,
        path: page.path === '' ? '/' : page.path,
        component: shownIn(area, page),
      }),
  );
  return frame.addChildren(children);
}

/** A page that not every role of its area may read lets in those who may. */
function shownIn(area: Area, { component: Shown, reads }: AreaPage): RouteComponent {
  if (reads === undefined) return Shown;
  const guarded = () => (
    <ForWhoMay area={area} act={reads}>
      <Shown />
    </ForWhoMay>
  );
  // Its own file is fetched before it is drawn, as that of every page.
  return Object.assign(guarded, Shown.preload && { preload: Shown.preload });
}

const open = publicPages.map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component }));

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

/** Every page of the application by its address. What stands in the query is text, never guessed to be anything else. */
export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([front, ...areas, ...open, ...gallery]),
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (query) => {
      const text = new URLSearchParams(query as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
    // Where the keyboard stands in a list is a step within the page, and the list shows that row itself.
    scrollRestoration: ({ location }) => !('row' in location.search),
    // The page before does not stay under the name of the one that is fetched.
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: BrokenPage,
  });
}
