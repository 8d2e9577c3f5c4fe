import type { Command } from '../../domain/case/command.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { papersInTurn, standingBeforeSigning } from '../../domain/case/papers/papers-in-turn.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { shownHash } from '../../proof/paper-hash.ts';
import { paperDesk } from '../read/paper-desk.ts';
import type { PresentCase } from '../read/present-case.ts';

/**
 * Refuses a signature under papers that would say anything else than what the signer was shown: what is about to be recorded is worded
 * before it is (电子签名法 13). Also what moved outside the papers counts, such as the day from which a
 * permit holds, or that it holds no more.
 */
export function refuseOtherPapers(
  { beside }: Command,
  events: readonly CaseEvent[],
  { state, row, world, facts }: PresentCase,
): Refusal | null {
  if (beside?.shown === undefined || events.length === 0) return null;
  const papers = papersInTurn(state, events, paperDesk(row, world, facts.authority));
  const shown = shownHash(papers, standingBeforeSigning(state, events));
  return shown === beside.shown ? null : refuse('E-SIGNED-OTHER');
}
