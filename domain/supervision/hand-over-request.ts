import type { Instant } from '../clock/instant.ts';
import { refuse, type Refusal } from '../refusal.ts';

/** Who has a step in hand that somebody else would take. */
export interface Holding {
  /** Null: it lies in the pool. */
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly asker: string;
  /** When the same person asked the same holder for it already; null: never since that holder took it. */
  readonly askedAt: Instant | null;
}

/**
 * 请他移交: may the holder of a step be asked to hand it over? What lies in the pool is claimed, nobody asks themselves, and a
 * holder is asked once for each time (s)he has it. `null`: yes.
 */
export function refuseHandOverRequest({ holder, asker, askedAt }: Holding): Refusal | null {
  if (holder === null) return refuse('E-TASK-FREE');
  if (holder.id === asker) return refuse('E-TASK-OWN');
  return askedAt === null ? null : refuse('E-TASK-ASKED', { facts: { holder: holder.name, since: askedAt } });
}
