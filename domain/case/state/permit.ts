import type { Day } from '../../clock/day.ts';
import type { CaseId } from './case-id.ts';
import type { Proposal } from './review.ts';

export type SuccessionKind = 'renewal' | 'change';

/** 延续 (许可法 50) or 变更 (许可法 49) of what another case granted. */
export interface Succession {
  readonly kind: SuccessionKind;
  readonly caseId: CaseId;
}

export type PermitState = 'valid' | 'changed' | 'expired' | 'void' | 'withdrawn' | 'revoked' | 'deregistered';

/** 许可的效力: how a granted permit stands, and what its holder has asked for. */
export interface Permit extends Proposals {
  readonly state: PermitState;
  readonly startedOn: Day | null;
  readonly asked: { readonly on: Day; readonly length: number } | null;
  /** 申请注销: since when an answer is waited for (null: for none), and how often there was something to answer; absent: never. */
  readonly deregistration?: { readonly asked: Day | null; readonly round: number };
  /** Since when it has the length of its last extension. */
  readonly extendedOn: Day | null;
  /** The case in which its change or renewal was applied for, while undecided. */
  readonly successor: Succession | null;
  /** No decision on the renewal by the end of validity (许可法 50). */
  readonly deemedRenewed: boolean;
  /** Of which last days the holder was reminded since its time was lengthened; absent: of none. */
  readonly reminded?: readonly LastDayOf[];
  /** The application on which it was deemed renewed last; absent where that was not kept, or it never was. */
  readonly renewedOn?: CaseId;
  /** 撤销 (许可法 69): stays on record also after the permit was deregistered for it (许可法 70). */
  readonly revokedOn: Day | null;
}

/** What the holder asks of a permit, which an officer grants or refuses. */
export const HOLDER_REQUESTS = ['extension', 'deregistration'] as const;

export type HolderRequest = (typeof HOLDER_REQUESTS)[number];

/** What one officer proposes of a permit after its grant and another signs. */
export const LATER_ACTS = [
  'withdrawPermit',
  'deregister',
  'refuseDeregistration',
  'extendPermit',
  'refusePermitExtension',
] as const;

/** 不予延期、不予注销 */
type Refusing = 'refusePermitExtension' | 'refuseDeregistration';

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
  | { readonly act: Refusing | 'deregister'; readonly facts?: string; readonly reason: string }
  | { readonly act: 'extendPermit'; readonly length: number; readonly reason?: string };

export type LaterProposal = LaterDraft & Pick<Proposal, 'by' | 'at'>;

/** What is proposed of a permit. */
export interface Proposals {
  /** What lies before the officer who signs; absent: nothing. */
  readonly proposed?: LaterProposal;
  /** How often something was proposed, and how often an extension that was asked for was not granted: sent back (退回), refused, taken back; absent: never. */
  readonly proposals?: { readonly made: number; readonly returned: number };
}

/** What the holder of a permit has to do by a day: ask for its renewal or its extension, or start works. */
export const LAST_DAYS = ['renewal', 'extension', 'start'] as const;

export type LastDayOf = (typeof LAST_DAYS)[number];
