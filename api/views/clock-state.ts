import type { Case, ClockName } from '../../domain/case/case.ts';
import { wasDeemed } from '../../domain/case/upper.ts';
import { hasRunOut } from '../../domain/case/permit.ts';
import { isStopped } from '../../domain/case/is-stopped.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Projection } from '../../domain/clock/clock.ts';

export type ClockState = 'running' | 'paused' | 'ended' | 'lapsed';

/**
 * How a clock of a case stands on a day: `lapsed` when the consequence of its last day has happened, `paused` while a
 * special procedure that stops it is open (its first day, which still counts, included).
 */
export function clockState(c: Case, name: ClockName, projection: Projection, today: Day): ClockState {
  if (LAPSED[name]?.(c, projection)) return 'lapsed';
  if (projection.clock.end !== undefined) return 'ended';
  return isStopped(c, projection, today) ? 'paused' : 'running';
}

/** Limits of the office have no entry: they are overrun, and the case stays open. */
const LAPSED: { readonly [N in ClockName]?: (c: Case, projection: Projection) => boolean } = {
  acceptance: wasDeemed,
  correction: (c) => c.stage === 'closed' && c.closing.kind === 'deemedWithdrawn',
  deferral: (c) => c.clocks.cure !== undefined || endedByLapse(c),
  cure: endedByLapse,
  rectify: (c) => c.stage === 'decided' && c.check?.state === 'rectify' && c.check.lapsed,
  start: (c, { calendar }) => hasRunOut(c, 'start', calendar),
  validity: (c, { calendar }) => hasRunOut(c, 'validity', calendar),
  renewedValidity: (c, { calendar }) => hasRunOut(c, 'renewedValidity', calendar),
};

/** The papers did not come: the case was ended by it, or refused by it. */
function endedByLapse(c: Case): boolean {
  if (!('deferral' in c) || (c.deferral?.open.length ?? 0) === 0) return false;
  return c.stage === 'decided' ? c.decision.bySystem : c.stage === 'closed' && c.closing.kind === 'terminated';
}
