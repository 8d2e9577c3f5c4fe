import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import { banAfter } from '../../domain/credit/ban.ts';
import type { CreditKind } from '../../domain/credit/record.ts';
import type { Queryable } from '../pool.ts';
import { newId } from '../id.ts';

/**
 * What is put before the credit office, kept with the case that gave rise to it: a deferral that lapsed, a commitment that was
 * revoked because it was got by deceit (许可法 69(2)), false materials (许可法 78). And the bans that follow by law at once.
 */
export async function noteCredit(
  tx: Queryable,
  c: Case,
  enterprise: string,
  events: readonly CaseEvent[],
): Promise<void> {
  for (const event of events) {
    const kind = kindOf(event, c);
    if (kind !== null) await tx.query(NOTE, [newId(), enterprise, c.id, event.at, kind]);
    const ban = banAfter(event, c.item.code);
    if (ban !== null) await tx.query(BAN, [newId(), enterprise, c.id, ban.item, ban.article, ban.from, ban.until]);
  }
}

/** A revoked permit that rests on no commitment breaks none. */
function kindOf(event: CaseEvent, { way }: Case): CreditKind | null {
  if (event.type === 'deferralLapsed') return 'deferralLapsed';
  if (event.type === 'notAccepted' && event.ground === 'falseMaterial') return 'falseMaterials';
  return event.type === 'revoked' && event.ground === '许可法 69(2)' && way === 'commitment'
    ? 'commitmentRevoked'
    : null;
}

/** A registration that was taken back is a broken commitment (意见 6), put before the credit office once. */
export const noteBrokenPromise = async (tx: Queryable, commitment: string, at: Instant): Promise<void> => {
  await tx.query(
    `INSERT INTO credit_note (id, enterprise_id, zone_id, kind, commitment_id, noted_at)
     SELECT $1, enterprise_id, zone_id, 'commitmentRevoked', id, $3 FROM project_commitment WHERE id = $2
     ON CONFLICT (kind, commitment_id) DO NOTHING`,
    [newId(), commitment, at],
  );
};

/** Once for each case. */
const NOTE = `
  INSERT INTO credit_note (id, enterprise_id, zone_id, kind, case_id, noted_at)
  SELECT $1, $2, zone_id, $5, id, $4 FROM case_file WHERE id = $3
  ON CONFLICT (kind, case_id) DO NOTHING`;

const BAN = `
  INSERT INTO item_ban (id, enterprise_id, zone_id, case_id, item_code, article, from_on, until_on)
  SELECT $1, $2, zone_id, id, $4, $5, $6, $7 FROM case_file WHERE id = $3
  ON CONFLICT (case_id, article) DO NOTHING`;
