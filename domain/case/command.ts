import type { Day } from '../clock/day.ts';
import type { Actor } from './actor.ts';
import type { Gap } from './case.ts';
import type { Signature } from './signature.ts';

/** What somebody wants to happen to a case. Field names are those of the HTTP contract. */
export type Wish =
  | { readonly kind: 'wake' }
  | {
      readonly kind: 'promiseDeferral';
      readonly materials: readonly string[];
      readonly until: Day;
      readonly signature: Signature;
    }
  | { readonly kind: 'handIn'; readonly materials: readonly string[] }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'accept'; readonly checked: readonly string[] }
  | { readonly kind: 'notifyCorrection'; readonly gaps: readonly Gap[] }
  | {
      readonly kind: 'decline';
      readonly ground: 'competence' | 'falseMaterial';
      readonly facts: string;
      readonly competentOrgan: string | null;
    }
  | { readonly kind: 'markNotNeeded'; readonly reason: string }
  | { readonly kind: 'beginReview' }
  | {
      readonly kind: 'prepareDecision';
      readonly outcome: 'grant' | 'refuse';
      readonly reasons: readonly string[];
      readonly provisions: readonly string[];
      readonly conditions: readonly string[];
      readonly overrunReason: string | null;
    }
  | { readonly kind: 'returnDecision'; readonly reason: string }
  | { readonly kind: 'signDecision'; readonly signature: Signature }
  | { readonly kind: 'serve'; readonly method: string; readonly recipient: string }
  | {
      readonly kind: 'recordCheck';
      readonly result: 'met' | 'rectify';
      readonly officers: readonly string[];
      readonly findings: string;
    };

export type CommandKind = Wish['kind'];

/** A command: the wish, who has it, and the key under which it is answered once. */
export type Command = Wish & { readonly by: Actor; readonly key: string };

export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>;
