import type { Doer } from '../../domain/case/actor.ts';
import { nameOfUnit } from '../../domain/case/duty.ts';
import { supervisorOrder } from '../../domain/case/papers/supervisor-order.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseUrging, reminderDue, type UrgingKind, type UrgingOrigin } from '../../domain/supervision/urging.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Queryable } from '../../db/pool.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { readUrgedCase, type UrgedCase } from '../../db/read/urgings.ts';
import { issueNow } from '../../db/record/issue-papers.ts';
import { keepUrging } from '../../db/record/urging.ts';

/** What somebody urges with: an order of a supervisor has a demand and a day of its own. */
export interface Wish {
  readonly kind: UrgingKind;
  readonly origin: Exclude<UrgingOrigin, 'law'>;
  readonly cause: string;
  readonly demand: string;
  readonly replyBy: Day | null;
  readonly by: Doer;
}

/** An urging that was kept, with the number of its order; or why there is none. */
export type Urging = { readonly id: string; readonly order: string | null } | Refusal;

/** Urges the unit that has the case, unless it was urged and the answer is not due. */
export async function urgeCase(tx: Queryable, caseId: string, open: PresentCase, wish: Wish): Promise<Urging> {
  const today = dayOf(open.now);
  const urged = await readUrgedCase(tx, caseId, { ...wish, today });
  const refusal = refuseUrging(urged);
  if (refusal) return refusal;
  const replyBy = wish.replyBy ?? reminderDue(today, open.world.calendar);
  const order = wish.kind === 'order' ? await issueOrder(tx, { caseId, open, urged }, { ...wish, replyBy }) : null;
  const id = await keepUrging(tx, {
    zone: open.world.id,
    caseId,
    ...wish,
    unit: urged.unit ?? '',
    demand: wish.kind === 'order' ? wish.demand : null,
    number: order,
    replyBy,
    at: open.now,
  });
  return { id, order };
}

interface Urged {
  readonly caseId: string;
  readonly open: PresentCase;
  readonly urged: UrgedCase;
}

/** 督办单: a paper of the case, beside the last thing that happened in it. */
async function issueOrder(
  tx: Queryable,
  { caseId, open, urged }: Urged,
  wish: Wish & { readonly replyBy: Day },
): Promise<string> {
  const { state, world, now, row, facts } = open;
  const unit = nameOfUnit(urged.unit ?? '', world.bureaus);
  const holder = urged.holder === null ? null : { name: urged.holder, unit };
  const draft = supervisorOrder(state, { ...wish, unit, holder }, now, paperDesk(row, world, facts.authority));
  const owner = { column: 'case_id', id: caseId } as const;
  const [number = ''] = await issueNow(tx, [{ owner, world, seq: state.version, at: now, write: () => [draft] }]);
  return number;
}

export const isKept = (urging: Urging): urging is Exclude<Urging, Refusal> => !isRefusal(urging);
