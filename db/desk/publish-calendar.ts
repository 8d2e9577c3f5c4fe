import type { Instant } from '../../domain/clock/instant.ts';
import type { CalendarContent } from '../calendar-editions.ts';
import type { Queryable } from '../pool.ts';

/** A draft that is published now. */
export interface Publishing {
  readonly zone: string;
  readonly id: string;
  readonly content: CalendarContent;
  /** The person who publishes it. */
  readonly by: string;
  /** Now on the zone's clock. */
  readonly at: Instant;
}

/**
 * Publishes a draft: gives it its number, puts its content in force and lists the cases that are open, to be recomputed in
 * the background. Within a change of the zone (`lockZone`), whose next edition has the new calendar. The cases are locked
 * until the end: an act that has read the calendar of before is recorded before the list is made, and every later act reads
 * the new one. Answers the version.
 */
export async function publishCalendar(tx: Queryable, publishing: Publishing): Promise<number> {
  const version = await numberPublication(tx, publishing);
  await putContent(tx, publishing, version);
  if ((await listOpenCases(tx, publishing)) === 0) await finishIfNothingMoves(tx, publishing);
  return version;
}

/** Without an open case it may still move the days of a project's commitment, which runs for years after its first cases. */
async function finishIfNothingMoves(tx: Queryable, { zone, id }: Publishing): Promise<void> {
  await tx.query(
    `UPDATE calendar_publication SET done_at = now()
     WHERE id = $1 AND (park IS NOT NULL OR NOT EXISTS (SELECT 1 FROM project_commitment_row WHERE zone_id = $2 AND open))`,
    [id, zone],
  );
}

async function numberPublication(tx: Queryable, { zone, id, by, at }: Publishing): Promise<number> {
  const { rows } = await tx.query<{ version: number }>(
    `UPDATE calendar_publication SET published_by = $3, published_at = now(), effective_at = $4,
       version = 1 + greatest((SELECT max(version) FROM calendar_publication WHERE zone_id = $1),
                              (SELECT max(version) FROM calendar_year WHERE zone_id = $1), 0)
     WHERE zone_id = $1 AND id = $2 RETURNING version`,
    [zone, id, by, at],
  );
  return rows[0]?.version ?? 0;
}

async function putContent(tx: Queryable, { zone, id, content, by }: Publishing, version: number): Promise<void> {
  if (content.kind === 'year') {
    const { year, status, off, work, source, notice } = content;
    await tx.query(
      `INSERT INTO calendar_year (zone_id, year, version, status, off_days, work_days, source, notice, made_by, made_at, publication_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), $10)`,
      [zone, year, version, status, off, work, source, notice, by, id],
    );
    return;
  }
  const { closed, reopened, instrument, park = null } = content;
  await tx.query(
    `INSERT INTO calendar_closure (zone_id, day, instrument, version, closed, made_by, made_at, publication_id, park)
     SELECT $1, day, $3, $2, closed, $4, now(), $5, $8 FROM unnest($6::date[], $7::boolean[]) AS shut (day, closed)`,
    [
      zone,
      version,
      instrument,
      by,
      id,
      [...closed, ...reopened],
      [...closed.map(() => true), ...reopened.map(() => false)],
      park,
    ],
  );
}

/** Against what was served remedies run, the longer six months (行诉法 46) and some days on which it may end later. */
const HAS_REMEDIES = `((r.status IN (5, 13, 15) OR r.state->'clocks' ? 'suit') AND (r.state->>'servedAt')::timestamptz + interval '7 months' >
  (SELECT coalesce(z.clock_at, now()) FROM zone z WHERE z.id = r.zone_id))`;

/** Which cases a calendar is carried through: whoever waits for somebody, for a moment, for a predecessor, or may still
 *  ask for a remedy. */
export const IS_OPEN = `(r.open OR r.next_moment IS NOT NULL OR r.stage = 'filedAhead' OR ${HAS_REMEDIES})`;

/** Cases filed at the desk of that park ($2), or of all the zone. */
export const AT_DESK = '($2::text IS NULL OR r.park = $2)';

/** The park that a content closes; null: it arranges the whole zone. */
export const parkOf = (content: CalendarContent): string | null =>
  content.kind === 'closures' ? (content.park ?? null) : null;

async function listOpenCases(tx: Queryable, { zone, id, content }: Publishing): Promise<number> {
  const { rowCount } = await tx.query(
    `INSERT INTO calendar_recount (case_id, publication_id)
     SELECT case_id, $3 FROM (
       SELECT r.case_id FROM case_row r WHERE r.zone_id = $1 AND ${AT_DESK} AND ${IS_OPEN} FOR UPDATE) AS open`,
    [zone, parkOf(content), id],
  );
  return rowCount ?? 0;
}
