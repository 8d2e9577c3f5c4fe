import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of the supervisor, below `/s`. */
export const supervisorPages: readonly AreaPage[] = [
  { path: 'clocks', component: lazyRouteComponent(() => import('./clocks-page.tsx'), 'ClocksPage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
  { path: 'papers/$paper', component: lazyRouteComponent(() => import('../case/paper-page.tsx'), 'PaperPage') },
];
