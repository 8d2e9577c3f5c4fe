import { Problem } from './problem.ts';

/** Says (503 `E-DATABASE-AWAY`) that the database cannot be asked, and when to ask again. */
export const databaseAway = (cause?: unknown): Problem =>
  new Problem(503, { code: 'E-DATABASE-AWAY' }, { 'retry-after': '5' }, cause);
