import type { Case } from '../../domain/case/case.ts';
import { dueMoves, movesHappened, type DueMove } from '../../domain/case/due-moves.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { dayOf, parseInstant } from '../../domain/clock/instant.ts';
import { calendarBefore } from '../calendar-editions.ts';
import type { ZoneWorld } from '../zone-world.ts';

/** A calendar that was published while the case was open, and not yet carried through it. */
export interface PendingRecount {
  readonly publication: string;
  readonly version: number;
  /** When it came into force, on the zone's clock. */
  readonly effectiveAt: string;
}

/** What of a case a calendar moves. */
interface Recounted {
  readonly state: Case;
  readonly world: Pick<ZoneWorld, 'calendar' | 'editions'>;
}

/** The case as it stands once the calendar is carried through it; nothing is recorded. */
export function recountedState(present: Recounted, pending: PendingRecount): Case {
  return recountOf(present, pending).events.reduce<Case>(evolve, present.state);
}

/** What the calendar moves in the case, and what happens by it. */
export function recountOf(
  { state, world }: Recounted,
  { version, effectiveAt }: PendingRecount,
): { readonly moves: readonly DueMove[]; readonly events: readonly CaseEvent[] } {
  const at = parseInstant(effectiveAt);
  if (at === null) throw new Error(`no instant: ${effectiveAt}`);
  const change = { before: calendarBefore(world.editions, version), after: world.calendar, today: dayOf(at) };
  const moves = dueMoves(state, change);
  return { moves, events: movesHappened(moves, { calendar: String(version), at }) };
}
