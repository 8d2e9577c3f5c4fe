import { randomUUID } from 'node:crypto';
import type { Queryable } from '../pool.ts';
import { HAT_COUNTS } from './who.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

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

/**
 * Colleagues in an enterprise who keep a draft of the same subject and wrote on it within a month, by name: each has one of their own.
 * Of those who act for the enterprise today alone, since anybody may call a draft what they like.
 */
export async function colleaguesDrafting(
  db: Queryable,
  subject: string,
  { person, enterprise }: { readonly person: string; readonly enterprise: string },
): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT p.name FROM draft d JOIN person p ON p.id = d.person_id
     WHERE d.subject = $1 AND d.person_id <> $2 AND d.saved_at > now() - interval '1 month'
       AND EXISTS (SELECT 1 FROM hat h LEFT JOIN zone z ON z.id = h.zone_id
         WHERE h.person_id = d.person_id AND h.enterprise_id = $3 AND ${HAT_COUNTS})
     ORDER BY d.saved_at DESC LIMIT 5`,
    [subject, person, enterprise],
  );
  return rows.map(({ name }) => name);
}

/** A draft in a list, without its content. */
export type DraftLine = Omit<DraftRow, 'content'>;

/**
 * A person's drafts, or those of the subjects that are named. In the order of their subjects: one that is saved or thrown away
 * while somebody reads on changes nobody else's place.
 */
export async function listDrafts(
  db: Queryable,
  { person, subjects = null }: { readonly person: string; readonly subjects?: readonly string[] | null },
  { after, limit }: PageAsked,
): Promise<PageOf<DraftLine>> {
  const { rows } = await db.query<DraftLine>(
    `SELECT subject, version, saved_at FROM draft
     WHERE person_id = $1 AND ($2::text[] IS NULL OR subject = ANY ($2)) AND ($3::text IS NULL OR subject > $3)
     ORDER BY subject LIMIT $4`,
    [person, subjects, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ subject }) => subject);
}
