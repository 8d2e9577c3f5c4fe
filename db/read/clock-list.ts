import { APPLICANT, APPLICANT_NAME, nameOfUnit } from '../../domain/case/duty.ts';
import type { Item, ItemCode } from '../../domain/catalogue/item.ts';
import type { WorkingCalendar } from '../../domain/clock/calendar.ts';
import type { Clock, Light } from '../../domain/clock/clock.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, type Instant } from '../../domain/clock/instant.ts';
import { lightOfClock } from '../../domain/clock/project-clock.ts';
import type { Queryable } from '../pool.ts';
import { calendarAt } from '../calendar-editions.ts';
import { zoneWithMoment, type ZoneWorld } from '../zone-world.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';
import { seenCases, type Looking, type Values } from './seen.ts';

/** Which clocks: those of a zone, of one light or of all, the tightest first. */
export interface ClockListOf extends Looking {
  readonly light: Light | null;
  /** Only of one unit, item, park (`-`: in none) or person (`-`: claimed by nobody); null: of all. */
  readonly only: { readonly by: BoardDimension; readonly key: string } | null;
  readonly after: readonly [due: string, caseId: string] | null;
  readonly limit: number;
}

/** By what the lights of a zone are laid out. */
export const BOARD_DIMENSIONS = ['bureau', 'item', 'park', 'person'] as const;
export type BoardDimension = (typeof BOARD_DIMENSIONS)[number];

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
  /** What `only` names is called; empty: nothing of it is known, or it is what has none. */
  readonly onlyName: string;
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
  person_id: string | null;
  park_name: string | null;
  with_applicant: boolean;
}

/** What is corrected, once its notice has been served, and what is mended while the days for it run, is in the applicant's hands. */
const WITH_APPLICANT = `(r.stage = 'correcting' AND r.nearest_clock <> 'service'
  OR r.stage = 'decided' AND r.state->'check'->>'state' = 'rectify' AND r.state->'check'->'lapsed' = 'false'
    AND r.state->'clocks' ? 'rectify')`;

const readOf = (seen: string): string => `
  SELECT ${CARD_COLUMNS}, r.nearest_due, jsonb_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project,
    e.name AS applicant, t.unit, w.name AS person, w.id AS person_id, k.name AS park_name,
    ${WITH_APPLICANT} AS with_applicant
  FROM case_row r JOIN case_file f ON f.id = r.case_id JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
  LEFT JOIN LATERAL (SELECT id, unit FROM task WHERE case_id = r.case_id AND done_at IS NULL ORDER BY due, id LIMIT 1) t ON true
  LEFT JOIN claim c ON c.task_id = t.id LEFT JOIN person w ON w.id = c.person_id
  LEFT JOIN park k ON k.zone_id = p.zone_id AND k.code = p.park
  WHERE r.zone_id = $1 AND r.open AND r.nearest_due IS NOT NULL AND ${seen}
  ORDER BY r.nearest_due, r.case_id`;

/**
 * Every open clock of a zone. The light of a case depends on the day and on its ledger and is nowhere stored, so all open
 * cases are read and counted; a zone has some thousands at most.
 */
export async function readClockList(db: Queryable, of: ClockListOf): Promise<ClockList> {
  const { world, asOf, today, all } = await readOpenClocks(db, of);
  const { only } = of;
  const counted = all.filter(({ row }) => only === null || keyIn(row, only.by, world.bureaus)[0] === only.key);
  const wanted = counted.filter(
    ({ row, card }) => (of.light === null || card.light === of.light) && isAfter(row, of.after),
  );
  const page = wanted.slice(0, of.limit);
  const last = wanted.length > of.limit ? page.at(-1) : undefined;
  return {
    asOf,
    today,
    world,
    counts: countLights(counted.map(({ card }) => card.light)),
    onlyName: only === null ? '' : nameOfOnly(only, counted[0]?.row, world),
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

/** By what is counted; a unit of which nothing runs now has its name still. */
function nameOfOnly({ by, key }: NonNullable<ClockListOf['only']>, first: Row | undefined, world: ZoneWorld): string {
  if (first) return keyIn(first, by, world.bureaus)[1];
  if (by === 'item') return [key, newest(world, key)?.name ?? ''].join(' ').trim();
  if (by !== 'bureau' || key === NONE) return '';
  return key === APPLICANT ? APPLICANT_NAME : nameOfUnit(key, world.bureaus);
}

const newest = ({ items }: ZoneWorld, code: string): Item | undefined => items.get(code as ItemCode)?.[0];

/** The lights of a zone laid out by one thing: for each of them, how many of each light. */
export interface Board {
  readonly asOf: Instant;
  readonly today: Day;
  readonly counts: ClockList['counts'];
  readonly rows: readonly { readonly key: string; readonly name: string; readonly counts: ClockList['counts'] }[];
}

/** Reads the board: each number is the length of the list of `readClockList` with the same key and light. */
export async function readBoard(db: Queryable, of: Looking, by: BoardDimension): Promise<Board> {
  const { asOf, today, all, world } = await readOpenClocks(db, of);
  const groups = new Map<string, { readonly name: string; readonly lights: Light[] }>();
  for (const { row, card } of all) {
    const [key, name] = keyIn(row, by, world.bureaus);
    const group = groups.get(key) ?? { name, lights: [] };
    group.lights.push(card.light);
    groups.set(key, group);
  }
  const rows = [...groups].map(([key, { name, lights }]) => ({ key, name, counts: countLights(lights) }));
  const worst = ({ counts }: (typeof rows)[number]): number =>
    counts.darkRed * 1e6 + counts.red * 1e4 + counts.yellow * 100 + counts.total;
  return {
    asOf,
    today,
    counts: countLights(all.map(({ card }) => card.light)),
    rows: rows.toSorted((one, other) => worst(other) - worst(one)),
  };
}

type Key = readonly [key: string, name: string];

const KEYS: Readonly<Record<BoardDimension, (row: Row, bureaus: ReadonlyMap<string, string>) => Key>> = {
  item: (row) => [row.item_code, `${row.item_code} ${row.item_name}`],
  park: (row) => [row.park ?? NONE, row.park_name ?? ''],
  bureau: (row, bureaus) => ofHolder(row, [row.unit ?? NONE, nameOfUnit(row.unit ?? '', bureaus)]),
  person: (row) => ofHolder(row, [row.person_id ?? NONE, row.person ?? '']),
};

/** Of what a case is counted, with its name. */
const keyIn = (row: Row, by: BoardDimension, bureaus: ReadonlyMap<string, string>): Key => KEYS[by](row, bureaus);

const ofHolder = (row: Row, key: Key): Key => (row.with_applicant ? [APPLICANT, APPLICANT_NAME] : key);

const NONE = '-';

async function readOpenClocks(db: Queryable, { zone, seer }: Looking) {
  const found = await zoneWithMoment(db, zone);
  if (!found) throw new Error(`no zone ${zone}`);
  const { world, now: asOf } = found;
  const today = dayOf(asOf);
  const values: Values = [zone];
  const { rows } = await db.query<Row>(readOf(seenCases(seer, 'r', values)), values);
  const all = rows.map((row) => ({
    row,
    card: withLight(cardOf(row, today, world), nearestClock(row), today, calendarAt(world, row.park)),
  }));
  return { world, asOf, today, all };
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
  if (row.with_applicant) return { unit: APPLICANT_NAME, person: null };
  return { unit: nameOfUnit(row.unit ?? '', world.bureaus), person: row.person };
}
