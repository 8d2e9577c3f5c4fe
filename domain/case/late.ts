import { countWorkingDays, type WorkingCalendar } from '../clock/calendar.ts';
import { personsEntering } from '../counter/entry.ts';
import { dueOf } from '../clock/project-clock.ts';
import { dayOf, type Instant } from '../clock/instant.ts';
import { firstRefusal, isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { AnyAct } from './act.ts';
import { personsBehind, type Actor } from './actor.ts';
import type { Case, ClockName } from './case.ts';
import { clockOf } from './clocks-of.ts';
import type { Command, CommandKind, Wish } from './command.ts';
import { contextAt, type Context } from './context.ts';
import type { CaseEvent, EventType } from './event.ts';
import { evolve } from './evolve.ts';
import type { Late } from './late-mark.ts';
import { whatHappensBy } from './moments.ts';
import { hearingToldBy, wasToldInTime } from './notice-service.ts';

/**
 * What can be told afterwards: what is done away from the desk and leaves a paper of its own. What the law lets begin only with
 * its written notice (补正告知, 特别程序, 整改), and every decision, is done in the system or has not been done.
 */
export const LATE_KINDS = [
  'checkSite',
  'endProcedure',
  'holdHearing',
  'recordCheck',
  'serve',
] as const satisfies readonly CommandKind[];

/**
 * A check that finds faults gives the applicant a limit: it begins with the notice and not before. What an applicant brought on
 * paper to a window is told by the officer who took it in; what comes online bears the time at which it comes (电子签名法 11).
 */
function canBeLate(command: Command): boolean {
  if (command.kind === 'handIn') return command.counter !== undefined;
  if (command.kind === 'recordCheck') return command.result === 'met';
  // 公告 is published in the system, and its days begin then.
  if (command.kind === 'serve' && command.announcement) return false;
  return (LATE_KINDS as readonly CommandKind[]).includes(command.kind);
}

/**
 * Events that only tell somebody of a date: what was done before them and is told after changes nothing that they said. A service
 * is published because nobody knows of another one: that it was done before is told after it. Nor does what is only proposed of
 * a permit change anything that its holder was told, or that it is sent back.
 */
const TELLING: readonly string[] = [
  'warned',
  'urged',
  'opinionReminded',
  'dueDateChanged',
  'jointOverdue',
  'deferralVoided',
  'serviceAnnounced',
  'laterDecisionPrepared',
] satisfies readonly EventType[];

/** Before the grant it opens the review again. Once something is proposed of the permit, all of that lies behind the grant. */
const RETURNED = 'decisionReturned' satisfies EventType;

/** The legal time of the last of these events that changed the case; null: none did. What is told late was not done before it. */
export function lastChange(events: readonly { readonly type: string; readonly at: Instant }[]): Instant | null {
  const ofPermit = events.some(({ type }) => type === 'laterDecisionPrepared');
  const telling = ofPermit ? [...TELLING, RETURNED] : TELLING;
  const changes = events.filter(({ type }) => !telling.includes(type)).map(({ at }) => at);
  return changes.toSorted().at(-1) ?? null;
}

/** How many working days lie between an act and its record: from the second on it counts as 补录 in reports (U12). */
export const workingDaysLate = (calendar: WorkingCalendar, actedAt: Instant, recordedAt: Instant): number =>
  countWorkingDays(calendar, dayOf(actedAt), dayOf(recordedAt));

/**
 * Decides an act that is told late: by the law of the moment at which it was done, after all that has happened by itself
 * until now. It cannot lie in the future nor before what changed the case last; and where a limit would count as kept only
 * by it, or would begin before today, another person must have confirmed it: else `E-LATE-UNCONFIRMED`, and nothing is changed.
 * What follows from it by itself until now happens with it.
 */
export function decideLate(
  act: AnyAct,
  c: Case,
  command: Command & { readonly late: Late },
  context: Context,
): readonly CaseEvent[] | Refusal {
  const { actedAt, ...told } = command.late;
  const refusal = refuseLate(c, command, context);
  if (refusal) return refusal;
  const answer = act.decide(c, command, contextAt(actedAt, context.calendar, context.facts));
  if (isRefusal(answer)) return answer;
  const marked = answer.map((event): CaseEvent => ({ ...event, late: { ...told, recordedAt: context.now } }));
  const after = marked.reduce<Case>(evolve, c);
  const moved = [
    ...keptOnlyBy(c, after, context),
    ...begunEarlier(c, after, context),
    ...toldOnlyBy(c, after, context),
  ];
  if (moved.length > 0 && !told.confirmed) return refuse('E-LATE-UNCONFIRMED', { facts: { clocks: moved } });
  return [...marked, ...whatHappensBy(after, context.now, context.calendar)];
}

function refuseLate(c: Case, command: Command & { readonly late: Late }, context: Context): Refusal | null {
  const { actedAt, confirmed } = command.late;
  const after = context.facts.changedAt ?? c.filedAt;
  const field = 'late.actedAt';
  return firstRefusal([
    () => (canBeLate(command) ? null : refuse('E-LATE-ACT', { field: 'late' })),
    () => (actedAt > context.now ? refuse('E-LATE-FUTURE', { field, facts: { now: context.now } }) : null),
    () => (actedAt < after ? refuse('E-LATE-ORDER', { field, facts: { after } }) : null),
    () =>
      confirmed && personsBehind(confirmed.by).some((person) => takesPart(command, person))
        ? refuse('E-LATE-SAME-PERSON')
        : null,
  ]);
}

/** Did this person do it, or was it done, entered or told for them? Then they cannot confirm it. */
export const takesPart = (act: Wish & { readonly by: Actor }, person: string): boolean =>
  personsBehind(act.by).includes(person) ||
  (act.kind === 'handIn' && personsEntering(act).includes(person)) ||
  ('officers' in act && act.officers.some((officer) => officer.person === person));

/**
 * The limits of the office that begin with this act, on a day before today: whoever dates papers back shortens them, up to an
 * acceptance by silence (许可法 32(4)).
 */
const begunEarlier = (before: Case, after: Case, { today }: Context): readonly ClockName[] =>
  (Object.keys(after.clocks) as ClockName[]).filter((name) => {
    const clock = after.clocks[name];
    return clock !== undefined && clock.start < today && before.clocks[name]?.start !== clock.start;
  });

/** A hearing of which the applicant was told in time only by this service: today it would come too late (许可法 48(1)). */
function toldOnlyBy(before: Case, after: Case, { calendar, today }: Context): readonly ClockName[] {
  const last = hearingToldBy(before, calendar);
  const served = !wasToldInTime(before, calendar) && wasToldInTime(after, calendar);
  return served && last !== null && today > last ? ['hearing'] : [];
}

/** The limits that ended with this act on a day of theirs, and would have been overrun if it were done today, or were. */
function keptOnlyBy(before: Case, after: Case, { calendar, today }: Context): readonly ClockName[] {
  return (Object.keys(after.clocks) as ClockName[]).filter((name) => {
    const end = after.clocks[name]?.end;
    const otherwise = before.clocks[name]?.end ?? today;
    if (end === undefined || end === before.clocks[name]?.end) return false;
    const clock = clockOf(after, name, calendar, today);
    const due = clock ? dueOf(clock, calendar) : null;
    return due !== null && end <= due && otherwise > due;
  });
}
