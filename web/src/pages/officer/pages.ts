import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of officers, below `/o`. */
export const officerPages: readonly AreaPage[] = [
  { path: 'tasks', component: lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage') },
  { path: 'cases/$case', component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage') },
];
