import type { WorkingCalendar } from '../clock/calendar.ts';
import { isClockRefusal, type Clock, type Projection } from '../clock/clock.ts';
import { addDays, type Day } from '../clock/day.ts';
import { dayOf, startOfDay, type Instant } from '../clock/instant.ts';
import { yellowFrom } from '../clock/light-changes.ts';
import { projectClock } from '../clock/project-clock.ts';
import { SYSTEM } from './actor.ts';
import { announcedUntil, PUBLIC, runningAnnouncements } from './announcement.ts';
import type { Case, Clocks } from './case.ts';
import { clocksAtWorst, lastExcluded, plannedEnd } from './clocks-of.ts';
import { CONSEQUENCES, WARNED } from './consequences.ts';
import type { CaseEvent, Happening } from './event.ts';
import { evolve } from './evolve.ts';
import { lastDaysToCome } from './last-days.ts';
import { toldInTime } from './notice-service.ts';
import { promiseOver } from './promise-over.ts';
import type { Permit } from './state/permit.ts';
import type { Opinion, Procedure } from './state/review.ts';

/** Something that the law, or the office's own order, lets happen at a moment. */
interface Awaited {
  readonly moment: Instant;
  readonly happenings: readonly Happening[];
}

/**
 * The next moment at which something happens by itself, `null` if nothing will. While a special procedure goes on beyond
 * its planned end, the last day of a limit moves with every day: then each midnight is a moment, at which nothing happens
 * but that the dates are read anew.
 */
export function nextMoment(c: Case, now: Instant, calendar: WorkingCalendar): Instant | null {
  const next = nextOf(c, calendar)?.moment ?? null;
  const midnight = nextMovingMidnight(c, dayOf(now), calendar);
  return next !== null && (midnight === null || next <= midnight) ? next : midnight;
}

/** Everything that happens by itself up to and including `now`, in the order of the law, each at its own legal time. */
export function whatHappensBy(c: Case, now: Instant, calendar: WorkingCalendar): readonly CaseEvent[] {
  const next = nextOf(c, calendar);
  if (!next || next.moment > now) return [];
  const events = next.happenings.map((happening): CaseEvent => ({ ...happening, at: next.moment, by: SYSTEM }));
  return [...events, ...whatHappensBy(events.reduce<Case>(evolve, c), now, calendar)];
}

/** The first of all that is awaited; at one moment, what lapses comes before what is only a warning. */
function nextOf(c: Case, calendar: WorkingCalendar): Awaited | null {
  const clocks = clocksAtWorst(c, calendar);
  const awaited = [
    ...voidedPromise(c, calendar),
    ...lapses(c, clocks, calendar),
    ...overCaps(c, calendar),
    ...opinionLapses(c, calendar),
    ...warnings(c, clocks, calendar),
    ...opinionReminders(c, calendar),
    ...lastDays(c, calendar),
    ...published(c, calendar),
  ];
  return awaited.reduce<Awaited | null>(
    (first, other) => (first && first.moment <= other.moment ? first : other),
    null,
  );
}

function lapses(c: Case, clocks: Clocks, calendar: WorkingCalendar): readonly Awaited[] {
  return CONSEQUENCES.flatMap((consequence) => {
    const projection = consequence.waits(c) ? project(clocks[consequence.clock], calendar) : null;
    if (!projection) return [];
    return [
      { moment: notBeforeAcceptance(c, dayAfter(projection.due)), happenings: consequence.happenings(c, calendar) },
    ];
  });
}

/** Before an acceptance by silence at the same moment: what is over by then does not take effect with it. */
function voidedPromise(c: Case, calendar: WorkingCalendar): readonly Awaited[] {
  const found = promiseOver(c, calendar);
  if (!found) return [];
  const { over, ...promise } = found;
  return [{ moment: dayAfter(over), happenings: [{ type: 'deferralVoided', ...promise }] }];
}

/** 预警: once for each limit that somebody can still keep, on the first day of its yellow light. */
function warnings(c: Case, clocks: Clocks, calendar: WorkingCalendar): readonly Awaited[] {
  return WARNED.flatMap((name) => {
    const clock = clocks[name];
    if (!clock || clock.end !== undefined || c.warned.includes(name) || c.urged.includes(name)) return [];
    const projection = project(clock, calendar);
    const from = projection && warningDay(projection, permitOf(c)?.extendedOn);
    if (!from) return [];
    return [{ moment: notBeforeAcceptance(c, startOfDay(from)), happenings: [{ type: 'warned', clock: name }] }];
  });
}

/** A period of months is yellow on its last day alone: too late for whoever has to build or to apply anew. */
const MONTHS_WARNED_AHEAD = 30;

/** A limit that is near its end from the first day on, or still is when it was extended, warns nobody. */
function warningDay(projection: Projection, extendedOn?: Day | null): Day | null {
  const { clock, due } = projection;
  const since = [clock.start, clock.extensions?.at(-1)?.signedOn ?? clock.start, extendedOn ?? clock.start];
  const from = clock.unit === 'months' ? addDays(due, -MONTHS_WARNED_AHEAD) : yellowFrom(projection);
  return since.every((day) => from > day) ? from : null;
}

const permitOf = (c: Case): Permit | null => (c.stage === 'decided' ? c.permit : null);

/** 特别程序 beyond the most days that its law excludes: from then on the limit runs again (L19). */
function overCaps(c: Case, calendar: WorkingCalendar): readonly Awaited[] {
  return openProcedures(c).flatMap((procedure) => {
    const last = procedure.overCap ? null : lastExcluded(c, procedure, calendar);
    if (last === null) return [];
    return [{ moment: dayAfter(last), happenings: [{ type: 'procedureOverCap', kind: procedure.kind }] }];
  });
}

function opinionLapses(c: Case, calendar: WorkingCalendar): readonly Awaited[] {
  return openOpinions(c).flatMap(({ id, clock }) => {
    const projection = project(clock, calendar);
    return projection
      ? [{ moment: dayAfter(projection.due), happenings: [{ type: 'opinionLapsed', opinion: id } as const] }]
      : [];
  });
}

function opinionReminders(c: Case, calendar: WorkingCalendar): readonly Awaited[] {
  return openOpinions(c).flatMap(({ id, clock, reminded }) => {
    const projection = reminded ? null : project(clock, calendar);
    const from = projection && warningDay(projection);
    return from ? [{ moment: startOfDay(from), happenings: [{ type: 'opinionReminded', opinion: id } as const] }] : [];
  });
}

/** What the holder of a permit has to do by a day is called to mind before it. */
const lastDays = (c: Case, calendar: WorkingCalendar): readonly Awaited[] =>
  lastDaysToCome(c, calendar).map(({ of, last, from }) => ({
    moment: startOfDay(from),
    happenings: [{ type: 'lastDayReminded', of, last }],
  }));

/** 自发出公告之日起，经过三十日，即视为送达 (民诉法 95, by analogy). */
const published = (c: Case, calendar: WorkingCalendar): readonly Awaited[] =>
  runningAnnouncements(c).flatMap((one) => {
    const until = announcedUntil(one, calendar);
    const { paper, recipient } = one;
    if (until === null) return [];
    const told = { ...(paper && { paper }), ...toldInTime(c, paper, until, calendar) };
    return [{ moment: dayAfter(until), happenings: [{ type: 'served', method: PUBLIC, recipient, ...told }] }];
  });

const openOpinions = (c: Case): readonly Opinion[] =>
  c.stage === 'accepted' ? c.opinions.filter((opinion) => opinion.answer === null && !opinion.lapsed) : [];

const openProcedures = (c: Case): readonly Procedure[] =>
  c.stage === 'accepted' ? c.procedures.filter((procedure) => procedure.endedOn === null) : [];

/** The midnight at which an overrunning procedure moves the dates again; null if none does. */
function nextMovingMidnight(c: Case, today: Day, calendar: WorkingCalendar): Instant | null {
  const midnights = openProcedures(c).flatMap((procedure) => {
    const planned = plannedEnd(procedure, calendar);
    const last = lastExcluded(c, procedure, calendar);
    const from = planned > today ? planned : today;
    return last !== null && from >= last ? [] : [dayAfter(from)];
  });
  return midnights.toSorted()[0] ?? null;
}

function project(clock: Clock | undefined, calendar: WorkingCalendar): Projection | null {
  const projection = clock && projectClock(clock, calendar);
  return projection && !isClockRefusal(projection) ? projection : null;
}

/** 00:00 of the next day: what lapses with the end of a day happens then (民法典 203(2)). */
const dayAfter = (day: Day): Instant => startOfDay(addDays(day, 1));

/** An acceptance that counts from an earlier day may find a period over already: what follows then follows at once. */
const notBeforeAcceptance = (c: Case, moment: Instant): Instant =>
  c.stage === 'accepted' && moment < c.acceptance.at ? c.acceptance.at : moment;
