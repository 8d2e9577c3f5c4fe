import type { DutyKind } from '../../domain/case/duty.ts';
import type { Unserved } from '../../domain/case/state/service.ts';
import type { ServedKind } from '../../domain/paper/basis.ts';
import { dayOf, instantFromMs, type Instant } from '../../domain/clock/instant.ts';
import type { Day } from '../../domain/clock/day.ts';
import { askedFor } from '../desk/hand-over-request.ts';
import type { Queryable } from '../pool.ts';
import type { Calendars } from '../calendar-editions.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { CARD_COLUMNS, cardOf, type CardRow, type CaseCard } from './case-card.ts';
import { SCOPES, type Scope, type ScopeName } from './work-scope.ts';
import { keepRowsTold, type RowsTold, type Stand } from './rows-told.ts';
import { pageOf } from './page.ts';

/** Whose list: the steps of one unit in one zone. */
export interface WorkListOf {
  readonly zone: string;
  readonly unit: string;
  readonly kinds: readonly DutyKind[];
  /** Only what this person has in hand. */
  readonly holder: string | null;
  /** Only of projects in this park, and so the numbers of steps; null: of all. */
  readonly park: string | null;
  /** The upper organ that looks, which reads what is with it alone; null: who looks reads all of the zone. */
  readonly organ: string | null;
  readonly me: string;
  readonly after: readonly [due: string, task: string] | null;
  readonly limit: number;
}

export type Mark = 'deferral' | 'commitment' | 'corrected' | 'overrunReason' | 'returned' | 'unconfirmed';

export interface WorkRow {
  readonly task: string;
  readonly kind: DutyKind;
  /** Of a service: what it serves, in the order in which it was decided; empty: it is none. */
  readonly papers: ServedKind[];
  readonly due: Day | null;
  readonly openedAt: Instant;
  readonly claimedBy: { readonly id: string; readonly name: string; readonly since: Instant } | null;
  readonly case: CaseCard;
  readonly project: { readonly id: string; readonly code: string; readonly name: string };
  readonly applicant: string;
  readonly marks: Mark[];
}

export interface WorkList {
  readonly asOf: Instant;
  readonly today: Day;
  readonly counts: Record<DutyKind | 'mine', number>;
  /** Of what whoever looks has in hand: whom they are asked for it by. */
  readonly asked: AskedFor[];
  readonly rows: WorkRow[];
  readonly next: string | null;
}

/** A step in hand and the names of those who asked for it since. */
export interface AskedFor {
  readonly task: string;
  readonly by: string[];
}

interface Row extends CardRow {
  task_id: string;
  kind: DutyKind;
  paper: ServedKind | null;
  unserved: readonly Unserved[] | null;
  due: string;
  opened_at: Date;
  holder_id: string | null;
  holder_name: string | null;
  claimed_at: Date | null;
  project_id: string;
  project_code: string;
  project_name: string;
  applicant: string;
  corrected: boolean;
  returned: number;
  unconfirmed: boolean;
  stamp: string;
}

/** Stands before each row; without rows once, before nothing. */
interface Board {
  edition: number;
  clock_at: Date | null;
  counts: string | null;
  mine: number;
  asked: AskedFor[] | null;
}

/** `page`: the steps and their stamps in turn, a blank between all; null if there is none. */
type Short = Board & { readonly page: string | null };

type Long = Board & (Row | { task_id: null });

// Numbers and rows come from one statement, so that they agree. Each kind is read along its index and no further than the
// page; the page is then chosen among the few rows found. The first page is a statement of its own, since one plan that
// serves both could not begin to read where the page begins. What is mine is asked claim by claim: a join could begin with
// all open steps of the unit.
const pageFrom = (place: string, { only, open }: Scope): string => `
  WITH page AS (
    SELECT t.* FROM unnest($3::text[]) AS wanted (kind)
    CROSS JOIN LATERAL (
      SELECT t.id, t.case_id, t.kind, t.paper, t.due, t.opened_at, c.person_id, c.claimed_at, t.xmin AS task_by, c.xmin AS claim_by
      FROM task t LEFT JOIN claim c ON c.task_id = t.id
      WHERE t.zone_id = $1 AND t.unit = $2 AND t.kind = wanted.kind AND t.done_at IS NULL
        AND ($4::text IS NULL OR c.person_id = $4) AND ${place}${only}
      ORDER BY t.due, t.id LIMIT $7
    ) t
    ORDER BY t.due, t.id LIMIT $7
  ), board AS (
    SELECT z.edition, z.clock_at,
      (SELECT json_object_agg(wanted.kind, open.n)::text FROM unnest($3::text[]) AS wanted (kind) CROSS JOIN LATERAL (
         ${open}) open) AS counts,
      hands.mine, hands.asked
    FROM zone z CROSS JOIN LATERAL (
      SELECT count(*) AS mine,
        json_agg(json_build_object('task', c.task_id, 'by', open.by)) FILTER (WHERE open.by <> '[]') AS asked
      FROM claim c CROSS JOIN LATERAL (
        SELECT ${askedFor('t', 'c')} AS by FROM task t
        WHERE t.id = c.task_id AND t.zone_id = $1 AND t.unit = $2 AND t.done_at IS NULL LIMIT 1) open
      WHERE c.person_id = $8) hands
    WHERE z.id = $1
  )`;

const TOLD_FROM = `
    page JOIN case_row r ON r.case_id = page.case_id JOIN case_file f ON f.id = r.case_id
    JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
    LEFT JOIN registration g ON g.enterprise_id = r.enterprise_id LEFT JOIN person w ON w.id = page.person_id`;

// Of each row that is told, the transaction that wrote it: as long as all are the same, so is what is told.
const STAMP = '(page.task_by, page.claim_by, r.xmin, f.xmin, p.xmin, e.xmin, g.xmin, w.xmin)::text';

const shortFrom = (place: string, scope: Scope): string => `${pageFrom(place, scope)}
  SELECT board.*, (
    SELECT string_agg(page.id || ' ' || ${STAMP}, ' ' ORDER BY page.due, page.id) FROM ${TOLD_FROM}
  ) AS page FROM board`;

// Rows travel as rows: made into JSON, each name would be written with each row.
const longFrom = (place: string, scope: Scope): string => `${pageFrom(place, scope)}
  SELECT board.*, page.id AS task_id, page.kind, page.paper, page.due, page.opened_at, ${CARD_COLUMNS},
    CASE WHEN page.kind = 'serve' THEN r.state->'unserved' END AS unserved,
    w.id AS holder_id, w.name AS holder_name, page.claimed_at,
    p.id AS project_id, trim(p.code) AS project_code, p.name AS project_name, e.name AS applicant, r.corrected, r.returned,
    g.enterprise_id IS NOT NULL AND g.confirmed_at IS NULL AS unconfirmed,
    ${STAMP} AS stamp
  FROM board LEFT JOIN (${TOLD_FROM}) ON true
  ORDER BY page.due, page.id`;

const FIRST = '$5::date IS NULL AND $6::text IS NULL';
const NEXT = '(t.due, t.id) > ($5::date, $6::text)';
const shortIn = (scope: Scope) => ({ first: shortFrom(FIRST, scope), next: shortFrom(NEXT, scope) });
const longIn = (scope: Scope) => ({ first: longFrom(FIRST, scope), next: longFrom(NEXT, scope) });
const inEach = <T>(make: (scope: Scope) => T): Readonly<Record<ScopeName, T>> => ({
  zone: make(SCOPES.zone),
  park: make(SCOPES.park),
  above: make(SCOPES.above),
  aboveInPark: make(SCOPES.aboveInPark),
});
const SHORT = inEach(shortIn);
const LONG = inEach(longIn);

/**
 * The open steps of a unit, the earliest first, with the numbers of the same moment. A row of which nothing was written since
 * it was last told is the same object again. Not for a transaction that writes: what it wrote twice has one stamp.
 */
export async function readWorkList(db: Queryable, of: WorkListOf): Promise<WorkList> {
  const which = of.after ? 'next' : 'first';
  const scope = scopeOf(of);
  const asked = valuesOf(of);
  const told = rowsToldFrom(db);
  const [short] = (await db.query<Short>(SHORT[scope][which], asked)).rows;
  if (!short) throw new Error(`no zone ${of.zone}`);
  const known = told.all(short.page, standOf(short));
  if (known) return listOf(short, known, of.limit);
  const { rows } = await db.query<Long>(LONG[scope][which], asked);
  const [board = short] = rows;
  const stand = standOf(board);
  const world = await zoneWorldOf(db, of.zone, board.edition);
  const listed = rows.flatMap((row) => (row.task_id === null ? [] : [row]));
  const made = listed.map((row) => told.one(row.task_id, row.stamp, stand, () => workRow(row, stand.today, world)));
  return listOf(board, made, of.limit);
}

function scopeOf({ park, organ }: WorkListOf): ScopeName {
  if (organ === null) return park === null ? 'zone' : 'park';
  return park === null ? 'above' : 'aboveInPark';
}

/** The values of the statements; organ and park are asked only by those that have them. */
const valuesOf = ({ after, park, organ, ...of }: WorkListOf): unknown[] => {
  const place = [after?.[0] ?? null, after?.[1] ?? null];
  const only = [organ, park].filter((value) => value !== null);
  return [of.zone, of.unit, of.kinds, of.holder, ...place, of.limit + 1, of.me, ...only];
};

const standOf = ({ edition, clock_at: clockAt }: Board): Stand => ({ edition, today: dayOf(zoneNow(clockAt)) });

function listOf(board: Board, rows: readonly WorkRow[], limit: number): WorkList {
  const asOf = zoneNow(board.clock_at);
  const { rows: shown, next } = pageOf(rows, limit, (row) => `${row.due ?? 'infinity'}~${row.task}`);
  return {
    asOf,
    today: dayOf(asOf),
    counts: { ...NO_STEPS, ...countsIn(board.counts), mine: board.mine },
    asked: board.asked ?? [],
    rows: [...shown],
    next,
  };
}

/** Each database has rows of its own; 4,000 of them take some six MiB. */
const TOLD = new WeakMap<Queryable, RowsTold<WorkRow>>();
const MOST = 4000;

function rowsToldFrom(db: Queryable): RowsTold<WorkRow> {
  const told = TOLD.get(db) ?? keepRowsTold<WorkRow>(MOST);
  TOLD.set(db, told);
  return told;
}

/** Null for whoever takes no steps at all. */
const countsIn = (counts: string | null): Partial<Record<DutyKind, number>> =>
  counts === null ? {} : (JSON.parse(counts) as Partial<Record<DutyKind, number>>);

const NO_STEPS: Readonly<Record<DutyKind, number>> = {
  accept: 0,
  forward: 0,
  transfer: 0,
  review: 0,
  sign: 0,
  serve: 0,
  check: 0,
  opinion: 0,
  hearing: 0,
  revoke: 0,
  extendPermit: 0,
  deregister: 0,
  reexamine: 0,
};

function workRow(row: Row, today: Day, calendars: Calendars): WorkRow {
  const { task_id: task, kind, due, applicant } = row;
  const card = cardOf(row, today, calendars);
  return {
    task,
    kind,
    papers: papersOf(row),
    due: due === 'infinity' ? null : (due as Day),
    openedAt: instantFromMs(row.opened_at.getTime()),
    claimedBy: claimOf(row),
    case: card,
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    applicant,
    marks: marksOf(row, card),
  };
}

/** One service brings all that was decided and not served yet; a notice is served by a step of its own. */
function papersOf({ paper, unserved }: Row): ServedKind[] {
  if (paper === null) return [];
  const decided = (unserved ?? []).map((one): ServedKind => one.paper);
  return decided.includes(paper) ? decided : [paper];
}

const claimOf = ({ holder_id: id, holder_name: name, claimed_at: since }: Row): WorkRow['claimedBy'] =>
  id === null || name === null || since === null ? null : { id, name, since: instantFromMs(since.getTime()) };

/** What an officer should see before opening. */
function marksOf(row: Row, card: CaseCard): Mark[] {
  const marks: readonly [Mark, boolean][] = [
    ['deferral', card.deferred > 0],
    ['commitment', card.way === 'commitment'],
    ['corrected', row.corrected],
    ['overrunReason', card.light === 'red' || card.light === 'darkRed'],
    ['returned', row.returned > 0],
    ['unconfirmed', row.unconfirmed],
  ];
  return marks.flatMap(([mark, shown]) => (shown ? [mark] : []));
}
