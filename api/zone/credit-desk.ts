import { classNote, repairNote, type CreditNoteRow } from '../../db/desk/credit-note.ts';
import type { Queryable } from '../../db/pool.ts';
import { zoneNow } from '../../db/zone-world.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf } from '../../domain/clock/instant.ts';
import { refuseClassing, refuseRepair, type CreditClass } from '../../domain/credit/record.ts';
import { actorOf } from '../act/actor.ts';
import { problemOf } from '../http/problem.ts';
import { recordIn } from '../views/credit-record.ts';
import type { Who } from '../right/who.ts';

/** How a record is judged; without a first day it is public from today on. */
export interface AskedClassing {
  readonly class: CreditClass;
  readonly from?: Day | undefined;
  readonly publicTo: Day;
  readonly reason: string;
}

/** Classes a record that was locked and read in the running transaction, or throws the problem that forbids it. */
export async function classOf(tx: Queryable, note: CreditNoteRow, who: Who, asked: AskedClassing): Promise<void> {
  const at = zoneNow(note.clock_at);
  const today = dayOf(at);
  const classing = { class: asked.class, from: asked.from ?? today, publicTo: asked.publicTo };
  const refusal = refuseClassing(recordIn(note), classing);
  if (refusal) throw problemOf(refusal, today);
  await classNote(tx, note.id, classing, { at, by: actorOf(who), reason: asked.reason });
}

/** Repairs a record that was locked and read in the running transaction, or throws the problem that forbids it. */
export async function repairOf(tx: Queryable, note: CreditNoteRow, who: Who, reason: string | null): Promise<void> {
  const at = zoneNow(note.clock_at);
  const today = dayOf(at);
  const refusal = refuseRepair(recordIn(note), today);
  if (refusal) throw problemOf(refusal, today);
  await repairNote(tx, note.id, { at, by: actorOf(who), reason });
}
