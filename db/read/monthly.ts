import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import type { Reported } from '../../domain/supervision/monthly-report.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow } from '../zone-world.ts';

/** What happened in a month, with what a list of late decisions tells. */
export interface ReportedRow extends Reported {
  readonly number: string;
  readonly item: string;
  readonly applicant: string;
}

export interface Month {
  readonly asOf: Instant;
  readonly today: Day;
  readonly rows: readonly ReportedRow[];
}

// Days are civil days of the zone; `reason` is what the decision says of its overrun.
const READ = `
  SELECT CASE v.type WHEN 'granted' THEN 'decided' WHEN 'refused' THEN 'decided' WHEN 'procedureStarted' THEN 'paused'
      WHEN 'checkMet' THEN 'checked' WHEN 'rectificationOrdered' THEN 'checked' WHEN 'correctionNotified' THEN 'corrected'
      ELSE v.type END AS what,
    v.case_id AS case, r.state->'item'->>'bureau' AS bureau,
    (v.legal_at AT TIME ZONE 'Asia/Shanghai')::date AS on, (v.recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS "recordedOn",
    r.promised_due AS "promisedDue", r.statutory_due AS "statutoryDue", v.data->'proposal'->>'overrunReason' AS reason,
    v.type = 'checkMet' AS met, f.number, r.item_code || ' ' || r.item_name AS item, e.name AS applicant, z.clock_at
  FROM zone z LEFT JOIN (case_event v JOIN case_file f ON f.id = v.case_id JOIN case_row r ON r.case_id = v.case_id
    JOIN enterprise e ON e.id = r.enterprise_id) ON f.zone_id = z.id AND v.type = ANY ($2)
    AND v.legal_at >= ($3::date::timestamp AT TIME ZONE 'Asia/Shanghai')
    AND v.legal_at < (($3::date + interval '1 month')::timestamp AT TIME ZONE 'Asia/Shanghai')
  WHERE z.id = $1 ORDER BY v.legal_at, v.case_id, v.seq`;

const TYPES = [
  'accepted',
  'deemedAccepted',
  'granted',
  'refused',
  'procedureStarted',
  'extended',
  'checkMet',
  'rectificationOrdered',
  'correctionNotified',
];

/** What happened in a zone in the month that begins on that day, by one question. */
export async function readMonth(db: Queryable, zone: string, first: Day): Promise<Month> {
  const { rows } = await db.query<ReportedRow & { readonly clock_at: Date | null }>(READ, [zone, TYPES, first]);
  const asOf = zoneNow(rows[0]?.clock_at ?? null);
  return {
    asOf,
    today: dayOf(asOf),
    rows: rows.filter((row) => row.case !== null),
  };
}
