import type { Case } from '../../domain/case/case.ts';
import { clockOf } from '../../domain/case/clocks-of.ts';
import { completeState } from '../../domain/case/complete-state.ts';
import { openMaterials } from '../../domain/case/materials.ts';
import { promisedDayOf } from '../../domain/case/promise-over.ts';
import { materialOf, type ItemCode } from '../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { dueOf } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { dueClock, type DueClock } from './due-clock.ts';
import { seenCases, type Seer, type Values } from './seen.ts';

/** Which: of a zone or one of its bureaus, or of an enterprise wherever it has cases; `seer` sees them. */
export interface OwedBy {
  readonly zone: string | null;
  readonly bureau: string | null;
  readonly seer: Seer;
}

/** A case for which papers were promised that are not all in. */
export interface OwedRow {
  readonly case: { readonly id: string; readonly number: string; readonly item: { code: ItemCode; name: string } };
  readonly project: string;
  readonly applicant: string;
  readonly missing: readonly string[];
  readonly promised: number;
  readonly due: DueClock | null;
  readonly promisedOn: Day | null;
  readonly before: ItemCode | null;
  /** Promised with the commitment on which it was granted; the signed conditions say by when. */
  readonly committed: boolean;
  readonly decisionBy: Day | null;
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly state: Case;
  readonly project: string;
  readonly applicant: string;
  readonly zone: string;
  readonly edition: number;
  readonly clock_at: Date | null;
}

/** 承诺后补: what the commitment of the case `r` stood for may be open still. The state tells whether it is. */
export const MAY_OWE_PROMISED = `r.stage = 'decided' AND r.state->'check'->>'state' IN ('due', 'rectify', 'met')
        AND r.state->'item'->'materials' @> '[{"later": true}]'`;

const readOf = (seen: string): string => `
  SELECT r.case_id AS id, f.number, r.state, p.name AS project, e.name AS applicant, z.id AS zone, z.edition, z.clock_at
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id
  JOIN enterprise e ON e.id = r.enterprise_id JOIN zone z ON z.id = r.zone_id
  WHERE (r.deferred > 0 AND r.stage IN ('received', 'correcting', 'accepted', 'decided')
      OR ${MAY_OWE_PROMISED})
    AND ($1::text IS NULL OR r.zone_id = $1) AND ($2::text IS NULL OR r.state->'item'->>'bureau' = $2)
    AND ${seen}
  ORDER BY r.case_id`;

/** What is owed, the earliest first; what has no day of its own last. `asOf`: the zone's moment, null if nothing is owed. */
export async function readOwedPapers(
  db: Queryable,
  { zone, bureau, seer }: OwedBy,
): Promise<{ readonly asOf: Instant | null; readonly rows: readonly OwedRow[] }> {
  const values: Values = [zone, bureau];
  const { rows } = await db.query<Row>(readOf(seenCases(seer, 'r', values)), values);
  const owed: OwedRow[] = [];
  for (const row of rows) {
    const calendar = calendarAt(await zoneWorldOf(db, row.zone, row.edition), row.state.park);
    owed.push(owedRow(row, dayOf(zoneNow(row.clock_at)), calendar));
  }
  const asOf = rows[0] ? zoneNow(rows[0].clock_at) : null;
  const open = owed.filter(({ missing }) => missing.length > 0);
  return { asOf, rows: open.toSorted((one, other) => (owedKey(one) < owedKey(other) ? -1 : 1)) };
}

/** Its place in the order of what is owed. */
export const owedKey = ({ due, promisedOn, case: { id } }: OwedRow): string =>
  `${due?.day ?? promisedOn ?? '9999'} ${id}`;

function owedRow(row: Row, today: Day, calendar: WorkingCalendar): OwedRow {
  const state = completeState(row.state);
  const { open, all } = owedIn(state);
  return {
    case: { id: row.id, number: row.number, item: { code: state.item.code, name: state.item.name } },
    project: row.project,
    applicant: row.applicant,
    missing: open.map((code) => materialOf(state.item, code)?.name ?? code),
    promised: all.length,
    due: dueFor(state, today, calendar),
    promisedOn: promisedDayOf(state),
    committed: state.stage === 'decided' && state.decision.supplement === null,
    before: state.stage === 'decided' ? (state.item.supplementAfterGrant?.before ?? null) : null,
    decisionBy: decisionBy(state, today, calendar),
  };
}

/** Of what was promised, what is open; after a grant what it left open, or what its commitment stood for. */
function owedIn(state: Case): { readonly open: readonly string[]; readonly all: readonly string[] } {
  if (state.stage === 'decided' && state.decision.supplement)
    return { open: state.decision.supplement.open, all: state.decision.supplement.materials };
  if (state.stage === 'decided')
    return {
      open: openMaterials(state),
      all: state.item.materials.flatMap(({ code, later }) => (later ? [code] : [])),
    };
  const deferral = 'deferral' in state ? state.deferral : null;
  return { open: deferral?.open ?? [], all: deferral?.materials ?? [] };
}

/** The organ's own limit, as long as nothing is decided. */
function decisionBy(state: Case, today: Day, calendar: WorkingCalendar): Day | null {
  const limit = clockOf(state, 'promised', calendar, today) ?? clockOf(state, 'statutory', calendar, today);
  return limit && limit.end === undefined ? dueOf(limit, calendar) : null;
}

/** The promised day while it runs, then the days of grace. */
const dueFor = (state: Case, today: Day, calendar: WorkingCalendar): DueClock | null =>
  dueClock(state, ['cure', 'deferral'], today, calendar);
