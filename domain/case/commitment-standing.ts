import type { Decided } from './case.ts';
import { wasRevoked } from './permit.ts';

/** Where the promise on which a grant rests stands: still to be checked, kept, to be mended, about to fall, or fallen. */
export type CommitmentStanding =
  'due' | 'met' | 'rectify' | 'rectifyLapsed' | 'revocationProposed' | 'revocationNotified' | 'revoked' | 'over';

/** Tells it of a granted case; `over`: nothing is checked any more, since the permit ended or a revocation was dropped. */
export function commitmentStanding(c: Decided): CommitmentStanding {
  if (wasRevoked(c)) return 'revoked';
  if (c.revocation !== null) return 'revocationNotified';
  if (c.check === null || (c.permit?.state !== 'valid' && c.check.state !== 'met')) return 'over';
  return c.check.state === 'rectify' && c.check.lapsed ? 'rectifyLapsed' : c.check.state;
}
