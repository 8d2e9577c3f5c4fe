import type { CaseEvent } from '../../domain/case/event.ts';
import type { PromiseEvent } from '../../domain/project-commitment/event.ts';
import type { Queryable } from '../pool.ts';

/** What acts are recorded of, with what is told there: a case, or the commitment of a project. */
interface EventOf {
  readonly case: CaseEvent;
  readonly commitment: PromiseEvent;
}

/** What an act recorded. */
export interface Effect<Kind extends keyof EventOf> {
  /** Number of the first of these events. */
  readonly first_seq: number;
  readonly events: readonly EventOf[Kind][];
}

const sqlOf = (what: string, owner: string) => ({
  read: `
    SELECT e.first_seq, (SELECT jsonb_agg(v.data ORDER BY v.seq) FROM ${what}_event v
      WHERE v.${owner} = e.${owner} AND v.seq BETWEEN e.first_seq AND e.last_seq) AS events
    FROM ${what}_effect e WHERE e.${owner} = $1 AND e.key = $2`,
  keep: `INSERT INTO ${what}_effect (${owner}, key, first_seq, last_seq) VALUES ($1, $2, $3, $4)`,
});

const SQL = {
  case: sqlOf('case', 'case_id'),
  commitment: sqlOf('project_commitment', 'commitment_id'),
} as const;

/** What was recorded for this key. Asked once its owner is taken in hand, so that nothing is recorded in between. */
export async function readEffect<Kind extends keyof EventOf>(
  tx: Queryable,
  kind: Kind,
  [id, key]: readonly [id: string, key: string],
): Promise<Effect<Kind> | undefined> {
  const { rows } = await tx.query<Effect<Kind>>(SQL[kind].read, [id, key]);
  return rows[0];
}

/** Keeps with the key of an act which events it recorded, from the number of the first to that of the last. */
export async function keepEffect(
  tx: Queryable,
  kind: keyof EventOf,
  effect: readonly [id: string, key: string, first: number, last: number],
): Promise<void> {
  await tx.query(SQL[kind].keep, [...effect]);
}
