import { concealWith } from '../../proof/conceal.ts';
import type { Queryable } from '../pool.ts';

/** The case of this column has no confirmed erasure: its names are kept. */
export const keepsNames = (caseColumn: string): string =>
  `NOT EXISTS (SELECT 1 FROM erasure e WHERE e.case_id = ${caseColumn} AND e.confirmed_at IS NOT NULL)`;

/** `$2` in the place of words that need not be there. */
export const emptied = (...columns: readonly string[]): string =>
  columns.map((column) => `${column} = CASE WHEN ${column} IS NULL THEN NULL ELSE $2 END`).join(', ');

/** `$2` in the place of the name of an actor, and nothing of whom (s)he stood in for. */
export const nameless = (actor: string): string =>
  `${actor} = (${actor} - 'for') || jsonb_build_object('name', $2::text)`;

/** `$2` in the place of the name of each officer. */
export const OFFICERS_NAMELESS = `
  officers = (SELECT jsonb_agg(o || jsonb_build_object('name', $2::text)) FROM jsonb_array_elements(officers) o)`;

/** Whose events or papers: a case, or the commitment of a project. */
export interface Owner {
  readonly kind: 'case' | 'commitment';
  readonly id: string;
}

const EVENTS = { case: 'case_event', commitment: 'project_commitment_event' } as const;

/**
 * Takes the openings of the names out of the events of a chain (decision 16). Events of before names were chained as
 * commitments have no salt, and stay as they were hashed. Answers how many were closed.
 */
export async function closeEvents(tx: Queryable, { kind, id }: Owner): Promise<number> {
  const [table, owner] = [EVENTS[kind], `${kind}_id`];
  const { rows } = await tx.query<{ seq: number; data: unknown; salt: string }>(
    `SELECT seq, data, salt FROM ${table} WHERE ${owner} = $1 AND salt IS NOT NULL ORDER BY seq FOR UPDATE`,
    [id],
  );
  await tx.query(
    `UPDATE ${table} v SET data = closed.data, salt = NULL
     FROM unnest($2::int[], $3::jsonb[]) AS closed (seq, data) WHERE v.${owner} = $1 AND v.seq = closed.seq`,
    [id, rows.map(({ seq }) => seq), rows.map(({ data, salt }) => JSON.stringify(concealWith(data, salt)))],
  );
  return rows.length;
}

/** Empties papers; their numbers and hashes stay. Answers how many. */
export async function emptyPapers(
  tx: Queryable,
  { kind, id }: { readonly kind: Owner['kind'] | 'visit'; readonly id: string },
): Promise<number> {
  await tx.query(`DELETE FROM paper_pdf WHERE paper_id IN (SELECT id FROM paper WHERE ${kind}_id = $1)`, [id]);
  const emptied = await tx.query(`UPDATE paper SET content = '{"erased": true}' WHERE ${kind}_id = $1`, [id]);
  return emptied.rowCount ?? 0;
}
