import type { Actor } from '../../domain/case/actor.ts';
import type { Case, CaseId } from '../../domain/case/case.ts';
import type { CaseEvent, Happening } from '../../domain/case/event.ts';
import { whatHappensBy } from '../../domain/case/moments.ts';
import { SYSTEM } from '../../domain/case/actor.ts';
import type { Queryable } from '../pool.ts';
import { readPresentCase } from '../read/present-case.ts';
import { paperDesk } from '../read/paper-desk.ts';
import { append } from './append.ts';

/** Notes on the case of a permit that its renewal or change was applied for in another case. */
export const askSuccession = (tx: Queryable, by: Actor, successor: Case): Promise<void> =>
  successor.succeeds
    ? happenTo(tx, successor.succeeds.caseId, by, {
        type: 'successionAsked',
        kind: successor.succeeds.kind,
        caseId: successor.id,
      })
    : Promise.resolve();

/** Notes on the case of a permit how its renewal or change ended, in the transaction in which it did. */
export async function settleSuccession(tx: Queryable, successor: Case): Promise<void> {
  const { succeeds, id, stage } = successor;
  if (!succeeds || (stage !== 'decided' && stage !== 'closed')) return;
  const granted = stage === 'decided' && successor.decision.outcome === 'grant';
  await happenTo(tx, succeeds.caseId, SYSTEM, { type: 'successionDecided', kind: succeeds.kind, caseId: id, granted });
}

/** What was due by itself comes first, each at its own time, as with every act. */
async function happenTo(tx: Queryable, caseId: CaseId, by: Actor, happening: Happening): Promise<void> {
  const open = await readPresentCase(tx, caseId, 'inHand');
  if (!open) throw new Error(`no case ${caseId}`);
  const { state, world, now, row, facts } = open;
  const events: CaseEvent[] = [...whatHappensBy(state, now, world.calendar), { ...happening, at: now, by }];
  const desk = paperDesk(row, world, facts.authority);
  await append(tx, { caseId, before: state, events, lastHash: row.last_hash, now, world, desk });
}
