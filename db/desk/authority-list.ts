import type { AuthorityList } from '../../domain/authority/list-lint.ts';
import type { Day } from '../../domain/clock/day.ts';
import { newId } from '../id.ts';
import type { Queryable } from '../pool.ts';
import { pageOf, type PageAsked, type PageOf } from '../read/page.ts';
import type { Doing, TwoPersonDraft } from './two-persons.ts';

/** A list of authorised items: a draft until another administrator confirms it, or it is withdrawn. */
export interface AuthorityListRow extends TwoPersonDraft {
  readonly content: AuthorityList;
}

const READ = `
  SELECT l.id, l.title, l.effective_from, l.content, l.base, l.proposed_by, p.name AS proposer, l.proposed_at,
    c.name AS confirmer, l.confirmed_at, w.name AS withdrawer, l.withdrawn_at, l.number
  FROM authority_list l JOIN person p ON p.id = l.proposed_by
  LEFT JOIN person c ON c.id = l.confirmed_by LEFT JOIN person w ON w.id = l.withdrawn_by
  WHERE l.zone_id = $1`;

/** The drafts and publications of a zone, the newest first. */
export async function readAuthorityLists(
  db: Queryable,
  zone: string,
  { after, limit }: PageAsked,
): Promise<PageOf<AuthorityListRow>> {
  const { rows } = await db.query<AuthorityListRow>(
    `${READ} AND ($2::text IS NULL OR (l.machine_at, l.id) <
       (SELECT machine_at, id FROM authority_list WHERE zone_id = $1 AND id = $2))
     ORDER BY l.machine_at DESC, l.id DESC LIMIT $3`,
    [zone, after ?? null, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => id);
}

export const findAuthorityList = async (
  db: Queryable,
  zone: string,
  id: string,
): Promise<AuthorityListRow | undefined> =>
  (await db.query<AuthorityListRow>(`${READ} AND l.id = $2`, [zone, id])).rows[0];

/** Keeps a draft; answers its id. Within a change of the zone (`lockZone`), as all that follow. */
export async function insertAuthorityList(
  tx: Queryable,
  zone: string,
  draft: Pick<AuthorityListRow, 'title' | 'content' | 'base'> & { readonly effectiveFrom: Day },
  { by, at }: Doing,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO authority_list (id, zone_id, title, effective_from, content, base, proposed_by, proposed_at, machine_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
    [id, zone, draft.title, draft.effectiveFrom, JSON.stringify(draft.content), draft.base, by, at],
  );
  return id;
}

/** Says of grants by which list they were entered. */
export const markListOfGrants = async (tx: Queryable, list: string, grants: readonly string[]): Promise<void> => {
  await tx.query('UPDATE authority_grant SET list_id = $1 WHERE id = ANY ($2)', [list, grants]);
};
