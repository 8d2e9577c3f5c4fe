import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { Case, ClockName } from './case.ts';
import { clocksOf } from './clocks-of.ts';
import type { Duty, DutyKind } from './duty.ts';
import { hearingToldBy } from './notice-service.ts';
import type { ServedNotice } from './state/service.ts';

/** The clocks against which a step is done, the binding one first. */
const CLOCKS: Readonly<Record<DutyKind, readonly ClockName[]>> = {
  accept: ['acceptance', 'upperAcceptance'],
  forward: ['forward'],
  transfer: ['transfer'],
  review: ['promised', 'statutory', 'upperStatutory', 'forward'],
  sign: ['promised', 'statutory', 'upperStatutory'],
  serve: ['service'],
  check: ['rectify', 'check'],
  opinion: [],
  hearing: ['hearing'],
  revoke: ['statement'],
  extendPermit: ['start', 'validity'],
  deregister: [],
  reexamine: [],
};

/**
 * The clocks against which a step is done, the binding one first. Of notices only that of a correction has to be served by a day: in
 * the window in which it is told (许可法 32(4)).
 */
export const clocksOfDuty = ({
  kind,
  paper,
}: {
  readonly kind: DutyKind;
  readonly paper?: ServedNotice | undefined;
}): readonly ClockName[] => (paper === undefined || paper === 'correctionNotice' ? CLOCKS[kind] : []);

/** The last day of a step; null: no clock runs against it. */
export function dueOfDuty(duty: Duty, c: Case, calendar: WorkingCalendar, today: Day): Day | null {
  const own = dueOfItsOwn(duty, c, calendar);
  if (own !== null) return own;
  const clocks = clocksOf(c, calendar, today);
  const name = clocksOfDuty(holdsExtension(duty, c) ? { kind: 'extendPermit' } : duty).find(
    (one) => clocks[one] && clocks[one].end === undefined,
  );
  const clock = name && clocks[name];
  return clock ? dueOf(clock, calendar) : null;
}

/**
 * An extension is signed before the time that it lengthens is over, as it is proposed; and where something else lies before the
 * officer who signs, nothing is proposed of it until that is signed or sent back.
 */
const holdsExtension = ({ kind }: Duty, c: Case): boolean =>
  kind === 'sign' && c.stage === 'decided' && Boolean(c.permit?.asked);

/** No clock of the case: an opinion has one of its own, and a hearing is told so many days before it. */
function dueOfItsOwn({ kind, round, paper }: Duty, c: Case, calendar: WorkingCalendar): Day | null {
  if (paper === 'hearingNotice') return hearingToldBy(c, calendar);
  const asked = kind === 'opinion' && c.stage === 'accepted' ? c.opinions[round - 1] : undefined;
  return asked ? dueOf(asked.clock, calendar) : null;
}
