import type { Day } from '../clock/day.ts';
import type { CaseFacts, NamedMaterial } from './case-facts.ts';
import type { Deadline } from './deadline.ts';

/** 直报函 to the upper organ, with what the zone found and all materials (许可法 35); the city gets a copy. */
export type ForwardingLetterFacts = CaseFacts & {
  readonly kind: 'forwardingLetter';
  readonly to: string;
  readonly city: string;
  readonly receivedOn: Day;
  readonly acceptedOn: Day;
  readonly findings: string;
  readonly materials: readonly NamedMaterial[];
  /** Within which the upper organ says whether it accepts. */
  readonly window: Deadline | null;
};

/** 移送告知书 to the applicant: who has the case now, and that nothing begins anew. */
export type TransferNoticeFacts = CaseFacts & {
  readonly kind: 'transferNotice';
  readonly to: string;
  readonly receivedOn: Day;
  /** Null: not accepted yet. */
  readonly acceptedOn: Day | null;
  readonly materials: readonly NamedMaterial[];
  readonly limits: readonly Deadline[];
};
