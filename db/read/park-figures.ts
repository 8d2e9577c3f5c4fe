import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { isOpen } from './how-it-stands.ts';

/** Counts of a park; `park` null: of what lies in none. */
export interface ParkFigures {
  readonly park: { readonly code: string; readonly name: string } | null;
  readonly projects: number;
  readonly underWay: number;
  /** Under way, and the last day of the nearest clock has passed. */
  readonly overdue: number;
  readonly decided: number;
}

const FIGURES = `
  SELECT CASE WHEN k.code IS NULL THEN NULL ELSE jsonb_build_object('code', k.code, 'name', k.name) END AS park,
    count(DISTINCT p.id)::integer AS projects,
    count(r.case_id) FILTER (WHERE ${isOpen('r')})::integer AS "underWay",
    count(r.case_id) FILTER (WHERE ${isOpen('r')} AND r.nearest_due < $2)::integer AS overdue,
    count(r.case_id) FILTER (WHERE r.stage = 'decided')::integer AS decided
  FROM (SELECT code, name FROM park WHERE zone_id = $1 UNION ALL SELECT NULL, NULL) k
  LEFT JOIN project p ON p.zone_id = $1 AND p.park IS NOT DISTINCT FROM k.code
  LEFT JOIN case_row r ON r.project_id = p.id
  GROUP BY k.code, k.name ORDER BY k.code NULLS LAST`;

/** The figures of each park of a zone on a day, those of no park last. */
export const readParkFigures = async (db: Queryable, zone: string, today: Day): Promise<readonly ParkFigures[]> =>
  (await db.query<ParkFigures>(FIGURES, [zone, today])).rows;
