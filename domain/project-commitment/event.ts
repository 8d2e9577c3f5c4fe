import type { Actor } from '../case/actor.ts';
import type { Signature } from '../case/signature.ts';
import type { Officer } from '../case/state/review.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { NodeKind } from './node-kind.ts';
import type { Figure, ProjectCommitmentId, Requirement } from './project-commitment.ts';
import type { AccessStandard, ListedItem } from './standard.ts';

interface AtNode {
  readonly node: NodeKind;
}

interface Checked extends AtNode {
  readonly officers: readonly Officer[];
  readonly findings: string;
}

/** A node as it is planned at the registration. */
export interface PlannedNode {
  readonly node: NodeKind;
  readonly owner: string;
  readonly on: Day;
}

/** What can happen to the commitment of a project, in the past tense, with what it carries. */
interface Happenings {
  consultationOpened: {
    readonly id: ProjectCommitmentId;
    readonly number: string;
    readonly project: string;
    readonly enterprise: string;
    readonly standard: AccessStandard;
    readonly landUse: string;
    readonly items: readonly ListedItem[];
  };
  advised: { readonly bureau: string; readonly requirements: readonly Requirement[] };
  listIssued: { readonly silent: readonly string[] };
  listExpired: object;
  committed: {
    readonly items: readonly ItemCode[];
    readonly figures: readonly Figure[];
    readonly signature: Signature;
  };
  objectionRaised: { readonly objector: string; readonly text: string };
  objectionAnswered: { readonly objection: number; readonly upheld: boolean; readonly reason: string };
  publicityEnded: object;
  returned: object;
  registered: { readonly nodes: readonly PlannedNode[]; readonly signature: Signature };
  registrationRefused: { readonly reasons: readonly string[] };
  nodeMoved: AtNode & { readonly on: Day; readonly reason: string };
  nodeReported: AtNode;
  nodeMet: Checked;
  nodeRectificationOrdered: Checked & { readonly until: Day };
  nodeFailed: Checked;
  nodeRectificationLapsed: AtNode;
  measured: { readonly figures: readonly Figure[]; readonly officers: readonly Officer[]; readonly findings: string };
  accepted: object;
  shortfallFound: { readonly indicators: readonly string[]; readonly until: Day };
  shortfallReported: object;
  shortfallLapsed: object;
  revocationNotified: { readonly facts: string; readonly until: Day };
  defenceStated: { readonly statement: string };
  revoked: { readonly judged: string; readonly signature: Signature };
  revocationDropped: { readonly reason: string };
  withdrawn: { readonly reason: string };
  urged: { readonly what: string };
}

export type PromiseEventType = keyof Happenings;

/** What happened, before it is known when and by whom. */
export type PromiseHappening = { [T in PromiseEventType]: { readonly type: T } & Happenings[T] }[PromiseEventType];

/** An event of the record: when by law, and who did it. */
export type PromiseEvent = PromiseHappening & { readonly at: Instant; readonly by: Actor };

export type PromiseEventOf<T extends PromiseEventType> = Extract<PromiseEvent, { readonly type: T }>;
