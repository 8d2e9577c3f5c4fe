import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** A hearing that was called and not held yet, as it is announced: of enterprises and projects, never of persons. */
export interface AnnouncedHearing {
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly enterprise: string;
  readonly project: string;
  readonly on: Day;
  /** HH:MM */
  readonly time: string;
  readonly place: string;
  /** The organ finds it needed of its own motion (许可法 46); else somebody asked for it (许可法 47). */
  readonly ofOwnMotion: boolean;
  /** Code of the bureau that reviews the case. */
  readonly bureau: string;
  /** `after` of the page that follows this row. */
  readonly key: string;
}

/**
 * The hearings of a zone that are to be held still, the next one first, and how many in all. One that was called anew is told as it
 * was called last. What was told of their matter, and who asked, stay in the case: both may name persons. Only open cases are
 * looked through.
 */
export async function announcedHearings(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<AnnouncedHearing> & { readonly count: number }> {
  const { rows } = await db.query<{ count: number; page: readonly AnnouncedHearing[] }>(
    `WITH hearing AS (
       SELECT f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item, e.name AS enterprise,
         p.name AS project, r.state->'hearing'->'called'->>'on' AS on, called.data->>'time' AS time, called.data->>'place' AS place,
         coalesce(jsonb_array_length(r.state->'hearing'->'requests'), 0) = 0
           AND r.state->'hearing'->>'requestedOn' IS NULL AS "ofOwnMotion",
         r.state->'item'->>'bureau' AS bureau, concat(r.state->'hearing'->'called'->>'on', ' ', f.number) COLLATE "C" AS key
       FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN enterprise e ON e.id = r.enterprise_id
       JOIN project p ON p.id = r.project_id
       CROSS JOIN LATERAL (
         SELECT data FROM case_event WHERE case_id = r.case_id AND type = 'hearingCalled' ORDER BY seq DESC LIMIT 1
       ) called
       WHERE r.zone_id = $1 AND r.open AND r.stage = 'accepted' AND r.state->'hearing'->>'heldOn' IS NULL)
     SELECT (SELECT count(*)::int FROM hearing) AS count, coalesce(jsonb_agg(h ORDER BY h.key), '[]') AS page
     FROM (SELECT * FROM hearing WHERE key > $2 ORDER BY key LIMIT $3) h`,
    [zone, after ?? '', limit + 1],
  );
  const { count, page } = rows[0] ?? { count: 0, page: [] };
  return { ...pageOf(page, limit, ({ key }) => key), count };
}
