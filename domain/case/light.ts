import { isClockRefusal, type Clock, type Light, type Projection } from '../clock/clock.ts';
import { leftOn, lightOn } from '../clock/clock-on-day.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { projectClock } from '../clock/project-clock.ts';
import type { Case, ClockName } from './case.ts';
import { REMEDIES } from './clock-name.ts';
import { clocksOf, type Ticking } from './clocks-of.ts';

/** What of a case decides its light. */
type Lit = Pick<Case, 'stage'> & Ticking;

/** The light of a case on a day, for who needs nothing else; see `litOf`. */
export const lightOf = (c: Lit, day: Day, calendar: WorkingCalendar): Light => litOf(c, day, calendar).light;

/**
 * The light of a case on a day: ended or decided `off`; the statutory limit past due `darkRed`; the promised one past due
 * `red`; on the direct channel that of the limit to forward; with the upper organ `off`; paused, or the cure running, `blue`;
 * one of the two soon due `yellow`; else `green`. Before acceptance it is the light of the window's or the applicant's own
 * clock. With it the clock that the light is of: of two limits with the same light the one that ends first; null where nothing
 * is lit, or by a cure alone.
 */
export function litOf(
  c: Lit,
  day: Day,
  calendar: WorkingCalendar,
): { readonly light: Light; readonly lit: LitClock | null } {
  if (UNLIT.includes(c.stage) || isSent(c)) return { light: 'off', lit: null };
  const clocks = clocksOf(c, calendar, day);
  const laid = lightClocksOf(c).flatMap((name) => layOn(name, clocks[name], day, calendar));
  const light = lightAmong(c, laid);
  return { light, lit: light === 'off' ? null : clockAmong(laid, light, day) };
}

/**
 * The clocks of which the light of a case that is under way can be. Another that runs beside them, a deferral or a hearing, has
 * a light of its own, and its days do not stand beside this one.
 */
const lightClocksOf = ({ stage, clocks }: Lit): readonly ClockName[] => {
  if (stage === 'correcting') return [correctingClock(clocks)];
  return stage === 'received' ? ['acceptance'] : ['forward', 'promised', 'statutory'];
};

/** Until the notice has been served it is the time of the office. */
const correctingClock = ({ service }: Lit['clocks']): ClockName =>
  service && service.end === undefined ? 'service' : 'correction';

/** A clock of which the light of a case is, with the days that are left of it in its own unit; below 0: so many have passed since. */
export interface LitClock {
  readonly clock: ClockName;
  readonly remaining: number;
}

/** A clock as it lies over the calendar, with its light on a day. */
interface Laid {
  readonly name: ClockName;
  readonly projection: Projection;
  readonly light: Light;
}

/** None of a clock that never ran, or that cannot be computed. */
function layOn(name: ClockName, clock: Clock | undefined, day: Day, calendar: WorkingCalendar): readonly Laid[] {
  const projection = clock && projectClock(clock, calendar);
  return !projection || isClockRefusal(projection) ? [] : [{ name, projection, light: lightOn(projection, day) }];
}

function lightAmong({ stage, clocks }: Lit, laid: readonly Laid[]): Light {
  const { forward, cure } = clocks;
  const lightFor = (name: ClockName): Light => laid.find((one) => one.name === name)?.light ?? 'off';
  if (stage === 'correcting') return lightFor(correctingClock(clocks));
  if (stage === 'received') return lightFor('acceptance');
  if (forward) return lightFor('forward');
  const light = worst(lightFor('statutory'), lightFor('promised'));
  return cure && cure.end === undefined && !isOverdue(light) ? 'blue' : light;
}

function clockAmong(laid: readonly Laid[], light: Light, day: Day): LitClock | null {
  const [first] = laid
    .filter((one) => one.light === light && one.projection.clock.end === undefined)
    .toSorted((one, other) => (one.projection.due < other.projection.due ? -1 : 1));
  return first ? { clock: first.name, remaining: leftOn(first.projection, day) } : null;
}

const UNLIT: readonly Case['stage'][] = ['filedAhead', 'decided', 'closed'];

/** With the upper organ: the zone lights only on its own leg. */
const isSent = ({ clocks: { forward, transfer } }: Lit): boolean =>
  forward?.end !== undefined || transfer?.end !== undefined;

const isOverdue = (light: Light): boolean => light === 'red' || light === 'darkRed';

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
  'renewedValidity',
  ...REMEDIES.flat(),
];

/** Periods that nobody has to keep by a step: remedies, and how long a permit holds. */
const NO_STEP: readonly ClockName[] = [...REMEDIES.flat(), 'start', 'validity', 'renewedValidity'];

/** The clocks that somebody waits for at this stage. */
export const runningClocks = (c: Pick<Case, 'clocks'>): readonly ClockName[] =>
  CLOCK_ORDER.filter(
    (name) => c.clocks[name] !== undefined && c.clocks[name].end === undefined && !NO_STEP.includes(name),
  );
