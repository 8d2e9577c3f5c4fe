import type { Queryable } from '../pool.ts';

/** What is known of an act that is asked for with a key. */
export interface EarlierAct {
  /** The version of the case after the act; null if nothing was recorded for it. */
  readonly version: number | null;
  /** With what request the person's key came before; null if it is new. */
  readonly requestHash: string | null;
}

const READ = `
  SELECT (SELECT last_seq FROM case_effect WHERE case_id = $1 AND key = $2) AS version,
    (SELECT request_hash FROM idempotent_answer WHERE person_id = $3 AND key = $4) AS "requestHash"`;

/** What came of an act before, by the key of its command and by that of the request. */
export async function earlierAct(
  db: Queryable,
  asked: { readonly caseId: string; readonly commandKey: string; readonly person: string; readonly key: string },
): Promise<EarlierAct> {
  const values = [asked.caseId, asked.commandKey, asked.person, asked.key];
  const { rows } = await db.query<EarlierAct>(READ, values);
  return rows[0] ?? { version: null, requestHash: null };
}

/** The version of a commitment after an act with this key; null if nothing was recorded for it. */
export async function earlierVersion(db: Queryable, id: string, key: string): Promise<number | null> {
  const { rows } = await db.query<{ last_seq: number }>(
    'SELECT last_seq FROM project_commitment_effect WHERE commitment_id = $1 AND key = $2',
    [id, key],
  );
  return rows[0]?.last_seq ?? null;
}
