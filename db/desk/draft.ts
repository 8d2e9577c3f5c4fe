import { randomUUID } from 'node:crypto';
import type { Queryable } from '../pool.ts';

export interface DraftRow {
  readonly subject: string;
  readonly content: unknown;
  readonly version: number;
  readonly saved_at: Date;
}

/** What is saved: by whom, of what, and on which version it rests (0: a new one). */
export interface DraftChange {
  readonly person: string;
  readonly subject: string;
  readonly content: unknown;
  readonly version: number;
}

/** Saves a draft if it rests on the newest version; undefined if it does not. */
export async function saveDraft(db: Queryable, draft: DraftChange): Promise<DraftRow | undefined> {
  const values = [draft.person, draft.subject, JSON.stringify(draft.content)];
  const { rows } = await (draft.version === 0
    ? db.query<DraftRow>(
        `INSERT INTO draft (id, person_id, subject, content, version, saved_at) VALUES ($4, $1, $2, $3, 1, now())
         ON CONFLICT DO NOTHING RETURNING subject, content, version, saved_at`,
        [...values, randomUUID()],
      )
    : db.query<DraftRow>(
        `UPDATE draft SET content = $3, version = version + 1, saved_at = now()
         WHERE person_id = $1 AND subject = $2 AND version = $4 RETURNING subject, content, version, saved_at`,
        [...values, draft.version],
      ));
  return rows[0];
}

export const findDraft = async (db: Queryable, person: string, subject: string): Promise<DraftRow | undefined> =>
  (
    await db.query<DraftRow>(
      'SELECT subject, content, version, saved_at FROM draft WHERE person_id = $1 AND subject = $2',
      [person, subject],
    )
  ).rows[0];

/** A person's drafts without their content, the newest first. */
export const listDrafts = async (db: Queryable, person: string): Promise<readonly Omit<DraftRow, 'content'>[]> =>
  (
    await db.query<Omit<DraftRow, 'content'>>(
      'SELECT subject, version, saved_at FROM draft WHERE person_id = $1 ORDER BY saved_at DESC LIMIT 200',
      [person],
    )
  ).rows;
