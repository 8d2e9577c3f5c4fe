import type { Day } from '../clock/day.ts';
import type { CaseFacts, MaterialsStanding, NamedMaterial, Officer, Signature } from './case-facts.ts';
import type { Deadline, PeriodToCome } from './deadline.ts';
import type { Onward } from './intake-facts.ts';

/** What happens when a deferral lapses: the policy of the zone. */
export type DeferralLapse = 'TERMINATE' | 'REVOKE_ACCEPTANCE' | 'REFUSE' | 'CURE15';

/** A deferred material and the form in which it has to come: 原件扫描件, 加盖公章的电子件. */
export type DeferredMaterial = NamedMaterial & { readonly form: string };

export type DeferralPromiseFacts = CaseFacts & {
  readonly kind: 'deferralPromise';
  readonly materials: readonly DeferredMaterial[];
  /** A day that was named, or a period from acceptance. */
  readonly deadline: Deadline | PeriodToCome;
  readonly lapse: DeferralLapse;
  /** What was neither there nor promised when it was signed; absent in what was signed before it was told. */
  readonly missing?: MaterialsStanding['missing'];
  /** The limit of the item beyond which no promise goes: the promised, else the statutory; null: it has none. */
  readonly within?: 'promised' | 'statutory' | null;
  /** The item that waits for what is outstanding once this one is granted (容缺通过); absent: this one is not granted before. */
  readonly beforeItem?: string;
  /** Null: the text before signing. */
  readonly signature: Signature | null;
};

export type DeferralNoticeFacts = CaseFacts & {
  readonly kind: 'deferralNotice';
  readonly acceptedOn: Day;
  readonly promiseNumber: string;
  readonly materials: readonly DeferredMaterial[];
  readonly deadline: Deadline;
  readonly lapse: DeferralLapse;
  readonly statutory: Deadline | null;
  readonly promised: Deadline | null;
  readonly officer: Officer;
  readonly onward?: Onward;
  /** Accepted by lapse of the notice period, as of `acceptedOn` (许可法 32(4)). */
  readonly deemed?: boolean;
  /** By what silence accepts; absent: 许可法 32(4). */
  readonly silence?: string;
  /** Neither there nor promised, after an acceptance by lapse; absent: nothing. */
  readonly missing?: MaterialsStanding['missing'];
  /** As in the promise. */
  readonly beforeItem?: string;
};

export type CommitmentLetterFacts = CaseFacts & {
  readonly kind: 'commitmentLetter';
  /** Version of the published standard: 2026-1. */
  readonly standardVersion: string;
  readonly conditions: readonly { readonly text: string; readonly basis: string | null }[];
  readonly materials: readonly NamedMaterial[];
  /** 承诺后补: what the promise stands for until the decision, by when the conditions say; absent: nothing. */
  readonly later?: readonly NamedMaterial[];
  /** What is checked and how. */
  readonly checks: readonly { readonly what: string; readonly how: string }[];
  /** Working days after the decision within which the check is made. */
  readonly checkDays: number;
  readonly rectifyDays: number;
  /** Consequences that the item's law adds to the general ones. */
  readonly consequences: readonly string[];
  /** What is published, where and for how long, as a sentence. */
  readonly publicity: string;
  /** The pilot instrument that opens an otherwise excluded class: issuer and number. */
  readonly pilot?: string;
  readonly signature: Signature | null;
};
