import type { Queryable } from '../pool.ts';

/** What is known of an act that is asked for with a key. */
export interface EarlierAct {
  /** The version of the case after the act; null if nothing was recorded for it. */
  readonly version: number | null;
  /** With what request the person's key came before; null if it is new. */
  readonly requestHash: string | null;
}

/** By what an act is known: that on which it acts, the key of its command, the person and the key of the request. */
interface AskedAct {
  readonly id: string;
  readonly commandKey: string;
  readonly person: string;
  readonly key: string;
}

const read = (what: string, owner: string): string => `
  SELECT (SELECT last_seq FROM ${what}_effect WHERE ${owner} = $1 AND key = $2) AS version,
    (SELECT request_hash FROM idempotent_answer WHERE person_id = $3 AND key = $4) AS "requestHash"`;

const earlier =
  (sql: string) =>
  async (db: Queryable, { id, commandKey, person, key }: AskedAct): Promise<EarlierAct> => {
    const { rows } = await db.query<EarlierAct>(sql, [id, commandKey, person, key]);
    return rows[0] ?? { version: null, requestHash: null };
  };

/** What came of an act on a case before, by the key of its command and by that of the request. */
export const earlierAct = earlier(read('case', 'case_id'));

/** The same of an act on the commitment of a project. */
export const earlierPromiseAct = earlier(read('project_commitment', 'commitment_id'));
