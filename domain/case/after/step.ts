import { addDays, type Day } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import type { Case, CaseIn, ClockName, Stage } from '../case.ts';
import type { CaseEvent, EventOf, EventType } from '../event.ts';
import { endClocks } from '../ledger.ts';

/** Thrown by a sequence of events that the law does not know: a bug or a damaged record, never a refusal. */
export class ImpossibleHistory extends Error {}

/** The state after an event of one type. */
export type Step<T extends EventType> = (before: Case, event: EventOf<T>) => Case;

export type Steps<T extends EventType> = { readonly [K in T]: Step<K> };

/**
 * The case, if it is in one of these stages.
 * @throws ImpossibleHistory if it is not.
 */
export function only<S extends Stage>(c: Case, ...stages: readonly S[]): CaseIn<S> {
  if (!(stages as readonly string[]).includes(c.stage)) throw new ImpossibleHistory(`not in stage ${c.stage}`);
  return c as CaseIn<S>;
}

/** What lapses at 00:00 ended with the day before, its last. */
export const dayBefore = (event: CaseEvent): Day => addDays(dayOf(event.at), -1);

/** A clock that lapsed at 00:00 ended with the day before, its last. */
export const endLapsed = <C extends Case>(c: C, event: CaseEvent, clock: ClockName): C => ({
  ...c,
  clocks: endClocks(c.clocks, [clock], dayBefore(event)),
});
