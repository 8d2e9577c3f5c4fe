import type { Actor } from '../case/actor.ts';
import type { Beside } from '../case/beside.ts';
import type { Signature } from '../case/signature.ts';
import type { Officer } from '../case/state/review.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { PlannedNode } from './event.ts';
import type { NodeKind } from './node-kind.ts';
import type { Figure, Requirement } from './project-commitment.ts';

/** What somebody wants to do, with what it takes. */
interface Wishes {
  /** 会商意见 of one department. */
  advise: { readonly bureau: string; readonly requirements: readonly Requirement[] };
  /** 一次性书面清单. */
  issueList: object;
  commit: {
    readonly items: readonly ItemCode[];
    readonly figures: readonly Figure[];
    readonly signature: Signature;
  };
  raiseObjection: { readonly objector: string; readonly text: string };
  answerObjection: { readonly objection: number; readonly upheld: boolean; readonly reason: string };
  register: { readonly nodes: readonly PlannedNode[]; readonly signature: Signature };
  refuseRegistration: { readonly reasons: readonly string[] };
  moveNode: { readonly node: NodeKind; readonly on: Day; readonly reason: string };
  reportNode: { readonly node: NodeKind };
  checkNode: {
    readonly node: NodeKind;
    readonly result: 'met' | 'rectify' | 'failed';
    readonly officers: readonly Officer[];
    readonly findings: string;
    /** Until when it is to be mended; for `rectify` alone. */
    readonly until: Day | null;
  };
  /** 竣工验收: measured values, and until when what falls short is mended. */
  measure: {
    readonly figures: readonly Figure[];
    readonly officers: readonly Officer[];
    readonly findings: string;
    readonly until: Day | null;
  };
  /** What fell short at the acceptance is mended. */
  reportMended: object;
  notifyRevocation: { readonly facts: string };
  stateDefence: { readonly statement: string };
  revoke: { readonly judged: string; readonly signature: Signature };
  dropRevocation: { readonly reason: string };
  withdraw: { readonly reason: string };
  /** Asks for nothing but what is due. */
  wake: object;
}

export type PromiseCommandKind = keyof Wishes;

export type PromiseActKind = Exclude<PromiseCommandKind, 'wake'>;

/** A command before it is known by whom. */
export type PromiseWish = { [K in PromiseCommandKind]: { readonly kind: K } & Wishes[K] }[PromiseCommandKind];

/** A command: `key` makes a repeat harmless; `hat`, `session` and `beside` as in the command of a case. */
export type PromiseCommand = PromiseWish & {
  readonly by: Actor;
  readonly key: string;
  readonly hat?: string;
  readonly session?: string;
  readonly beside?: Beside;
};

export type PromiseCommandOf<K extends PromiseCommandKind> = Extract<PromiseCommand, { readonly kind: K }>;
