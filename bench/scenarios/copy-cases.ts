import { transaction, type Pool } from '../../db/pool.ts';

// Each copy takes another day of the same fortnight, so that the list is not in the order in which it was written.
const COPY = `
  WITH source AS (
    SELECT f.id, row_number() OVER (ORDER BY f.id) - 1 AS place, count(*) OVER () AS many
    FROM case_file f JOIN task t ON t.case_id = f.id AND t.kind = 'review' AND t.done_at IS NULL
    WHERE f.zone_id = $1 AND f.number NOT LIKE 'copy-%'
  ), copy AS (
    SELECT source.id AS from_id, gen_random_uuid()::text AS id, n FROM generate_series(1, $2) AS n
    JOIN source ON source.place = n % source.many
  ), filed AS (
    INSERT INTO case_file (id, number, zone_id, project_id, enterprise_id, submission_id, item_code, item_version, way, form)
    SELECT copy.id, 'copy-' || copy.id, f.zone_id, f.project_id, f.enterprise_id, f.submission_id, f.item_code, f.item_version,
      f.way, f.form FROM copy JOIN case_file f ON f.id = copy.from_id
  ), shown AS (
    INSERT INTO case_row (case_id, zone_id, project_id, enterprise_id, item_code, version, stage, status, outcome, state,
      received_on, accepted_on, decided_on, promised_due, statutory_due, nearest_due, nearest_clock, next_moment, deferred, open)
    SELECT copy.id, r.zone_id, r.project_id, r.enterprise_id, r.item_code, r.version, r.stage, r.status, r.outcome,
      jsonb_set(r.state, '{id}', to_jsonb(copy.id)), r.received_on, r.accepted_on, r.decided_on, r.promised_due, r.statutory_due,
      r.nearest_due, r.nearest_clock, r.next_moment, r.deferred, r.open
    FROM copy JOIN case_row r ON r.case_id = copy.from_id
  )
  INSERT INTO task (id, case_id, zone_id, kind, round, unit, due, opened_at)
  SELECT gen_random_uuid()::text, copy.id, t.zone_id, t.kind, t.round, t.unit, t.due + (n % 14)::int, t.opened_at
  FROM copy JOIN task t ON t.case_id = copy.from_id AND t.kind = 'review' AND t.done_at IS NULL`;

/** Copies cases of a zone that were really filed and accepted, with their rows and open tasks; then statistics are taken, of all. */
export async function copyCases(pool: Pool, zone: string, count: number): Promise<void> {
  if (count <= 0) return;
  await transaction(pool, (tx) => tx.query(COPY, [zone, count]));
  await pool.query('VACUUM ANALYZE');
}
