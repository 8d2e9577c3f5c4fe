import { lazyRouteComponent } from '@tanstack/react-router';
import type { AreaPage } from '../area-page.ts';

/** The pages of a steward of the zone, below `/h`. For an enterprise (s)he acts on its own pages. */
export const stewardPages: readonly AreaPage[] = [
  { path: '', component: lazyRouteComponent(() => import('./helped-page.tsx'), 'HelpedPage') },
];
