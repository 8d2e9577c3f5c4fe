import type { Pilot, PilotContent } from '../../domain/pilot/pilot.ts';
import type { Queryable } from '../pool.ts';
import type { Doing } from './two-persons.ts';

/** A pilot instrument as it is shown: who entered, confirmed and ended it, by name. */
export interface PilotRow extends Pilot {
  readonly enteredByName: string;
  readonly confirmedByName: string | null;
  readonly endedByName: string | null;
}

const LIST = `
  SELECT t.id, t.item_code AS item, t.issuer, t.instrument_no AS "instrumentNo", t.industries,
    t.area_assessment AS "areaAssessment", t.first_day AS "from",
    t.last_day AS "to", t.entered_by AS "enteredBy", t.confirmed_at IS NOT NULL AS confirmed, t.ended_at IS NOT NULL AS ended,
    e.name AS "enteredByName", c.name AS "confirmedByName", d.name AS "endedByName"
  FROM pilot_instrument t JOIN person e ON e.id = t.entered_by
  LEFT JOIN person c ON c.id = t.confirmed_by LEFT JOIN person d ON d.id = t.ended_by
  WHERE t.zone_id = $1 ORDER BY t.first_day DESC, t.id`;

/** All pilot instruments of a zone, the newest first. */
export const listPilots = async (db: Queryable, zone: string): Promise<readonly PilotRow[]> =>
  (await db.query<PilotRow>(LIST, [zone])).rows;

/** Enters an instrument, which opens nothing yet. Within a change of the zone (`lockZone`), as the other two. */
export async function insertPilot(
  tx: Queryable,
  zone: string,
  pilot: PilotContent & { readonly id: string },
  { by, at }: Doing,
): Promise<void> {
  await tx.query(
    `INSERT INTO pilot_instrument
       (id, zone_id, item_code, issuer, instrument_no, industries, area_assessment, first_day, last_day, entered_by,
        entered_at, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())`,
    [pilot.id, zone, pilot.item, pilot.issuer, pilot.instrumentNo, ...scopeOf(pilot), pilot.from, pilot.to, by, at],
  );
}

const scopeOf = ({ industries, areaAssessment }: PilotContent) => [industries, areaAssessment] as const;

/** A second person confirms it. */
export const confirmPilot = async (tx: Queryable, id: string, { by, at }: Doing): Promise<void> => {
  await tx.query('UPDATE pilot_instrument SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [id, by, at]);
};

/** It is taken off the record, at once. */
export const endPilot = async (tx: Queryable, id: string, { by, at }: Doing): Promise<void> => {
  await tx.query('UPDATE pilot_instrument SET ended_by = $2, ended_at = $3 WHERE id = $1', [id, by, at]);
};
