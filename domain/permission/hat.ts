import type { Capacity } from '../case/actor.ts';

/** In what capacity somebody is here, and for which unit. One person may own several hats and wears one at a time. */
export interface Hat {
  readonly capacity: Exclude<Capacity, 'system'>;
  readonly zone: string | null;
  readonly bureau: string | null;
  readonly enterprise: string | null;
}
