import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of the enterprise, below `/e`. */
export const enterprisePages: readonly AreaPage[] = [
  { path: '', component: lazyRouteComponent(() => import('./home-page.tsx'), 'HomePage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
