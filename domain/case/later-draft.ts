import type { Proposal } from './case.ts';
import type { Happening } from './event.ts';

/**
 * 拟出的后续决定: what an officer proposes to decide of a permit after its grant. `act` is the one that proposed it; another officer
 * signs it.
 */
export type LaterDraft =
  | {
      readonly act: 'withdrawPermit';
      readonly facts?: string;
      readonly reason: string;
      readonly compensation: string;
    }
  | { readonly act: 'deregister'; readonly facts?: string; readonly reason: string }
  | { readonly act: 'extendPermit'; readonly length: number; readonly reason?: string };

export type LaterProposal = LaterDraft & Pick<Proposal, 'by' | 'at'>;

/** What is proposed of a permit. */
export interface Proposals {
  /** What lies before the officer who signs; absent: nothing. */
  readonly proposed?: LaterProposal;
  /** How often something was proposed, and how often an extension was sent back (退回); absent: never. */
  readonly proposals?: { readonly made: number; readonly returned: number };
}

/** Is it what one officer proposes and another signs, or why it was sent back? What is in it is between them. */
export const isBetweenOfficers = ({ type }: Pick<Happening, 'type'>): boolean =>
  type === 'decisionPrepared' || type === 'laterDecisionPrepared' || type === 'decisionReturned';
