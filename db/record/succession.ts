import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import { isOver } from '../../domain/case/over.ts';
import type { Queryable } from '../pool.ts';
import { happenTo } from './happen-to.ts';

/** Notes on the case of a permit that its renewal or change was applied for in another case. */
export const askSuccession = (tx: Queryable, by: Actor, successor: Case): Promise<void> =>
  successor.succeeds
    ? happenTo(tx, successor.succeeds.caseId, by, {
        type: 'successionAsked',
        kind: successor.succeeds.kind,
        caseId: successor.id,
      })
    : Promise.resolve();

/**
 * Notes on the case of a permit how its renewal or change ended, in the transaction in which it did; `before`: how that case stood
 * until then (null: it was not there). What happens in it later, its service or a complaint, ends nothing again: by then another one
 * may have been applied for.
 */
export async function settleSuccession(tx: Queryable, successor: Case, before: Case | null): Promise<void> {
  const { succeeds, id } = successor;
  if (!succeeds || !isOver(successor) || (before !== null && isOver(before))) return;
  const granted = successor.stage === 'decided' && successor.decision.outcome === 'grant';
  await happenTo(tx, succeeds.caseId, SYSTEM, { type: 'successionDecided', kind: succeeds.kind, caseId: id, granted });
}
