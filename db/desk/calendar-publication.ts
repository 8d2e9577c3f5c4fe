import type { DueMove } from '../../domain/case/due-moves.ts';
import type { CalendarContent } from '../calendar-editions.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';

/** A publication of a zone's calendar: a draft until another administrator publishes it, then carried through every case. */
export interface PublicationRow {
  readonly id: string;
  readonly content: CalendarContent;
  readonly drafted_by: string;
  readonly drafter: string;
  readonly drafted_at: Date;
  readonly discarded_at: Date | null;
  readonly version: number | null;
  readonly publisher: string | null;
  readonly published_at: Date | null;
  readonly effective_at: Date | null;
  readonly done_at: Date | null;
  /** Cases that were open when it was published, and how many of them are recomputed. */
  readonly total: number;
  readonly done: number;
}

const READ = `
  SELECT p.id, p.content, p.drafted_by, d.name AS drafter, p.drafted_at, p.discarded_at, p.version, w.name AS publisher,
    p.published_at, p.effective_at, p.done_at,
    (SELECT count(*)::int FROM calendar_recount c WHERE c.publication_id = p.id) AS total,
    (SELECT count(*)::int FROM calendar_recount c WHERE c.publication_id = p.id AND c.moves IS NOT NULL) AS done
  FROM calendar_publication p JOIN person d ON d.id = p.drafted_by LEFT JOIN person w ON w.id = p.published_by
  WHERE p.zone_id = $1`;

/** Keeps a draft; answers its id. */
export async function insertDraft(
  tx: Queryable,
  zone: string,
  content: CalendarContent,
  draftedBy: string,
): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO calendar_publication (id, zone_id, content, drafted_by, drafted_at) VALUES ($1, $2, $3, $4, now())',
    [id, zone, JSON.stringify(content), draftedBy],
  );
  return id;
}

export const findPublication = async (db: Queryable, zone: string, id: string): Promise<PublicationRow | undefined> =>
  (await db.query<PublicationRow>(`${READ} AND p.id = $2`, [zone, id])).rows[0];

/** Lets nobody else publish or discard it until the running transaction ends. */
export const lockPublication = async (tx: Queryable, id: string): Promise<void> => {
  await tx.query('SELECT 1 FROM calendar_publication WHERE id = $1 FOR NO KEY UPDATE', [id]);
};

/** The drafts and publications of a zone, the newest first. */
export async function listPublications(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<PublicationRow>> {
  const { rows } = await db.query<PublicationRow>(
    `${READ} AND ($2::text IS NULL OR (p.drafted_at, p.id) <
       (SELECT drafted_at, id FROM calendar_publication WHERE zone_id = $1 AND id = $2))
     ORDER BY p.drafted_at DESC, p.id DESC LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** Discards a draft; false if it is none (any more). */
export async function discardDraft(tx: Queryable, zone: string, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE calendar_publication SET discarded_at = now()
     WHERE zone_id = $1 AND id = $2 AND discarded_at IS NULL AND published_at IS NULL`,
    [zone, id],
  );
  return rowCount === 1;
}

/** Was anything ever filed in the zone? As long as not, its calendar binds nobody. Asked under `lockZone`. */
export async function hasCases(tx: Queryable, zone: string): Promise<boolean> {
  const { rows } = await tx.query<{ yes: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM case_file WHERE zone_id = $1) AS yes',
    [zone],
  );
  return rows[0]?.yes === true;
}

/** Is a publication of the zone still being carried through its cases? */
export async function isCarryingOut(tx: Queryable, zone: string): Promise<boolean> {
  const { rows } = await tx.query<{ yes: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM calendar_publication
      WHERE zone_id = $1 AND published_at IS NOT NULL AND done_at IS NULL) AS yes`,
    [zone],
  );
  return rows[0]?.yes === true;
}

/** What a publication did to each case that it moved, by case. */
export async function recountedMoves(
  db: Queryable,
  publication: string,
  after: string,
  limit: number,
): Promise<readonly RecountedCase[]> {
  const { rows } = await db.query<RecountedCase>(
    `SELECT c.case_id AS id, f.number, f.item_code AS item, r.state #>> '{item,bureau}' AS bureau, c.moves
     FROM calendar_recount c JOIN case_row r ON r.case_id = c.case_id JOIN case_file f ON f.id = c.case_id
     WHERE c.publication_id = $1 AND c.case_id > $2 AND c.moves IS NOT NULL ORDER BY c.case_id LIMIT $3`,
    [publication, after, limit],
  );
  return rows;
}

/** A case with what a calendar does to it. */
export interface RecountedCase {
  readonly id: string;
  readonly number: string;
  readonly item: string;
  readonly bureau: string;
  readonly moves: readonly DueMove[];
}
