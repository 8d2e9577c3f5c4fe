import type { Case } from '../../domain/case/case.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { openMaterials } from '../../domain/case/materials.ts';
import { materialOf, type ItemCode } from '../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import { calendarAt } from '../calendar-editions.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { dueClock, type DueClock } from './due-clock.ts';
import { MAY_OWE_PROMISED } from './owed-papers.ts';
import { seenCases, type Seer, type Values } from './seen.ts';

interface CaseNamed {
  readonly id: string;
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
}

/** A case for which papers can be handed in now, as the officer of a window sees it. */
export interface OwingCase {
  readonly case: CaseNamed;
  readonly bureau: string;
  readonly project: string;
  readonly correcting: boolean;
  /** Names of what can be handed in. */
  readonly open: readonly string[];
  /** The applicant's own limit; null: there is none, or it begins later. */
  readonly due: DueClock | null;
}

interface OwingRow {
  readonly id: string;
  readonly number: string;
  readonly state: Case;
  readonly project: string;
  readonly edition: number;
  readonly clock_at: Date | null;
}

// After a grant only what it left open, or what its commitment stood for.
const owingOf = (seen: string): string => `
  SELECT r.case_id AS id, f.number, r.state, p.name AS project, z.edition, z.clock_at
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id JOIN zone z ON z.id = r.zone_id
  WHERE r.zone_id = $1 AND r.enterprise_id = $2
    AND (r.stage IN ('received', 'correcting', 'accepted')
      OR r.stage = 'decided' AND r.deferred > 0 OR ${MAY_OWE_PROMISED})
    AND ${seen}
  ORDER BY r.case_id`;

/** An enterprise before the zone of a window, and who sits there. */
export interface AtWindowOf {
  readonly zone: string;
  readonly enterprise: string;
  readonly seer: Seer;
}

/** All cases of an enterprise for which something can be handed in, notices of correction first, then the earliest day. */
export async function readOwingCases(
  db: Queryable,
  { zone, enterprise, seer }: AtWindowOf,
): Promise<readonly OwingCase[]> {
  const values: Values = [zone, enterprise];
  const { rows } = await db.query<OwingRow>(owingOf(seenCases(seer, 'r', values)), values);
  const owing: OwingCase[] = [];
  for (const row of rows) {
    const calendar = calendarAt(await zoneWorldOf(db, zone, row.edition), row.state.park);
    owing.push(owingCase(row, dayOf(zoneNow(row.clock_at)), calendar));
  }
  return owing
    .filter(({ open }) => open.length > 0)
    .toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
}

const orderOf = ({ correcting, due, case: { id } }: OwingCase): string =>
  `${correcting ? 0 : 1} ${due?.day ?? '9999'} ${id}`;

function owingCase(row: OwingRow, today: Day, calendar: WorkingCalendar): OwingCase {
  const state = completeState(row.state);
  // What the notice names answers it; what else is missing does not hold the applicant up (许可法 32(5)).
  const open = state.stage === 'correcting' ? state.correction.open : openMaterials(state);
  return {
    case: { id: row.id, number: row.number, item: { code: state.item.code, name: state.item.name } },
    bureau: state.item.bureau,
    project: row.project,
    correcting: state.stage === 'correcting',
    open: open.map((code) => nameOf(state, code)),
    due: dueClock(state, ['correction', 'cure', 'deferral'], today, calendar),
  };
}

const nameOf = (state: Case, code: string): string => materialOf(state.item, code)?.name ?? code;

/** Papers that were handed in at an attendance for one case: what the person takes along as a receipt. */
export interface HandedIn {
  readonly case: CaseNamed;
  /** When it counts, and when it was recorded. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly materials: readonly string[];
  /** Hash of the text that was signed; null: none was, it was told late. */
  readonly textHash: string | null;
  /** How many papers are still open. */
  readonly open: number;
  readonly stage: Case['stage'];
  /** By when the office answers; null: its limit does not run. */
  readonly hearBy: Day | null;
  /** 补录 that waits for a second person: nothing is in the case yet. */
  readonly waits: boolean;
}

interface HandedRow {
  readonly id: string;
  readonly number: string;
  readonly state: Case;
  readonly zone: string;
  readonly edition: number;
  readonly clock_at: Date | null;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly materials: readonly string[];
  readonly text_hash: string | null;
  readonly waits: boolean;
}

const HANDED = `
  SELECT f.id, f.number, r.state, z.id AS zone, z.edition, z.clock_at, h.*
  FROM counter_hand_in i JOIN case_file f ON f.id = i.case_id JOIN case_row r ON r.case_id = f.id JOIN zone z ON z.id = f.zone_id
  CROSS JOIN LATERAL (
    SELECT v.legal_at AS at, v.recorded_at, v.data->'materials' AS materials, v.data->'signature'->>'textHash' AS text_hash, false AS waits
    FROM case_event v WHERE v.case_id = i.case_id AND v.type = 'handedIn' AND v.data->'counter'->>'attendance' = i.attendance_id
    UNION ALL
    SELECT (l.wish->'late'->>'actedAt')::timestamptz, l.told_at, l.wish->'materials', NULL, true
    FROM late_record l WHERE l.case_id = i.case_id AND l.wish->'counter'->>'attendance' = i.attendance_id
      AND NOT EXISTS (SELECT FROM late_record_answer a WHERE a.record_id = l.id)) h
  WHERE i.attendance_id = $1 ORDER BY h.recorded_at, f.id`;

/** What was handed in at an attendance, the first one first. */
export async function readHandedIn(db: Queryable, attendance: string): Promise<readonly HandedIn[]> {
  const { rows } = await db.query<HandedRow>(HANDED, [attendance]);
  const handed: HandedIn[] = [];
  for (const row of rows) {
    const calendar = calendarAt(await zoneWorldOf(db, row.zone, row.edition), row.state.park);
    handed.push(handedIn(row, dayOf(zoneNow(row.clock_at)), calendar));
  }
  return handed;
}

function handedIn(row: HandedRow, today: Day, calendar: WorkingCalendar): HandedIn {
  const state = completeState(row.state);
  return {
    case: { id: row.id, number: row.number, item: { code: state.item.code, name: state.item.name } },
    at: instantFromMs(row.at.getTime()),
    recordedAt: instantFromMs(row.recorded_at.getTime()),
    materials: row.materials.map((code) => nameOf(state, code)),
    textHash: row.text_hash,
    open: state.stage === 'correcting' ? state.correction.open.length : openMaterials(state).length,
    stage: state.stage,
    hearBy: dueClock(state, ['acceptance', 'upperAcceptance'], today, calendar)?.day ?? null,
    waits: row.waits,
  };
}
