import type { Pool } from '../db/pool.ts';
import type { Cases, Commitments, Joints } from './cases.ts';

/** What the activities work with. */
export interface ActivityDeps {
  readonly pool: Pool;
  readonly cases: Cases;
  readonly commitments: Commitments;
  readonly joints: Joints;
}
