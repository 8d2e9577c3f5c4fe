import type { DutyKind } from '../../domain/case/duty.ts';
import { dayOf, instantFromMs, parseInstant, type Instant } from '../../domain/clock/instant.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';
import { zoneNow, zoneWorldOf } from '../zone-world.ts';
import { CARD_COLUMNS, CARD_STATE, cardOf, type CardRow, type CaseCard } from './case-card.ts';

/** Whose list: the steps of one unit in one zone. */
export interface WorkListOf {
  readonly zone: string;
  readonly unit: string;
  readonly kinds: readonly DutyKind[];
  /** Only what this person has in hand. */
  readonly holder: string | null;
  readonly me: string;
  readonly after: readonly [due: string, task: string] | null;
  readonly limit: number;
}

export type Mark = 'deferral' | 'commitment' | 'corrected' | 'overrunReason' | 'returned';

export interface WorkRow {
  readonly task: string;
  readonly kind: DutyKind;
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
  readonly rows: WorkRow[];
  readonly next: string | null;
}

interface Row extends CardRow {
  task_id: string;
  kind: DutyKind;
  due: string;
  opened_at: string;
  claim: { id: string; name: string; since: string } | null;
  project: WorkRow['project'];
  applicant: string;
  promise_due: Day | null;
  corrected: boolean;
  returned: number | null;
}

interface Answer {
  edition: number;
  clock_at: Date | null;
  counts: Partial<Record<DutyKind, number>> | null;
  mine: number;
  rows: Row[] | null;
}

// Numbers and rows come from one statement, so that they agree. Each kind is read along its index and no further than the
// page; the page is then chosen among the few rows found. The first page is a statement of its own, since one plan that
// serves both could not begin to read where the page begins.
const workListFrom = (place: string): string => `
  WITH page AS (
    SELECT t.* FROM unnest($3::text[]) AS wanted (kind)
    CROSS JOIN LATERAL (
      SELECT t.id, t.case_id, t.kind, t.due, t.opened_at FROM task t LEFT JOIN claim c ON c.task_id = t.id
      WHERE t.zone_id = $1 AND t.unit = $2 AND t.kind = wanted.kind AND t.done_at IS NULL
        AND ($4::text IS NULL OR c.person_id = $4) AND ${place}
      ORDER BY t.due, t.id LIMIT $7
    ) t
    ORDER BY t.due, t.id LIMIT $7
  )
  SELECT z.edition, z.clock_at,
    (SELECT json_object_agg(wanted.kind, open.n) FROM unnest($3::text[]) AS wanted (kind) CROSS JOIN LATERAL (
       SELECT count(*) AS n FROM task t
       WHERE t.zone_id = $1 AND t.unit = $2 AND t.kind = wanted.kind AND t.done_at IS NULL) open) AS counts,
    (SELECT count(*) FROM claim c JOIN task t ON t.id = c.task_id
       WHERE c.person_id = $8 AND t.zone_id = $1 AND t.unit = $2 AND t.done_at IS NULL) AS mine,
    (SELECT json_agg(listed ORDER BY listed.due, listed.task_id) FROM (
       SELECT page.id AS task_id, page.kind, page.due, page.opened_at, ${CARD_COLUMNS},
         CASE WHEN c.task_id IS NULL THEN NULL ELSE json_build_object('id', w.id, 'name', w.name, 'since', c.claimed_at) END AS claim,
         json_build_object('id', p.id, 'code', trim(p.code), 'name', p.name) AS project, e.name AS applicant,
         s.correction IS NOT NULL AS corrected, s.returned
       FROM page JOIN case_row r ON r.case_id = page.case_id ${CARD_STATE} JOIN case_file f ON f.id = r.case_id
       JOIN project p ON p.id = r.project_id JOIN enterprise e ON e.id = r.enterprise_id
       LEFT JOIN claim c ON c.task_id = page.id LEFT JOIN person w ON w.id = c.person_id) listed) AS rows
  FROM zone z WHERE z.id = $1`;

const FIRST_PAGE = workListFrom('$5::date IS NULL AND $6::text IS NULL');
const NEXT_PAGE = workListFrom('(t.due, t.id) > ($5::date, $6::text)');

/** The open steps of a unit, the earliest first, with the numbers of the same moment. */
export async function readWorkList(db: Queryable, of: WorkListOf): Promise<WorkList> {
  const { zone, unit, kinds, holder, after, limit, me } = of;
  const { rows } = await db.query<Answer>(after ? NEXT_PAGE : FIRST_PAGE, [
    zone,
    unit,
    kinds,
    holder,
    after?.[0] ?? null,
    after?.[1] ?? null,
    limit,
    me,
  ]);
  const [answer] = rows;
  if (!answer) throw new Error(`no zone ${zone}`);
  const world = await zoneWorldOf(db, zone, answer.edition);
  const asOf = zoneNow(answer.clock_at);
  const today = dayOf(asOf);
  const listed = answer.rows ?? [];
  const last = listed.length === limit ? listed.at(-1) : undefined;
  return {
    asOf,
    today,
    counts: { ...NO_STEPS, ...answer.counts, mine: answer.mine },
    rows: listed.map((row) => workRow(row, cardOf(row, today, world.calendar))),
    next: last ? `${last.due}~${last.task_id}` : null,
  };
}

const NO_STEPS: Readonly<Record<DutyKind, number>> = {
  accept: 0,
  review: 0,
  sign: 0,
  serve: 0,
  check: 0,
  opinion: 0,
  hearing: 0,
  revoke: 0,
  extendPermit: 0,
  reexamine: 0,
};

function workRow(row: Row, card: CaseCard): WorkRow {
  const { task_id: task, kind, due, project, applicant, claim } = row;
  return {
    task,
    kind,
    due: due === 'infinity' ? null : (due as Day),
    openedAt: toInstant(row.opened_at),
    claimedBy: claim && { id: claim.id, name: claim.name, since: toInstant(claim.since) },
    case: card,
    project,
    applicant,
    marks: marksOf(row, card),
  };
}

/** What an officer should see before opening. */
function marksOf(row: Row, card: CaseCard): Mark[] {
  const marks: readonly [Mark, boolean][] = [
    ['deferral', card.deferred > 0],
    ['commitment', card.way === 'commitment'],
    ['corrected', row.corrected],
    ['overrunReason', card.light === 'red' || card.light === 'darkRed'],
    ['returned', (row.returned ?? 0) > 0],
  ];
  return marks.flatMap(([mark, shown]) => (shown ? [mark] : []));
}

const toInstant = (text: string): Instant => parseInstant(text) ?? instantFromMs(0);
