import type { Procedure } from '../case/state/review.ts';
import { acceptanceOf } from '../case/upper.ts';
import type { Case } from '../case/case.ts';
import { plannedEnd } from '../case/clocks-of.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Clock, Extension, ExtensionRule, Pause } from '../clock/clock.ts';
import { addDays, DAY_MAX, type Day } from '../clock/day.ts';
import { dayOf, startOfDay, type Instant } from '../clock/instant.ts';
import { refuseNewExtension } from '../clock/new-extension.ts';
import { dueOf } from '../clock/project-clock.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** 统一办理、联合办理、集中办理: forty-five working days together, beside the members' own limits (许可法 42(2), 26(2)). */
const DAYS = 45;

/** Fifteen more, once, by the head of the government at that level; the head of a zone committee is none (许可法 42(2)). */
const RULE: ExtensionRule = { by: 'govHead', max: 15, times: 1, article: '许可法 42(2)' };

/** What of a case that is handled jointly bears on the common clock. */
export interface JointMember {
  readonly acceptedOn: Day | null;
  /** Decided, or ended without a decision. */
  readonly endedOn: Day | null;
  readonly procedures: readonly Procedure[];
  readonly caps: Case['item']['caps'];
}

/** A joint handling as it stands: its members, and the extensions that were signed. */
export interface Joint {
  readonly members: readonly JointMember[];
  readonly extensions: readonly Extension[];
}

/**
 * A case as a member. An acceptance that was taken back (撤销受理) never was; of what was forwarded to an upper organ (直报)
 * that of the zone counts, which handles the submission, and so do the procedures of its review.
 */
export function memberOf(c: Case): JointMember {
  const acceptance = c.upper?.acceptance ?? acceptanceOf(c);
  const procedures = [...(c.upper?.procedures ?? []), ...c.procedures];
  return { acceptedOn: acceptance?.on ?? null, endedOn: endOf(c), procedures, caps: c.item.caps };
}

function endOf(c: Case): Day | null {
  if (c.stage === 'decided') return c.decision.on;
  return c.stage === 'closed' ? c.closing.on : null;
}

/**
 * The common clock on a day: from the day on which the last member was accepted (one that ended before is not waited for),
 * stopped by the procedures of any member by kind (许可法 45), until all are decided or ended. Null: it has not started. While
 * a procedure runs its end is taken as the planned one, and after that day as `today`.
 */
export function jointClock({ members, extensions }: Joint, calendar: WorkingCalendar, today: Day): Clock | null {
  const awaited = members.some(({ acceptedOn, endedOn }) => acceptedOn === null && endedOn === null);
  const start = latest(members.map(({ acceptedOn }) => acceptedOn));
  if (awaited || start === null) return null;
  const end = members.every(({ endedOn }) => endedOn !== null) ? latest(members.map(({ endedOn }) => endedOn)) : null;
  return {
    start,
    length: DAYS,
    unit: 'workingDays',
    limit: 'statutory',
    extensionRule: RULE,
    extensions,
    pauses: members.flatMap((member) => member.procedures.map((one) => pauseOf(one, member, calendar, today))),
    ...(end === null ? {} : { end }),
  };
}

function pauseOf(procedure: Procedure, { caps }: JointMember, calendar: WorkingCalendar, today: Day): Pause {
  const { kind, noticeOn: notice, began, endedOn } = procedure;
  const from = began !== null && began > notice ? began : notice;
  const planned = plannedEnd(procedure, calendar);
  const to = endedOn ?? (today > planned ? today : planned);
  return { kind, notice, from, to, cap: caps?.[kind] };
}

const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/**
 * 00:00 after the last day of the common clock, at which the bureaus that are still to decide are urged; null while it has not
 * started, has ended, or is stopped for good by a procedure that nobody ends.
 */
export function jointOverdueAt(joint: Joint, calendar: WorkingCalendar): Instant | null {
  const clock = jointClock(joint, calendar, DAY_MAX);
  if (!clock || clock.end !== undefined) return null;
  const due = dueOf(clock, calendar);
  return due === null || due >= DAY_MAX ? null : startOfDay(addDays(due, 1));
}

/** May this head lengthen the common clock by so many working days now? `null`: yes (许可法 42(2)). */
export function refuseJointExtension(
  joint: Joint,
  { by, length, at }: { readonly by: Extension['by']; readonly length: number; readonly at: Instant },
  calendar: WorkingCalendar,
): Refusal | null {
  const clock = jointClock(joint, calendar, dayOf(at));
  if (!clock || clock.end !== undefined)
    return refuse('E-EXTENSION-NOTHING', { article: RULE.article, field: 'clock' });
  return refuseNewExtension(clock, { signedOn: dayOf(at), by, length }, calendar);
}
