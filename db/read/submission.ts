import type { Case, Clocks } from '../../domain/case/case.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import type { FiledBefore } from '../../domain/project/submission.ts';
import type { Queryable } from '../pool.ts';
import type { RecordedSubmission } from '../record/submission.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneWorldOf } from '../zone-world.ts';
import { isGranted, isOpen, isOver } from './how-it-stands.ts';
import type { OfEnterprise } from './projects.ts';

/** What the applicant keeps of a submission: number, hash, moment, and until when each case hears. */
export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly contentHash: string;
  readonly receivedAt: Instant;
  readonly cases: {
    id: string;
    number: string;
    item: ItemCode;
    itemName: string;
    stage: Case['stage'];
    hearBy: Day | null;
  }[];
}

interface Row {
  id: string;
  number: string;
  content_hash: string;
  received_at: Date;
  zone_id: string;
  edition: number;
  cases: {
    id: string;
    number: string;
    item: ItemCode;
    itemName: string;
    stage: Case['stage'];
    clocks: Clocks | null;
    park: string | null;
  }[];
}

const READ = `
  SELECT s.id, s.number, s.content_hash, s.received_at, s.zone_id, z.edition,
    (SELECT jsonb_agg(jsonb_build_object('id', f.id, 'number', f.number, 'item', f.item_code, 'itemName', r.state->'item'->>'name',
        'stage', r.stage, 'clocks', r.state->'clocks', 'park', r.park) ORDER BY f.number)
     FROM case_file f JOIN case_row r ON r.case_id = f.id WHERE f.submission_id = s.id) AS cases
  FROM submission s JOIN project p ON p.id = s.project_id JOIN zone z ON z.id = s.zone_id
  WHERE s.id = $1 AND p.enterprise_id = $2 AND ($3::text[] IS NULL OR p.id = ANY ($3))
    AND ($4::text[] IS NULL OR p.zone_id = ANY ($4))`;

// What was refused, withdrawn or lapsed since may be filed again as it was.
const SAME = `
  SELECT s.id, s.number, s.received_at AS "receivedAt", r.open FROM submission s
  JOIN LATERAL (SELECT bool_or(${isOpen('c')}) AS open, bool_or(${isOver('c')} AND NOT ${isGranted('c')}) AS failed
    FROM case_file f JOIN case_row c ON c.case_id = f.id WHERE f.submission_id = s.id) r ON NOT r.failed
  WHERE s.project_id = $1 AND s.asked_hash = $2 ORDER BY r.open DESC, s.received_at DESC, s.number DESC LIMIT 1`;

/**
 * The submission of a project that asked the very same, down to its files, and of which nothing has ended without success: one
 * that is under way before the last one that is not; null if there is none. Asked with the project locked it sees every filing before.
 */
export async function sameSubmission(
  db: Queryable,
  project: string,
  askedHash: string,
): Promise<(FiledBefore & { readonly id: string; readonly number: string }) | null> {
  const { rows } = await db.query<{ id: string; number: string; receivedAt: Date; open: boolean }>(SAME, [
    project,
    askedHash,
  ]);
  const [row] = rows;
  if (!row) return null;
  const { receivedAt, ...before } = row;
  return { ...before, receivedOn: dayOf(instantFromMs(receivedAt.getTime())) };
}

/** The receipt of a submission for one of these projects of the enterprise; null if there is none such. */
export async function readSubmission(
  db: Queryable,
  id: string,
  { enterprise, zones, projects }: OfEnterprise,
): Promise<Receipt | null> {
  const { rows } = await db.query<Row>(READ, [id, enterprise, projects ?? null, zones ?? null]);
  const [row] = rows;
  if (!row) return null;
  const world = await zoneWorldOf(db, row.zone_id, row.edition);
  const cases = row.cases.map(({ clocks, park, ...one }) => ({
    ...one,
    hearBy: hearBy(one.stage, clocks, calendarAt(world, park)),
  }));
  return {
    id: row.id,
    number: row.number,
    contentHash: row.content_hash,
    receivedAt: instantFromMs(row.received_at.getTime()),
    cases,
  };
}

/** The receipt of a submission that was just recorded, where nothing granted in the same moment let its cases live on. */
export function receiptOf(recorded: RecordedSubmission, calendar: WorkingCalendar): Receipt {
  const cases = recorded.cases.map(({ id, number, item, state }) => {
    const clocks = 'clocks' in state ? state.clocks : null;
    const { stage } = state;
    return { id, number, item, itemName: state.item.name, stage, hearBy: hearBy(stage, clocks, calendar) };
  });
  const { id, number, contentHash, receivedAt } = recorded;
  return { id, number, contentHash, receivedAt, cases: cases.toSorted((a, b) => (a.number < b.number ? -1 : 1)) };
}

/** Until when the applicant hears whether a case is accepted; null where nothing of that kind is open. */
function hearBy(stage: Case['stage'], clocks: Clocks | null, calendar: WorkingCalendar): Day | null {
  const window = stage === 'received' ? clocks?.acceptance : undefined;
  return window ? dueOf(window, calendar) : null;
}
