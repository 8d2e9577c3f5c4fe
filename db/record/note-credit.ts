import type { CaseEvent } from '../../domain/case/event.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';

/**
 * What takes a privilege away until it is repaired, kept with the case that caused it: a deferral that lapsed, and a
 * commitment revoked because it was got by deceit (许可法 69(2)).
 */
export async function noteCredit(
  tx: Queryable,
  caseId: string,
  enterprise: string,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    const kind = kindOf(event);
    if (kind !== null) await insertNote(tx, [newId(), enterprise, caseId, event.at, kind]);
  }
}

function kindOf(event: CaseEvent): 'deferralLapsed' | 'commitmentRevoked' | null {
  if (event.type === 'deferralLapsed') return 'deferralLapsed';
  return event.type === 'revoked' && event.ground === '许可法 69(2)' ? 'commitmentRevoked' : null;
}

/** Once for each case; a revoked permit that rests on no commitment takes nothing away. */
const INSERT = `
  INSERT INTO credit_note (id, enterprise_id, zone_id, kind, case_id, noted_at)
  SELECT $1, $2, zone_id, $5, id, $4 FROM case_file WHERE id = $3 AND ($5 <> 'commitmentRevoked' OR way = 'commitment')
  ON CONFLICT (kind, case_id) DO NOTHING`;

const insertNote = async (tx: Queryable, values: readonly string[]): Promise<void> => {
  await tx.query(INSERT, [...values]);
};
