import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of the admin, below `/a`. */
export const adminPages: readonly AreaPage[] = [
  { path: '', component: lazyRouteComponent(() => import('./home-page.tsx'), 'AdminHomePage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
