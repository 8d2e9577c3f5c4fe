import { SYSTEM } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Queryable } from '../pool.ts';
import { isPermitted } from '../read/how-it-stands.ts';
import { happenTo } from './happen-to.ts';

// The granted cases of the project whose item waits for this one; and the construction permit, if works may not start
// without this one.
const RESTING = `
  SELECT case_id FROM case_row g
  WHERE project_id = $1 AND case_id <> $2 AND ${isPermitted('g')}
    AND (state->'item'->'after' ? $3 OR ($4 AND item_code = 'A23'))
    AND (works IS NULL OR $5::text[] IS NULL OR works && $5)
  ORDER BY case_id`;

/**
 * Notes on every granted case that rests on a permit that it was revoked (许可法 69), in the transaction of the revocation,
 * after `lockProject`. None of them becomes void by itself: its bureau looks at it again.
 */
export async function flagBasis(tx: Queryable, project: string, { id, item, works }: Case): Promise<void> {
  const { rows } = await tx.query<{ case_id: CaseId }>(RESTING, [
    project,
    id,
    item.code,
    item.beforeStart ?? false,
    works ?? null,
  ]);
  for (const { case_id: caseId } of rows)
    await happenTo(tx, caseId, SYSTEM, { type: 'basisDefected', item: item.code, caseId: id });
}
