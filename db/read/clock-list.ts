import { nameOfUnit } from '../../domain/case/duty.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Clock, Light } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { lightOfClock } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneNow, zoneWorldOf, type ZoneWorld } from '../zone-world.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';

/** Which clocks: those of a zone, of one light or of all, the tightest first. */
export interface ClockListOf {
  readonly zone: string;
  readonly light: Light | null;
  readonly after: readonly [due: string, caseId: string] | null;
  readonly limit: number;
}

export interface ClockRow {
  readonly case: CaseCard;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly applicant: string;
  readonly holder: { readonly unit: string; readonly person: string | null };
  /** The ledger of the clock that is nearest. */
  readonly clock: Clock | null;
}

export interface ClockList {
  readonly asOf: Instant;
  readonly today: Day;
  readonly counts: Record<'darkRed' | 'red' | 'yellow' | 'green' | 'blue' | 'total', number>;
  readonly rows: readonly ClockRow[];
  readonly next: string | null;
  readonly world: ZoneWorld;
}

interface Row extends CardRow {
  nearest_due: Day;
  project: ClockRow['project'];
  applicant: string;
  unit: string | null;
  person: string | null;
}

const READ = `
  SELECT ${CARD_COLUMNS}, r.nearest_due, jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    e.name AS applicant, t.unit, w.name AS person
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
  LEFT JOIN LATERAL (SELECT id, unit FROM task WHERE case_id = r.case_id AND done_at IS NULL ORDER BY due, id LIMIT 1) t ON true
  LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person w ON w.id = c.person_id
  WHERE r.zone_id = $1 AND r.open AND r.nearest_due IS NOT NULL
  ORDER BY r.nearest_due, r.case_id`;

/**
 * Every open clock of a zone. The light of a case depends on the day and on its ledger and is nowhere stored, so all open
 * cases are read and counted; a zone has some thousands at most.
 */
export async function readClockList(db: Queryable, of: ClockListOf): Promise<ClockList> {
  const zones = await db.query<{ edition: number; clock_at: Date | null }>(
    'SELECT edition, clock_at FROM zone WHERE id = $1',
    [of.zone],
  );
  const [zone] = zones.rows;
  if (!zone) throw new Error(`no zone ${of.zone}`);
  const world = await zoneWorldOf(db, of.zone, zone.edition);
  const asOf = zoneNow(zone.clock_at);
  const today = dayOf(asOf);
  const { rows } = await db.query<Row>(READ, [of.zone]);
  const all = rows.map((row) => {
    const card = cardOf(row, today, world);
    return { row, card: withLight(card, nearestClock(row), today, calendarAt(world, row.park)) };
  });
  const wanted = all.filter(
    ({ row, card }) => (of.light === null || card.light === of.light) && isAfter(row, of.after),
  );
  const page = wanted.slice(0, of.limit);
  const last = wanted.length > of.limit ? page.at(-1) : undefined;
  return {
    asOf,
    today,
    world,
    counts: countLights(all.map(({ card }) => card.light)),
    rows: page.map(({ row, card }) => ({
      case: card,
      project: row.project,
      applicant: row.applicant,
      holder: holderOf(row, world),
      clock: nearestClock(row),
    })),
    next: last ? `${last.row.nearest_due}~${last.row.case_id}` : null,
  };
}

const isAfter = (row: Row, after: ClockListOf['after']): boolean =>
  after === null || `${row.nearest_due}~${row.case_id}` > `${after[0]}~${after[1]}`;

/** After the decision the case itself has no light; its service or check still has one. With an upper organ it has none. */
function withLight(card: CaseCard, clock: Clock | null, today: Day, calendar: WorkingCalendar): CaseCard {
  return card.light === 'off' && card.stage === 'decided' && clock
    ? { ...card, light: lightOfClock(clock, calendar, today) }
    : card;
}

const nearestClock = ({ nearest_clock: name, clocks }: Row): Clock | null => (name ? (clocks[name] ?? null) : null);

function countLights(lights: readonly Light[]): ClockList['counts'] {
  const count = (light: Light): number => lights.filter((one) => one === light).length;
  return {
    darkRed: count('darkRed'),
    red: count('red'),
    yellow: count('yellow'),
    green: count('green'),
    blue: count('blue'),
    total: lights.length,
  };
}

function holderOf(row: Row, world: ZoneWorld): ClockRow['holder'] {
  if (row.stage === 'correcting') return { unit: '申请人', person: null };
  return { unit: nameOfUnit(row.unit ?? '', world.bureaus), person: row.person };
}
