import type { AnnouncementGround } from '../../domain/case/state/service.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** 公告送达 as it is published, each paper by itself: whose it is, and when it counts as served; of enterprises and projects, never of persons. */
export interface AnnouncedService {
  /** Title and number of the paper. */
  readonly title: string;
  readonly paper: string;
  /** Number of the case. */
  readonly number: string;
  readonly item: { readonly code: ItemCode; readonly name: string };
  readonly enterprise: string;
  readonly project: string;
  readonly why: AnnouncementGround['why'];
  readonly on: Day;
  /** The last of its days, with which it counts as served. */
  readonly until: Day;
  /** `after` of the page that follows this row. */
  readonly key: string;
}

/**
 * The papers that an announcement names: as many notices of its kind as it has places for, or all that was decided and not served,
 * as often as that is of a kind (it is over as soon as more is decided); none that was issued later.
 */
const NAMED = `
  SELECT title, number FROM (
    SELECT title, number, kind, row_number() OVER (PARTITION BY kind ORDER BY event_seq DESC, place DESC) AS nth FROM paper
    WHERE case_id = a.case_id AND (issued_at AT TIME ZONE 'Asia/Shanghai')::date <= a.announced_on
      AND (kind = a.paper OR r.state->'announcements'->a.place->>'paper' IS NULL
        AND jsonb_path_exists(r.state, '$.unserved[*].paper ? (@ == $kind)', jsonb_build_object('kind', kind)))) issued
  WHERE nth <= greatest(1, CASE WHEN r.state->'announcements'->a.place->>'paper' IS NULL
    THEN jsonb_array_length(jsonb_path_query_array(r.state, '$.unserved[*].paper ? (@ == $kind)', jsonb_build_object('kind', kind)))
    ELSE jsonb_array_length(r.state->'announcements'->a.place->'places') END)`;

/** What is published in a zone and has still to count, the newest first, and how many in all. Why it came to it stays in the case. */
export async function announcedServices(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<AnnouncedService> & { readonly count: number }> {
  const { rows } = await db.query<{ count: number; page: readonly AnnouncedService[] }>(
    `WITH announced AS (
       SELECT p.title, p.number AS paper, f.number, jsonb_build_object('code', r.item_code, 'name', r.item_name) AS item,
         e.name AS enterprise, j.name AS project, a.why, a.announced_on AS on, a.until,
         concat(date '9999-12-31' - a.announced_on, ' ', a.case_id, ' ', a.place, ' ', p.number) COLLATE "C" AS key
       FROM announced_service a JOIN case_row r ON r.case_id = a.case_id JOIN case_file f ON f.id = a.case_id
       JOIN enterprise e ON e.id = r.enterprise_id JOIN project j ON j.id = r.project_id
       CROSS JOIN LATERAL (${NAMED}) p
       WHERE a.zone_id = $1)
     SELECT (SELECT count(*)::int FROM announced) AS count, coalesce(jsonb_agg(a ORDER BY a.key), '[]') AS page
     FROM (SELECT * FROM announced WHERE key > $2 ORDER BY key LIMIT $3) a`,
    [zone, after ?? '', limit + 1],
  );
  const { count, page } = rows[0] ?? { count: 0, page: [] };
  return { ...pageOf(page, limit, ({ key }) => key), count };
}
