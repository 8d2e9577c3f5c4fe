import type { Case, ClockName } from './case.ts';
import type { CaseEvent, EventOf, EventType } from './event.ts';
import { DECISION } from './after/decision.ts';
import { filed, INTAKE } from './after/intake.ts';
import { PERMIT } from './after/permit.ts';
import { REVIEW } from './after/review.ts';
import { UPPER } from './after/upper.ts';
import { leaveToServe } from './notice-service.ts';
import { ImpossibleHistory, type Step, type Steps } from './after/step.ts';

/**
 * The state after an event. Deterministic; used by workflow, API and browser alike.
 * @throws ImpossibleHistory if the event cannot follow the state.
 */
export function evolve(before: Case | null, event: CaseEvent): Case {
  if (event.type === 'filed') return filed(event);
  if (!before) throw new ImpossibleHistory(`${event.type} before filed`);
  const after = (STEPS[event.type] as Step<EventType>)(before, event);
  return { ...after, version: before.version + 1 };
}

/** The state after a whole history, `null` after none. */
export const replay = (events: readonly CaseEvent[]): Case | null => events.reduce<Case | null>(evolve, null);

const STEPS: Steps<Exclude<EventType, 'filed'>> = {
  ...INTAKE,
  ...REVIEW,
  ...DECISION,
  ...PERMIT,
  ...UPPER,
  urged: (c, e) => ({ ...c, urged: [...c.urged, e.clock] }),
  // The common limit is told by all its members together (domain/project/joint.ts): each has only heard of it, and tells its reason.
  jointExtended: (c, e) => ({ ...c, ...leaveToServe(c, 'extensionNotice', e, { joint: true }) }),
  jointOverdue: (c) => c,
  warned: (c, e) => ({ ...c, warned: [...c.warned, e.clock] }),
  dueDateChanged,
};

/** Served on an applicant, such a day is never taken back (A): a calendar can only make it later. */
const PROTECTED: readonly ClockName[] = ['correction', 'deferral', 'cure', 'hearingRequest', 'rectify', 'statement'];

/** Is the last day of this clock told to the applicant as a day by which to act? */
export const isProtected = (clock: ClockName): boolean => PROTECTED.includes(clock);

/** The clock counts by the new calendar of itself; only a served day that would have come earlier must be kept. */
function dueDateChanged(c: Case, { clock: name, to, kept }: EventOf<'dueDateChanged'>): Case {
  const clock = c.clocks[name];
  if (!clock) throw new ImpossibleHistory(`no ${name} runs`);
  return kept ? { ...c, clocks: { ...c.clocks, [name]: { ...clock, notBefore: to } } } : c;
}
