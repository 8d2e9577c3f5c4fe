import { runningAnnouncements } from '../../domain/case/announcement.ts';
import { decidedOn } from '../../domain/case/duty.ts';
import type { Case, ClockName, Clocks } from '../../domain/case/case.ts';
import { clocksOf } from '../../domain/case/clocks-of.ts';
import { runningClocks } from '../../domain/case/light.ts';
import { nextMoment } from '../../domain/case/moments.ts';
import { openServices } from '../../domain/case/notice-service.ts';
import { statusOf } from '../../domain/case/status.ts';
import { acceptanceOf } from '../../domain/case/upper.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Clock } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import { publishServices } from './announced-services.ts';

/** Whose row, and over which calendar its dates are projected. */
interface Refreshing {
  readonly caseId: string;
  readonly world: { readonly calendar: WorkingCalendar };
  readonly now: Instant;
}

const UPDATE_ROW = `
  UPDATE case_row SET version = $2, stage = $3, status = $4, outcome = $5, state = $6, received_on = $7, accepted_on = $8,
    decided_on = $9, promised_due = $10, statutory_due = $11, nearest_due = $12, nearest_clock = $13, next_moment = $14,
    deferred = $15, open = $16
  WHERE case_id = $1`;

const INSERT_ROW = `
  INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, works, version, stage, status, outcome, state,
    received_on, accepted_on, decided_on, promised_due, statutory_due, nearest_due, nearest_clock, next_moment, deferred, open)
  SELECT id, zone_id, project_id, enterprise_id, item_code, $17,
    $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
  FROM case_file WHERE id = $1`;

/** Refreshes what screens read of a case. The dates are projections for lists; each page asks the ledger again. */
export async function refreshRow(tx: Queryable, { caseId, world, now }: Refreshing, c: Case): Promise<void> {
  // Asked together and not one after the other: at the end of a transaction nothing is waited for.
  const updated = tx.query(UPDATE_ROW, [caseId, ...columnsOf(c, world, now)]);
  await Promise.all([updated, publishServices(tx, c, world.calendar)]);
}

/** Writes it for a case that was just filed, once: a row that is begun empty and filled in costs all its indexes twice. */
export async function beginRow(tx: Queryable, { caseId, world, now }: Refreshing, c: Case): Promise<void> {
  const inserted = tx.query(INSERT_ROW, [caseId, ...columnsOf(c, world, now), c.works ?? null]);
  await Promise.all([inserted, publishServices(tx, c, world.calendar)]);
}

/** As both statements number them, from the second on. */
function columnsOf(c: Case, { calendar }: Refreshing['world'], now: Instant): readonly unknown[] {
  const outcome = c.stage === 'decided' ? c.decision.outcome : null;
  return [
    c.version,
    c.stage,
    statusOf(c),
    outcome,
    JSON.stringify(c),
    receivedOn(c),
    acceptedOn(c),
    decidedOn(c),
    ...datesOf(clocksOf(c, calendar, dayOf(now)), calendar),
    nextMoment(c, now, calendar),
    openDeferrals(c),
    isOpen(c),
  ];
}

const receivedOn = (c: Case): Day | null => ('receivedAt' in c && c.receivedAt ? dayOf(c.receivedAt) : null);

const acceptedOn = (c: Case): Day | null => acceptanceOf(c)?.on ?? null;

const openDeferrals = (c: Case): number => ('deferral' in c ? (c.deferral?.open.length ?? 0) : 0);

/** Last days of the promised, the statutory and the nearest clock, and the name of the nearest. */
function datesOf(clocks: Clocks, calendar: WorkingCalendar): readonly (Day | ClockName | null)[] {
  const nearest = nearestClock(clocks, calendar);
  return [due(clocks.promised, calendar), due(clocks.statutory, calendar), nearest?.due ?? null, nearest?.name ?? null];
}

/** Somebody still waits for something in the case: a decision, its service or that of a notice, or a check. */
const isOpen = (c: Case): boolean =>
  c.stage !== 'closed' &&
  (runningClocks(c).length > 0 || openServices(c).length > 0 || runningAnnouncements(c).length > 0);

const due = (clock: Clock | undefined, calendar: WorkingCalendar): Day | null =>
  clock ? dueOf(clock, calendar) : null;

function nearestClock(clocks: Clocks, calendar: WorkingCalendar): { name: ClockName; due: Day } | null {
  const running = runningClocks({ clocks }).flatMap((name) => {
    const day = due(clocks[name], calendar);
    return day ? [{ name, due: day }] : [];
  });
  return running.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null;
}
