import type { WorkingCalendar } from '../clock/calendar.ts';
import { isClockRefusal, type Clock, type Light } from '../clock/clock.ts';
import { leftOn, lightOn } from '../clock/clock-on-day.ts';
import { ordinalOf, type Day } from '../clock/day.ts';
import { dayOf } from '../clock/instant.ts';
import { projectClock } from '../clock/project-clock.ts';
import { APPLICANT, WINDOW } from '../case/duty.ts';
import type { Hat } from '../permission/hat.ts';
import {
  checkToUrge,
  measuringToUrge,
  nextNode,
  revocationToUrge,
  type ProjectCommitment,
  type PromiseClock,
} from './project-commitment.ts';
import { waitingOf, type Waiting, type WaitsFor, type WhyWaiting } from './waiting.ts';

/** An open step of a commitment in a work list: whose it is, until when, and how near that is. */
export interface Turn {
  readonly waiting: Waiting;
  /** `off` where no day runs. */
  readonly light: Light;
  /** Days left in the unit of the period, calendar days for a planned day; below 0: so many have passed since; null where none runs. */
  readonly remaining: number | null;
  /** The office was urged to take this step (督办). */
  readonly urged: boolean;
}

/** The step that a commitment waits for on a day; null once it has ended. */
export function turnOf(c: ProjectCommitment, calendar: WorkingCalendar, today: Day): Turn | null {
  const waiting = waitingOf(c, calendar);
  if (!waiting) return null;
  const clock = clockOf(c, waiting);
  const projection = clock && projectClock(clock, calendar);
  const urged = isUrged(c, waiting.why);
  return !projection || isClockRefusal(projection)
    ? { waiting, light: 'off', remaining: null, urged }
    : { waiting, light: lightOn(projection, today), remaining: leftOn(projection, today), urged };
}

const PERIODS: Readonly<Partial<Record<WhyWaiting, PromiseClock>>> = {
  advice: 'consultation',
  list: 'consultation',
  commitment: 'list',
  publicity: 'publicity',
  registration: 'registration',
};

/** Five days before a planned day its light is yellow. */
const NEAR = 5;

/** The period that runs, or the time until the day that was planned or ordered. */
function clockOf(c: ProjectCommitment, { why, until }: Waiting): Clock | null {
  const period = PERIODS[why];
  const clock = period && c.clocks[period];
  if (clock) return clock;
  if (until === null) return null;
  const start = dayOf(c.openedAt);
  const length = ordinalOf(until) - ordinalOf(start);
  return { limit: 'other', start, unit: 'calendarDays', length, roll: false, yellow: NEAR };
}

function isUrged(c: ProjectCommitment, why: WhyWaiting): boolean {
  if (why === 'registration') return c.urged.includes('registration');
  if (c.stage !== 'registered') return false;
  const node = nextNode(c);
  if (why === 'nodeCheck') return node !== undefined && c.urged.includes(checkToUrge(node));
  if (why === 'measuring') return c.shortfall !== null && c.urged.includes(measuringToUrge(c.shortfall));
  return why === 'revocation' && c.revocation !== null && c.urged.includes(revocationToUrge(c.revocation));
}

const CAPACITIES: Readonly<Partial<Record<WaitsFor, Hat['capacity']>>> = {
  bureaus: 'reviewer',
  window: 'window',
  approver: 'approver',
  inspector: 'inspector',
};

/** Is the step one for whoever wears this hat? Of a department that is named, if one is. */
export function isTurnOf({ capacity, bureau, enterprise }: Hat, { who, units }: Waiting): boolean {
  if (who === 'enterprise') return enterprise !== null;
  return CAPACITIES[who] === capacity && (units.length === 0 || bureau === null || units.includes(bureau));
}

/** Is the step one of a unit as boards name them: a department, the window (`window`), or `applicant`? */
export function isTurnOfUnit(unit: string, { who, units }: Pick<Waiting, 'who' | 'units'>): boolean {
  if (who === 'enterprise') return unit === APPLICANT;
  return who === 'window' ? unit === WINDOW : units.includes(unit);
}
