import type { Succession, SuccessionKind } from '../../domain/case/state/permit.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Queryable } from '../pool.ts';

/** The permit whose renewal or change is applied for: its decision, and the day of it. */
export interface Succeeded {
  readonly kind: SuccessionKind;
  readonly number: string | null;
  readonly on: Day;
  /** It was renewed on this application by silence; absent: it is only being filed. */
  readonly bySilence?: boolean | null;
}

/** Fields for the grant of the case `s`. */
export const GRANT_OF = `'on', s.state->'decision'->>'on', 'number',
  (SELECT q.number FROM paper q WHERE q.case_id = s.case_id AND q.kind = 'grantDecision' ORDER BY q.issued_at DESC LIMIT 1)`;

const READ = `SELECT jsonb_build_object('kind', $2::text, ${GRANT_OF}) AS succeeded FROM case_row s WHERE s.case_id = $1`;

/** Reads it for an application that is being filed; null: it is for a permit of its own. */
export async function readSucceeded(db: Queryable, succeeds: Succession | null): Promise<Succeeded | null> {
  if (!succeeds) return null;
  const { rows } = await db.query<{ succeeded: Succeeded }>(READ, [succeeds.caseId, succeeds.kind]);
  return rows[0]?.succeeded ?? null;
}
