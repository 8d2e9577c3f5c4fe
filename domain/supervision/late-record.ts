import { refuse, type Refusal } from '../refusal.ts';
import type { Actor } from '../case/actor.ts';
import type { Wish } from '../case/command.ts';
import { takesPart } from '../case/late.ts';

/** 待确认的补录: what was told late and would heal a limit waits for a second person; confirmed or refused it is done with. */
export type LateRecordState = 'waiting' | 'confirmed' | 'refused';

/** May this person confirm or refuse it? Once, and nobody what they took part in, told themselves or had told for them. */
export function refuseLateAnswer(
  { state, by, wish }: { readonly state: LateRecordState; readonly by: Actor; readonly wish: Wish },
  person: string,
): Refusal | null {
  if (state !== 'waiting') return refuse('E-LATE-ANSWERED');
  return takesPart({ ...wish, by }, person) ? refuse('E-LATE-SAME-PERSON') : null;
}
