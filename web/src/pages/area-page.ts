import type { RouteComponent } from '@tanstack/react-router';
import type { Act } from '../../../domain/permission/rights.ts';

/** One page of an area: its address below the area's, `''` for its first page, and what it shows. */
export interface AreaPage {
  readonly path: string;
  readonly component: RouteComponent;
  /** What it asks first, where not every role of the area may: who may not is told so, and nothing is asked. */
  readonly reads?: Act;
}
