import { isClockRefusal, type Clock, type Light } from '../clock/clock.ts';
import { leftOn, lightOn } from '../clock/clock-on-day.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { lightOfClock, projectClock } from '../clock/project-clock.ts';
import type { Case, ClockName } from './case.ts';
import { clocksOf, type Ticking } from './clocks-of.ts';

/** What of a case decides its light. */
type Lit = Pick<Case, 'stage'> & Ticking;

/**
 * The light of a case on a day: ended or decided `off`; the statutory limit past due `darkRed`; the
 * promised one past due `red`; on the direct channel that of the limit to forward; with the upper organ `off`; paused, or the cure running, `blue`; one of the two soon due `yellow`; else `green`. Before
 * acceptance it is the light of the window's or the applicant's own clock.
 */
export function lightOf(c: Lit, day: Day, calendar: WorkingCalendar): Light {
  if (UNLIT.includes(c.stage) || isSent(c)) return 'off';
  if (c.stage === 'correcting') return clockLight(c.clocks.correction, day, calendar);
  if (c.stage === 'received') return clockLight(c.clocks.acceptance, day, calendar);
  if (c.clocks.forward) return clockLight(c.clocks.forward, day, calendar);
  const { statutory, promised, cure } = clocksOf(c, calendar, day);
  const light = worst(clockLight(statutory, day, calendar), clockLight(promised, day, calendar));
  return cure && cure.end === undefined && !isOverdue(light) ? 'blue' : light;
}

/**
 * The clocks of which the light of a case that is under way can be. Another that runs beside them, a deferral or a hearing, has
 * a light of its own, and its days do not stand beside this one.
 */
const lightClocksOf = ({ stage }: Pick<Case, 'stage'>): readonly ClockName[] => {
  if (stage === 'correcting') return ['correction'];
  return stage === 'received' ? ['acceptance'] : ['forward', 'promised', 'statutory'];
};

/** A clock of which the light of a case is, with the days that are left of it in its own unit; below 0: so many have passed since. */
export interface LitClock {
  readonly clock: ClockName;
  readonly remaining: number;
}

/**
 * The clock of which a light of the case is on a day: of two limits with the same light the one that ends first; null where
 * nothing is lit, or by a cure alone.
 */
export function litClock(c: Lit, light: Light, day: Day, calendar: WorkingCalendar): LitClock | null {
  if (light === 'off') return null;
  const clocks = clocksOf(c, calendar, day);
  const lit = lightClocksOf(c).flatMap((name) => {
    const clock = clocks[name];
    const projection = clock && clock.end === undefined && projectClock(clock, calendar);
    if (!projection || isClockRefusal(projection) || lightOn(projection, day) !== light) return [];
    return [{ clock: name, remaining: leftOn(projection, day), due: projection.due }];
  });
  const [first] = lit.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  return first ? { clock: first.clock, remaining: first.remaining } : null;
}

const UNLIT: readonly Case['stage'][] = ['filedAhead', 'decided', 'closed'];

/** With the upper organ: the zone lights only on its own leg. */
const isSent = ({ clocks: { forward, transfer } }: Lit): boolean =>
  forward?.end !== undefined || transfer?.end !== undefined;

const isOverdue = (light: Light): boolean => light === 'red' || light === 'darkRed';

const clockLight = (clock: Clock | undefined, day: Day, calendar: WorkingCalendar): Light =>
  clock ? lightOfClock(clock, calendar, day) : 'off';

function worst(statutory: Light, promised: Light): Light {
  if (statutory === 'darkRed') return 'darkRed';
  if (promised === 'red') return 'red';
  if ((promised === 'off' ? statutory : promised) === 'blue') return 'blue';
  return statutory === 'yellow' || promised === 'yellow' ? 'yellow' : 'green';
}

/** In which order clocks stand side by side, the one that decides first. */
export const CLOCK_ORDER: readonly ClockName[] = [
  'acceptance',
  'correction',
  'forward',
  'transfer',
  'promised',
  'issue',
  'statutory',
  'upperAcceptance',
  'upperStatutory',
  'deferral',
  'cure',
  'service',
  'check',
  'rectify',
  'hearingRequest',
  'hearing',
  'statement',
  'start',
  'validity',
  'reconsideration',
  'suit',
];

/** Periods that nobody has to keep by a step: remedies, and how long a permit holds. */
const NO_STEP: readonly ClockName[] = ['reconsideration', 'suit', 'start', 'validity'];

/** The clocks that somebody waits for at this stage. */
export const runningClocks = (c: Pick<Case, 'clocks'>): readonly ClockName[] =>
  CLOCK_ORDER.filter(
    (name) => c.clocks[name] !== undefined && c.clocks[name].end === undefined && !NO_STEP.includes(name),
  );
