import { forWhom, type Actor, type Doer } from '../../domain/case/actor.ts';
import type { Wish } from '../../domain/case/command.ts';
import type { Late } from '../../domain/case/late-mark.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { LateRecordState } from '../../domain/supervision/late-record.ts';
import { insertFile, type FileRow, type NewFile } from './file.ts';
import type { Queryable } from '../pool.ts';

/** Keeps the scan that shows when something was done, among the files of the enterprise whose case it is. */
export async function insertLateProof(tx: Queryable, file: NewFile, caseId: string, by: Doer): Promise<FileRow> {
  const kept = await insertFile(tx, file, by);
  await keepLateProof(tx, file.id, caseId, by);
  return kept;
}

/** Lays a scan that is there already to a case, as what shows when something was done in it. */
export const keepLateProof = async (tx: Queryable, file: string, caseId: string, by: Doer): Promise<void> => {
  await tx.query(
    `INSERT INTO late_proof (file_id, case_id, taken_by, taken_for, machine_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT DO NOTHING`,
    [file, caseId, by.person, forWhom(by)],
  );
};

/** The scan of a case by its id; undefined if it is none of this case. */
export const lateProof = async (db: Queryable, caseId: string, file: string) =>
  (
    await db.query<Pick<FileRow, 'id' | 'name' | 'state' | 'sha256'>>(
      `SELECT f.id, f.name, f.state, trim(f.sha256) AS sha256 FROM late_proof p JOIN file f ON f.id = p.file_id
       WHERE p.case_id = $1 AND p.file_id = $2`,
      [caseId, file],
    )
  ).rows[0];

/** What was told late and waits for a second person. */
export interface LateRecord {
  readonly id: string;
  readonly caseId: string;
  readonly zone: string;
  readonly wish: Wish & { readonly late: Late };
  /** Whose act it is: who did it, or of papers that came to a window whoever brought them. */
  readonly by: Actor;
  /** Who told it. */
  readonly told: string;
  readonly hat: string | null;
  readonly key: string;
  readonly toldAt: Instant;
}

/** Lays it before the supervisor; the same request again lays down nothing. */
export async function keepLateRecord(db: Queryable, record: LateRecord): Promise<void> {
  const { id, caseId, zone, wish, by, told, hat, key, toldAt } = record;
  await db.query(
    `INSERT INTO late_record (id, case_id, zone_id, wish, actor, hat_id, command_key, told_at, told_by, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now()) ON CONFLICT (command_key) DO NOTHING`,
    [id, caseId, zone, JSON.stringify(wish), JSON.stringify(by), hat, key, toldAt, told],
  );
}

/** A record in hand: until the transaction ends nobody else answers it. */
export type LateRecordInHand = Pick<LateRecord, 'id' | 'caseId' | 'wish' | 'by' | 'hat'> & {
  readonly state: LateRecordState;
  readonly toldAt: Date;
};

/** Takes a record of a zone in hand; undefined if there is none such. */
export async function lockLateRecord(tx: Queryable, zone: string, id: string): Promise<LateRecordInHand | undefined> {
  // Not its key: what is confirmed is answered by the act itself, in another transaction, while this one waits for that.
  await tx.query('SELECT 1 FROM late_record WHERE id = $1 FOR NO KEY UPDATE', [id]);
  const { rows } = await tx.query<LateRecordInHand>(
    `SELECT r.id, r.case_id AS "caseId", r.wish, r.actor AS by, r.hat_id AS hat, r.told_at AS "toldAt",
       CASE a.confirmed WHEN true THEN 'confirmed' WHEN false THEN 'refused' ELSE 'waiting' END AS state
     FROM late_record r LEFT JOIN late_record_answer a ON a.record_id = r.id WHERE r.id = $1 AND r.zone_id = $2`,
    [id, zone],
  );
  return rows[0];
}

/**
 * Keeps the answer, and for whom it was given if somebody was away; `reason` null: it is confirmed. False: it was answered before.
 */
export const answerLateRecord = async (
  tx: Queryable,
  id: string,
  { reason, at, by }: { readonly reason: string | null; readonly at: Instant; readonly by: Doer },
): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `INSERT INTO late_record_answer (record_id, confirmed, reason, answered_at, answered_by, answered_for, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT (record_id) DO NOTHING`,
    [id, reason === null, reason, at, by.person, forWhom(by)],
  );
  return rowCount === 1;
};

/** The version of its case after a record was confirmed by this person; null if (s)he did not confirm it. */
export async function confirmedVersion(db: Queryable, id: string, person: string): Promise<number | null> {
  const { rows } = await db.query<{ version: number }>(
    `SELECT e.last_seq AS version FROM late_record r JOIN late_record_answer a ON a.record_id = r.id
     JOIN case_effect e ON e.case_id = r.case_id AND e.key = $3
     WHERE r.id = $1 AND a.confirmed AND a.answered_by = $2`,
    [id, person, keyOfConfirmation(id)],
  );
  return rows[0]?.version ?? null;
}

/** By what a case knows that it recorded what was told late. */
export const keyOfConfirmation = (record: string): string => `late:${record}`;
