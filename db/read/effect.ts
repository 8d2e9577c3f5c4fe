import type { Queryable } from '../pool.ts';

/** The version of a case after the act with this key; null if there was none. */
export async function versionAfter(db: Queryable, caseId: string, key: string): Promise<number | null> {
  const { rows } = await db.query<{ last_seq: number }>(
    'SELECT last_seq FROM case_effect WHERE case_id = $1 AND key = $2',
    [caseId, key],
  );
  return rows[0]?.last_seq ?? null;
}
