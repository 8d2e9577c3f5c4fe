import { forWhom, type Doer } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { CountedVisit } from '../../domain/visit/visit-rules.ts';
import type { VisitRequest } from '../../domain/visit/visit-request.ts';
import type { Queryable } from '../pool.ts';

/** A request as it is kept. */
export interface NewVisitRequest extends VisitRequest {
  readonly zone: string;
  readonly announced: boolean;
  readonly points: readonly string[];
  readonly case: string | null;
  readonly askedBy: Doer;
  readonly askedAt: Instant;
}

// What has been looked at may be asked for anew.
const SAME = `
  SELECT r.id FROM visit_request r
  WHERE r.zone_id = $1 AND r.enterprise_id = $2 AND r.bureau = $3 AND r.ground = $4 AND r.window_from = $5 AND r.window_to = $6
    AND r.announced = $7 AND r.points = $8 AND r.case_id IS NOT DISTINCT FROM $9
    AND NOT EXISTS (SELECT 1 FROM visit_result f WHERE f.request_id = r.id)
  LIMIT 1`;

/**
 * Keeps a request, or finds that the bureau asks for the same already, from another window or by a page that never saw the answer:
 * two requests could become two visits. Answers its id. Within a change of the zone's visits (`lockZone`).
 */
export async function keepVisitRequest(tx: Queryable, request: NewVisitRequest): Promise<string> {
  const { zone, enterprise, bureau, ground, from, to, announced, points } = request;
  const asked = [zone, enterprise, bureau, ground, from, to, announced, points, request.case];
  const { rows } = await tx.query<{ id: string }>(SAME, asked);
  if (rows[0]) return rows[0].id;
  await insertVisitRequest(tx, request);
  return request.id;
}

async function insertVisitRequest(tx: Queryable, request: NewVisitRequest): Promise<void> {
  await tx.query(
    `INSERT INTO visit_request (id, zone_id, enterprise_id, bureau, ground, window_from, window_to, announced, points,
       case_id, asked_by, asked_for, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      request.id,
      request.zone,
      request.enterprise,
      request.bureau,
      request.ground,
      request.from,
      request.to,
      request.announced,
      request.points,
      request.case,
      request.askedBy.person,
      forWhom(request.askedBy),
      request.askedAt,
    ],
  );
}

/** A request that waits for a visit, with what a visit needs to know of it. */
export interface OpenRequest extends VisitRequest {
  readonly enterpriseName: string;
  readonly announced: boolean;
  readonly points: readonly string[];
  readonly askedBy: string;
}

/** The requests of a zone that are not planned, with windows within a period. */
export async function openRequests(
  tx: Queryable,
  zone: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly OpenRequest[]> {
  const { rows } = await tx.query<OpenRequest>(
    `SELECT r.id, r.enterprise_id AS enterprise, e.name AS "enterpriseName", r.bureau, r.ground, r.window_from AS from,
       r.window_to AS to, r.announced, r.points, r.asked_by AS "askedBy"
     FROM visit_request r JOIN enterprise e ON e.id = r.enterprise_id
     WHERE r.zone_id = $1 AND r.visit_id IS NULL AND r.window_from >= $2 AND r.window_to <= $3 ORDER BY r.window_to, r.id`,
    [zone, from, to],
  );
  return rows;
}

/** Visits of a zone as the yearly cap counts them, by enterprise; of one alone if it is named. */
export async function countedVisits(
  tx: Queryable,
  zone: string,
  enterprise: string | null = null,
): Promise<readonly (CountedVisit & { readonly enterprise: string })[]> {
  const { rows } = await tx.query<CountedVisit & { enterprise: string }>(
    `SELECT enterprise_id AS enterprise, exempt, state, day FROM visit
     WHERE zone_id = $1 AND ($2::text IS NULL OR enterprise_id = $2) AND NOT exempt AND state <> 'cancelled'`,
    [zone, enterprise],
  );
  return rows;
}
