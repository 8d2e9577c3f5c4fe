import type { CaseEvent } from '../../domain/case/event.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';

/** A deferral that lapsed takes the privilege away until it is repaired; kept with the case that caused it. */
export async function noteCredit(
  tx: Queryable,
  caseId: string,
  enterprise: string,
  events: readonly CaseEvent[],
): Promise<void> {
  const lapsed = events.find((event) => event.type === 'deferralLapsed');
  if (!lapsed) return;
  await tx.query(
    `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, case_id, noted_at)
     SELECT $1, $2, zone_id, 'deferralLapsed', id, $4 FROM case_file WHERE id = $3
     ON CONFLICT (kind, case_id) DO NOTHING`,
    [newId(), enterprise, caseId, lapsed.at],
  );
}
