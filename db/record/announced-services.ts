import { announcedUntil, runningAnnouncements } from '../../domain/case/announcement.ts';
import type { Case } from '../../domain/case/case.ts';
import { unservedIn } from '../../domain/case/decisions.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Queryable } from '../pool.ts';

const CLOSE = 'DELETE FROM announced_service WHERE case_id = $1 AND NOT (place = ANY ($2))';

const OPEN = `
  INSERT INTO announced_service (case_id, zone_id, place, paper, announced_on, until, why)
  SELECT $1, r.zone_id, one.place, one.paper, one.announced_on, one.until, one.why
  FROM case_row r CROSS JOIN unnest($2::int[], $3::text[], $4::date[], $5::date[], $6::text[])
    AS one (place, paper, announced_on, until, why)
  WHERE r.case_id = $1
  ON CONFLICT (case_id, place) DO UPDATE SET until = excluded.until`;

/** Publishes the services whose days run, and takes down what was served or answered meanwhile (公告送达). */
export async function publishServices(tx: Queryable, c: Case, calendar: WorkingCalendar): Promise<void> {
  if (!c.announcements) return;
  const all = c.announcements;
  const running = runningAnnouncements(c).flatMap((one) => {
    const until = announcedUntil(one, calendar);
    const paper = one.paper ?? unservedIn(c).at(-1)?.paper;
    return until && paper ? [{ ...one, paper, until, place: all.indexOf(one) }] : [];
  });
  const places = running.map(({ place }) => place);
  const columns = [
    running.map(({ paper }) => paper),
    running.map(({ clock }) => clock.start),
    running.map(({ until }) => until),
    running.map(({ why }) => why),
  ];
  await Promise.all([
    tx.query(CLOSE, [c.id, places]),
    running.length === 0 ? null : tx.query(OPEN, [c.id, places, ...columns]),
  ]);
}
