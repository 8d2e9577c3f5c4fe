import { SYSTEM } from '../case/actor.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import { addDays, type Day } from '../clock/day.ts';
import { startOfDay, type Instant } from '../clock/instant.ts';
import { dueOf } from '../clock/project-clock.ts';
import { isBroken } from './acts/revocation.ts';
import { evolvePromise } from './evolve.ts';
import type { PromiseEvent, PromiseHappening } from './event.ts';
import {
  checkToUrge,
  dayOfNode,
  hasOpenObjection,
  measuringToUrge,
  nextNode,
  revocationToUrge,
  silentIn,
  type ProjectCommitment,
  type PromiseClock,
  type PromiseIn,
} from './project-commitment.ts';

/** Something that the law, or the zone's own policy, lets happen at a moment. */
interface Awaited {
  readonly moment: Instant;
  readonly happening: PromiseHappening;
}

/** The next moment at which something happens by itself, `null` if nothing will. */
export const nextPromiseMoment = (c: ProjectCommitment, calendar: WorkingCalendar): Instant | null =>
  nextOf(c, calendar)?.moment ?? null;

/** Everything that happens by itself up to and including `now`, in order, each at its own legal time. */
export function whatPromiseLivesBy(
  c: ProjectCommitment,
  now: Instant,
  calendar: WorkingCalendar,
): readonly PromiseEvent[] {
  const next = nextOf(c, calendar);
  if (!next || next.moment > now) return [];
  const event: PromiseEvent = { ...next.happening, at: next.moment, by: SYSTEM };
  return [event, ...whatPromiseLivesBy(evolvePromise(c, event), now, calendar)];
}

function nextOf(c: ProjectCommitment, calendar: WorkingCalendar): Awaited | null {
  const awaited = lapsesOf(c, calendar).map(({ after, happening }) => {
    const moment = startOfDay(addDays(after, 1));
    return { moment: moment < c.lastAt ? c.lastAt : moment, happening };
  });
  return awaited.toSorted((one, other) => (one.moment < other.moment ? -1 : 1))[0] ?? null;
}

/** What follows after a day is over (民法典 203(2)). */
interface Lapse {
  readonly after: Day;
  readonly happening: PromiseHappening;
}

function lapsesOf(c: ProjectCommitment, calendar: WorkingCalendar): readonly Lapse[] {
  switch (c.stage) {
    case 'consulting':
      // Who says nothing in time has nothing to ask: the list goes out with what is there.
      return onDue(c, 'consultation', calendar, { type: 'listIssued', silent: silentIn(c) });
    case 'listed':
      return onDue(c, 'list', calendar, { type: 'listExpired' });
    case 'publicity':
      return hasOpenObjection(c) ? [] : onDue(c, 'publicity', calendar, { type: 'publicityEnded' });
    case 'committed':
      return registrationLapse(c, calendar);
    case 'registered':
      return [...nodeLapses(c), ...shortfallLapse(c), ...revocationLapse(c)];
    case 'accepted':
    case 'revoked':
    case 'closed':
      return [];
  }
}

/** Nobody registers by silence: the office is urged, once. */
const registrationLapse = (c: PromiseIn<'committed'>, calendar: WorkingCalendar): readonly Lapse[] =>
  c.urged.includes('registration') ? [] : onDue(c, 'registration', calendar, { type: 'urged', what: 'registration' });

function onDue(
  c: ProjectCommitment,
  name: PromiseClock,
  calendar: WorkingCalendar,
  happening: PromiseHappening,
): readonly Lapse[] {
  const clock = c.clocks[name];
  const after = clock ? dueOf(clock, calendar) : null;
  return after === null ? [] : [{ after, happening }];
}

/**
 * A check that was not made on its day is urged once for that day; what was to be mended and is not has failed. What the
 * enterprise reported as mended in time waits for the office, which is urged too: its delay fails nobody.
 */
function nodeLapses(c: PromiseIn<'registered'>): readonly Lapse[] {
  const node = nextNode(c);
  const after = node && dayOfNode(node);
  if (!node || !after) return [];
  if (node.state === 'rectify' && !node.reported)
    return [{ after, happening: { type: 'nodeRectificationLapsed', node: node.kind } }];
  const what = checkToUrge(node);
  return c.urged.includes(what) ? [] : [{ after, happening: { type: 'urged', what } }];
}

/** As with a node: what is reported as mended in time waits for the office, which is urged; else the promise is broken. */
function shortfallLapse({ shortfall, urged }: PromiseIn<'registered'>): readonly Lapse[] {
  if (!shortfall || shortfall.lapsed) return [];
  const after = shortfall.until;
  if (!shortfall.reported) return [{ after, happening: { type: 'shortfallLapsed' } }];
  const what = measuringToUrge(shortfall);
  return urged.includes(what) ? [] : [{ after, happening: { type: 'urged', what } }];
}

/**
 * 撤销备案 that is announced and not decided: urged once the time for the statement is over. What was reported as mended is looked at
 * first, and without a ground nothing is to be decided.
 */
function revocationLapse(c: PromiseIn<'registered'>): readonly Lapse[] {
  const { revocation, urged } = c;
  if (!revocation || !isBroken(c)) return [];
  const what = revocationToUrge(revocation);
  return urged.includes(what) ? [] : [{ after: revocation.until, happening: { type: 'urged', what } }];
}
