import type { RouteComponent } from '@tanstack/react-router';

/** One page of an area: its address below the area's, `''` for its first page, and what it shows. */
export interface AreaPage {
  readonly path: string;
  readonly component: RouteComponent;
}
