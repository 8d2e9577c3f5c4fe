import { dueOf } from '../clock/project-clock.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { Case, ClockName } from './case.ts';
import { clockOf } from './clocks-of.ts';
import { hasRunOut, wasRevoked } from './permit.ts';
import { wasDeemed } from './upper.ts';

/** What reports and other systems ask of a case; each follows from what happened and the day, and is kept nowhere. */
export interface Flags {
  readonly deemed: boolean;
  /** A deferred paper is outstanding. */
  readonly deferred: boolean;
  readonly committed: boolean;
  readonly deferralLapsed: boolean;
  /** The promised limit was overrun under a policy of default pass. */
  readonly defaultPassed: boolean;
  readonly promiseOverdue: boolean;
  readonly statutoryOverdue: boolean;
  /** A special procedure is open. */
  readonly paused: boolean;
  /** With another organ, since the zone lost its power over it. */
  readonly transferred: boolean;
  /** A permit on which this one rests was revoked. */
  readonly basisDefect: boolean;
  readonly void: boolean;
  readonly deregistered: boolean;
  readonly deemedRenewed: boolean;
  /** The case gave rise to a proposal to the credit office. */
  readonly creditProposed: boolean;
}

/** The flags of a case on a day. */
export function flagsOf(c: Case, today: Day, calendar: WorkingCalendar): Flags {
  const permit = c.stage === 'decided' ? c.permit : null;
  return {
    deemed: wasDeemed(c),
    deferred: owedOf(c) > 0 && c.stage !== 'closed',
    committed: c.way === 'commitment',
    deferralLapsed: hasLapsed(c),
    defaultPassed: 'passedOn' in c && c.passedOn !== undefined,
    promiseOverdue: isOverdue(c, 'promised', today, calendar),
    statutoryOverdue: isOverdue(c, 'statutory', today, calendar),
    paused: c.procedures.some((procedure) => procedure.endedOn === null && procedure.kind !== 'publicity'),
    transferred: c.upper?.by === 'transfer',
    basisDefect: c.stage === 'decided' && c.basisDefects.length > 0,
    void: hasRunOut(c, 'start', calendar),
    deregistered: permit?.state === 'deregistered',
    deemedRenewed: permit?.deemedRenewed ?? false,
    creditProposed: isProposed(c),
  };
}

/** A card (红牌) given to a unit: for an acceptance by silence, a statutory limit overrun, a renewal by silence. */
export interface Card {
  readonly colour: 'red';
  readonly to: 'window' | 'bureau';
}

/** All cards given in a case, in the order of the law. */
export function cardsOf(c: Case): readonly Card[] {
  const deemed = wasDeemed(c);
  const renewed = c.stage === 'decided' && c.permit?.deemedRenewed;
  return [
    ...(deemed ? [{ colour: 'red', to: 'window' } as const] : []),
    ...(c.urged.includes('statutory') ? [{ colour: 'red', to: 'bureau' } as const] : []),
    ...(renewed ? [{ colour: 'red', to: 'bureau' } as const] : []),
  ];
}

/**
 * Was the case decided on time: by the promised limit, else the statutory one, else the upper organ's? Null: not among
 * those that are counted (open, withdrawn, not accepted, closed, refused by the system).
 */
export function onTimeOf(c: Case, calendar: WorkingCalendar): boolean | null {
  if (c.stage !== 'decided' || (c.decision.bySystem && c.decision.outcome === 'refuse')) return null;
  const name = LIMITS.find((limit) => c.clocks[limit]) ?? 'statutory';
  const clock = clockOf(c, name, calendar, c.decision.on);
  const due = clock ? dueOf(clock, calendar) : null;
  return due === null || c.decision.on <= due;
}

/** By which a decision is on time, the first that there is. */
const LIMITS = ['promised', 'statutory', 'upperStatutory'] as const;

/** Deferred papers that are still to come, before the decision or after it. */
function owedOf(c: Case): number {
  if (c.stage === 'decided' && c.decision.supplement) return c.decision.supplement.open.length;
  return 'deferral' in c ? (c.deferral?.open.length ?? 0) : 0;
}

/** The papers did not come in time: the case ended by it, was refused by it, or was given more time. */
function hasLapsed(c: Case): boolean {
  if (c.clocks.cure) return true;
  const ended = c.stage === 'closed' ? c.closing.kind === 'terminated' : c.stage === 'decided' && c.decision.bySystem;
  return ended && 'deferral' in c && c.clocks.deferral !== undefined && (c.deferral?.open.length ?? 0) > 0;
}

/** Lapsed deferrals, broken commitments and false materials are put before the credit office. */
const isProposed = (c: Case): boolean => hasLapsed(c) || isBrokenCommitment(c) || hasFalseMaterials(c);

const hasFalseMaterials = (c: Case): boolean => c.stage === 'closed' && c.closing.falseMaterial === true;

/** A commitment that was revoked for what was promised falsely (许可法 69(2)), not for a fault of the organ. */
const isBrokenCommitment = (c: Case): boolean =>
  c.stage === 'decided' && c.way === 'commitment' && wasRevoked(c) && c.revocation?.ground === '许可法 69(2)';

function isOverdue(c: Case, name: ClockName, today: Day, calendar: WorkingCalendar): boolean {
  const clock = clockOf(c, name, calendar, today);
  const due = clock ? dueOf(clock, calendar) : null;
  return due !== null && (clock?.end ?? today) > due;
}
