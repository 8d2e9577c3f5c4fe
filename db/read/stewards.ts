import type { Day } from '../../domain/clock/day.ts';
import type { MandatedPower } from '../../domain/mandate/mandate.ts';
import { isMandated } from '../desk/stewardship.ts';
import type { StewardRow } from '../desk/steward.ts';
import type { Queryable } from '../pool.ts';
import { HAT_COUNTS } from '../desk/who.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** What a steward has in hand: by the mandates of today. */
export interface StewardLoad {
  readonly enterprises: number;
  readonly projects: number;
  /** Cases under way, and of them those in which the enterprise has to complete something. */
  readonly cases: number;
  readonly waiting: number;
  /** Named by the zone, while the enterprise has not given the mandate. */
  readonly named: number;
}

// A case waits for the enterprise while something is to be corrected, or while a promised paper is owed.
const WAITS = `r.open AND (r.stage = 'correcting' OR r.deferred > 0)`;

const LOAD = `
  SELECT s.id, count(DISTINCT p.enterprise_id)::int AS enterprises, count(DISTINCT p.id)::int AS projects,
    count(r.case_id) FILTER (WHERE r.open)::int AS cases, count(r.case_id) FILTER (WHERE ${WAITS})::int AS waiting,
    (SELECT count(*)::int FROM steward_answer a JOIN steward_request q ON q.id = a.request_id JOIN project j ON j.id = q.project_id
      WHERE a.steward_id = s.id AND q.zone_id = $1 AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.agent_id = s.id
        AND m.capacity = 'steward' AND m.enterprise_id = j.enterprise_id AND m.zone_id = $1 AND m.given_at >= a.answered_at)) AS named
  FROM unnest($2::text[]) AS s (id)
  LEFT JOIN mandate m ON m.agent_id = s.id AND m.zone_id = $1 AND m.capacity = 'steward' AND $3::date BETWEEN m.first_day AND m.last_day
    AND NOT EXISTS (SELECT 1 FROM mandate_end e WHERE e.mandate_id = m.id)
  LEFT JOIN project p ON p.zone_id = $1 AND p.enterprise_id = m.enterprise_id AND (m.projects IS NULL OR p.id = ANY (m.projects))
  LEFT JOIN case_row r ON r.project_id = p.id
  GROUP BY s.id`;

/** The load of stewards of a zone on a day. Several mandates for one project count once. */
export async function loadOfStewards(
  db: Queryable,
  zone: string,
  stewards: readonly StewardRow[],
  day: Day,
): Promise<ReadonlyMap<string, StewardLoad>> {
  const values = [zone, stewards.map(({ id }) => id), day];
  const { rows } = await db.query<StewardLoad & { id: string }>(LOAD, values);
  return new Map(rows.map(({ id, ...load }) => [id, load]));
}

/** An enterprise that a steward helps today, with the hat to wear for it. */
export interface HelpedRow {
  readonly hat: string;
  readonly enterprise: { readonly id: string; readonly name: string };
  readonly mandates: readonly {
    readonly instrument: string;
    readonly powers: readonly MandatedPower[];
    readonly lastDay: Day;
  }[];
  readonly projects: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly cases: number;
    readonly waiting: number;
  }[];
}

const HELPED = `
  SELECT h.id AS hat, jsonb_build_object('id', e.id, 'name', e.name) AS enterprise,
    (SELECT jsonb_agg(jsonb_build_object('instrument', m.instrument, 'powers', m.powers, 'lastDay', m.last_day)
        ORDER BY m.last_day, m.id) FROM mandate m WHERE ${isMandated('m', 'h', 'z')}) AS mandates,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name,
        'cases', (SELECT count(*) FROM case_row r WHERE r.project_id = p.id AND r.open),
        'waiting', (SELECT count(*) FROM case_row r WHERE r.project_id = p.id AND ${WAITS})) ORDER BY p.opened_at DESC, p.id)
      FROM project p WHERE p.enterprise_id = h.enterprise_id AND p.zone_id = h.zone_id AND EXISTS (
        SELECT 1 FROM mandate m WHERE ${isMandated('m', 'h', 'z')} AND (m.projects IS NULL OR p.id = ANY (m.projects)))), '[]') AS projects
  FROM hat h JOIN zone z ON z.id = h.zone_id JOIN enterprise e ON e.id = h.enterprise_id
  WHERE h.person_id = $1 AND h.zone_id = $2 AND h.capacity = 'steward' AND ${HAT_COUNTS}
    AND ($3::text IS NULL OR (e.name, e.id) > (
      SELECT o.name, o.id FROM hat k JOIN enterprise o ON o.id = k.enterprise_id WHERE k.person_id = $1 AND k.id = $3))
  ORDER BY e.name, e.id LIMIT $4`;

/** The enterprises that a steward helps in a zone today, by name. */
export async function helpedBy(
  db: Queryable,
  { person, zone }: { readonly person: string; readonly zone: string },
  { after, limit }: PageAsked,
): Promise<PageOf<HelpedRow>> {
  const { rows } = await db.query<HelpedRow>(HELPED, [person, zone, after ?? null, limit + 1]);
  return pageOf(rows, limit, ({ hat }) => hat);
}
