import type { Actor } from '../../domain/case/actor.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';

/** The days on which everything was expected when the answers were given, by item and `START`, `COMPLETION`, `USE`. */
export type PlannedDays = Readonly<Record<string, Day>>;

/** The answers of a project as somebody gave them. */
export interface GivenAnswers {
  readonly project: string;
  readonly answers: Answers;
  readonly worksMonths: number;
  readonly catalogueDay: Day;
  readonly planned: PlannedDays;
  readonly reason: string | null;
  readonly at: Instant;
  readonly by: Actor;
}

/** Answers as they are on record. */
export interface AnswerRow extends Omit<GivenAnswers, 'project' | 'at'> {
  readonly seq: number;
  readonly at: Date;
}

/** Keeps answers as the newest; after `lockProject`, so that numbers have no rivals. Nothing kept is ever changed. */
export async function insertAnswers(tx: Queryable, given: GivenAnswers): Promise<void> {
  await tx.query(
    `INSERT INTO project_answer
       (id, project_id, seq, answers, works_months, catalogue_day, planned, reason, given_at, given_by, machine_at)
     SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10 FROM project_answer WHERE project_id = $2`,
    [
      newId(),
      given.project,
      JSON.stringify(given.answers),
      given.worksMonths,
      given.catalogueDay,
      JSON.stringify(given.planned),
      given.reason,
      given.at,
      JSON.stringify(given.by),
      new Date(),
    ],
  );
}

/** All answers of a project, the newest first. */
export async function readAnswers(db: Queryable, project: string): Promise<readonly AnswerRow[]> {
  const { rows } = await db.query<AnswerRow>(
    `SELECT seq, answers, works_months AS "worksMonths", catalogue_day AS "catalogueDay", planned, reason, given_at AS at,
       given_by AS by
     FROM project_answer WHERE project_id = $1 ORDER BY seq DESC`,
    [project],
  );
  return rows;
}
