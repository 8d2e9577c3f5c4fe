import type { AnnouncementGround } from '../../domain/case/announcement.ts';
import type { ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from './page.ts';

/** 公告送达 as it is published: whose paper it is, and when it counts as served; of enterprises and projects, never of persons. */
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
         concat(date '9999-12-31' - a.announced_on, ' ', a.case_id, ' ', a.place) COLLATE "C" AS key
       FROM announced_service a JOIN case_row r ON r.case_id = a.case_id JOIN case_file f ON f.id = a.case_id
       JOIN enterprise e ON e.id = r.enterprise_id JOIN project j ON j.id = r.project_id
       CROSS JOIN LATERAL (
         SELECT title, number FROM paper WHERE case_id = a.case_id AND kind = a.paper ORDER BY event_seq DESC, place DESC LIMIT 1
       ) p
       WHERE a.zone_id = $1)
     SELECT (SELECT count(*)::int FROM announced) AS count, coalesce(jsonb_agg(a ORDER BY a.key), '[]') AS page
     FROM (SELECT * FROM announced WHERE key > $2 ORDER BY key LIMIT $3) a`,
    [zone, after ?? '', limit + 1],
  );
  const { count, page } = rows[0] ?? { count: 0, page: [] };
  return { ...pageOf(page, limit, ({ key }) => key), count };
}
