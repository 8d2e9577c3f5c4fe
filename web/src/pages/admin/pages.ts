import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of administrators, below `/a`. */
export const adminPages: readonly AreaPage[] = [
  { path: '', component: lazyRouteComponent(() => import('./home-page.tsx'), 'AdminHomePage') },
  { path: 'zones/$zone', component: lazyRouteComponent(() => import('./zone-page.tsx'), 'ZonePage') },
  {
    path: 'zones/$zone/reads',
    component: lazyRouteComponent(() => import('../supervisor/reads-page.tsx'), 'ReadsPage'),
  },
  {
    path: 'zones/$zone/erasures',
    component: lazyRouteComponent(() => import('./erasures-page.tsx'), 'ErasuresPage'),
  },
  { path: 'enterprises', component: lazyRouteComponent(() => import('./enterprises-page.tsx'), 'EnterprisesPage') },
  {
    path: 'operations',
    component: lazyRouteComponent(() => import('./operations-page.tsx'), 'OperationsPage'),
  },
  { path: 'lost-files', component: lazyRouteComponent(() => import('./lost-files-page.tsx'), 'LostFilesPage') },
  { path: 'system', component: lazyRouteComponent(() => import('./system-page.tsx'), 'SystemPage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
