import { refuse, type Refusal } from '../refusal.ts';
import { personsBehind, type Actor } from '../case/actor.ts';

/** 待确认的补录: what was told late and would heal a limit waits for a second person; confirmed or refused it is done with. */
export type LateRecordState = 'waiting' | 'confirmed' | 'refused';

/** May this person confirm or refuse it? Once, and nobody what they told themselves (or somebody told for them). */
export function refuseLateAnswer(
  { state, by }: { readonly state: LateRecordState; readonly by: Actor },
  person: string,
): Refusal | null {
  if (state !== 'waiting') return refuse('E-LATE-ANSWERED');
  return personsBehind(by).includes(person) ? refuse('E-LATE-SAME-PERSON') : null;
}
