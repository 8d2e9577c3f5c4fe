import type { CaseEvent } from '../../domain/case/event.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { ProjectCase } from '../../domain/project/project-case.ts';
import type { ReportEvent } from '../../domain/project/report.ts';
import type { Answers } from '../../domain/plan/question.ts';
import type { Covered, Works } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';
import { readWorksKind, type KnownWorks } from './works-kind.ts';
import { ANSWERS } from './planned-items.ts';

/** A report of the enterprise: what, when on the zone's clock, by whom. */
export interface ReportRow {
  readonly event: ReportEvent;
  readonly at: Date;
  readonly by: string;
  readonly works: Covered;
}

/** What is recorded of a project beside its cases, and how those stand. */
export interface ProjectRecord {
  /** In the order in which they were filed. */
  readonly cases: readonly ProjectCase[];
  /** The latest first. */
  readonly reports: readonly ReportRow[];
  /** 单体、标段, in the order of their numbers; empty: the project names none. */
  readonly units: readonly Works[];
  readonly landContract: {
    readonly signedOn: Day;
    readonly by: string;
    /** 代理: for whom; null: for nobody but oneself. */
    readonly byFor: string | null;
  } | null;
  readonly works: KnownWorks;
  /** The newest answers about it; null: nobody has answered. */
  readonly answers: Answers | null;
}

const CASES = `
  SELECT r.case_id AS id, r.item_code AS item, r.stage, r.status, r.decided_on AS "decidedOn", r.state ? 'passedOn' AS passed, r.works,
    CASE WHEN r.outcome = 'grant' THEN coalesce(r.state->'permit'->>'state', 'valid') END AS permit,
    coalesce(r.state->'permit'->>'state' = 'valid' AND r.state->'clocks' ? 'start'
      AND NOT r.state->'clocks'->'start' ? 'end', false) AS "startRuns"
  FROM case_row r JOIN case_file f ON f.id = r.case_id WHERE r.project_id = $1 ORDER BY f.number`;

const REPORTS = `
  SELECT r.event, r.reported_at AS at, p.name AS by, r.works FROM project_report r JOIN person p ON p.id = r.reported_by
  WHERE r.project_id = $1 ORDER BY r.reported_at DESC, r.id DESC`;

const CONTRACT = `
  SELECT c.signed_on AS "signedOn", p.name AS by, o.name AS "byFor" FROM land_contract c JOIN person p ON p.id = c.recorded_by
  LEFT JOIN person o ON o.id = c.recorded_for
  WHERE c.project_id = $1`;

/** The works of a project, by number. */
export async function readWorks(db: Queryable, project: string): Promise<readonly Works[]> {
  const { rows } = await db.query<Works>(
    'SELECT number, name, phase FROM project_works WHERE project_id = $1 ORDER BY number',
    [project],
  );
  return rows;
}

/** What happened to each case of a project, one list a case. */
export const readProjectEvents = async (db: Queryable, project: string): Promise<readonly (readonly CaseEvent[])[]> => [
  ...(await readEventsByCase(db, project)).values(),
];

/** The same by case. */
export async function readEventsByCase(
  db: Queryable,
  project: string,
): Promise<ReadonlyMap<string, readonly CaseEvent[]>> {
  const { rows } = await db.query<{ id: string; events: readonly CaseEvent[] }>(
    `SELECT v.case_id AS id, jsonb_agg(v.data ORDER BY v.seq) AS events
     FROM case_event v JOIN case_row r ON r.case_id = v.case_id WHERE r.project_id = $1 GROUP BY v.case_id`,
    [project],
  );
  return new Map(rows.map(({ id, events }) => [id, events]));
}

/** Reads it. */
export async function readProjectRecord(db: Queryable, project: string): Promise<ProjectRecord> {
  const [cases, reports, contracts, works, units, answered] = await Promise.all([
    db.query<ProjectCase>(CASES, [project]),
    db.query<ReportRow>(REPORTS, [project]),
    db.query<NonNullable<ProjectRecord['landContract']>>(CONTRACT, [project]),
    readWorksKind(db, project),
    readWorks(db, project),
    db.query<Pick<ProjectRecord, 'answers'>>(`SELECT ${ANSWERS} AS answers FROM project p WHERE p.id = $1`, [project]),
  ]);
  return {
    cases: cases.rows,
    reports: reports.rows,
    landContract: contracts.rows[0] ?? null,
    works,
    units,
    answers: answered.rows[0]?.answers ?? null,
  };
}
