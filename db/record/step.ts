import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import type { CaseId } from '../../domain/case/state/case-id.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PaperDesk } from '../read/paper-desk.ts';
import type { ZoneWorld } from '../zone-world.ts';

/** What is to be recorded of one case in the running transaction. */
export interface Appending {
  readonly caseId: CaseId;
  readonly before: Case | null;
  readonly events: readonly CaseEvent[];
  readonly lastHash: string;
  readonly now: Instant;
  readonly world: ZoneWorld;
  readonly desk: PaperDesk;
}

/** One event with the states around it and its number. */
export interface Step {
  readonly event: CaseEvent;
  readonly seq: number;
  readonly before: Case | null;
  readonly after: Case;
}

/** The events with the states between them, in their order. */
export function stepsOf({ before, events }: Appending): readonly Step[] {
  const steps: Step[] = [];
  for (const event of events) {
    const state: Case | null = steps.at(-1)?.after ?? before;
    const after = evolve(state, event);
    steps.push({ event, seq: after.version, before: state, after });
  }
  return steps;
}
