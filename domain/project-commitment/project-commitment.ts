import type { Signature } from '../case/signature.ts';
import type { Officer } from '../case/state/review.ts';
import type { ItemCode } from '../catalogue/item.ts';
import type { Clock } from '../clock/clock.ts';
import type { Day } from '../clock/day.ts';
import type { Instant } from '../clock/instant.ts';
import type { NodeKind } from './node-kind.ts';
import type { AccessStandard, ListedItem } from './standard.ts';

export type ProjectCommitmentId = string & { readonly __brand: 'ProjectCommitmentId' };

/** The periods that run by themselves: 会商, 清单有效期, 公示, 承诺备案. */
export type PromiseClock = 'consultation' | 'list' | 'publicity' | 'registration';

/** One figure by the key of its indicator. */
export interface Figure {
  readonly indicator: string;
  readonly value: number;
}

/** What a department says to the project in the consultation: advice, and no approval. */
export interface Advice {
  readonly bureau: string;
  readonly requirements: readonly Requirement[];
  readonly on: Day;
}

export interface Requirement {
  readonly text: string;
  /** The article or published standard on which it rests. */
  readonly basis: string;
}

interface Common {
  readonly id: ProjectCommitmentId;
  /** Number of the last event. */
  readonly version: number;
  readonly number: string;
  readonly project: string;
  readonly enterprise: string;
  /** The version by which the promise is judged to its end. */
  readonly standard: AccessStandard;
  readonly landUse: string;
  readonly items: readonly ListedItem[];
  readonly advice: readonly Advice[];
  readonly clocks: Readonly<Partial<Record<PromiseClock, Clock>>>;
  /** What was urged already: a clock, or a node by its kind and day. */
  readonly urged: readonly string[];
  readonly openedAt: Instant;
  /** Moment of the last event: nothing happens by itself before it. */
  readonly lastAt: Instant;
}

/** 会商: departments advise. */
export interface Consulting extends Common {
  readonly stage: 'consulting';
}

interface Listing extends Common {
  readonly listedOn: Day;
  /** Departments that said nothing in time: they have nothing to ask. */
  readonly silent: readonly string[];
}

/** 已出清单: the enterprise may commit. */
export interface Listed extends Listing {
  readonly stage: 'listed';
}

/** 承诺: what was promised, item by item and figure by figure. */
export interface GivenPromise {
  readonly items: readonly ItemCode[];
  readonly figures: readonly Figure[];
  readonly on: Day;
  readonly signature: Signature;
}

/** 异议: what somebody brought forward while the promise was public, and the answer. */
export interface Objection {
  readonly id: number;
  readonly by: string;
  readonly text: string;
  readonly answer: { readonly upheld: boolean; readonly reason: string } | null;
}

interface Promised extends Listing {
  readonly promise: GivenPromise;
  readonly objections: readonly Objection[];
}

/** 公示中. */
export interface Publicised extends Promised {
  readonly stage: 'publicity';
}

/** 待备案. */
export interface Committed extends Promised {
  readonly stage: 'committed';
}

/** A node check as planned, and what became of it. */
export interface Node {
  readonly kind: NodeKind;
  /** The department that makes the check. */
  readonly owner: string;
  readonly on: Day;
  readonly state: 'planned' | 'met' | 'rectify' | 'failed';
  readonly until: Day | null;
  /** The enterprise says that it is reached, or mended. */
  readonly reported: boolean;
  readonly findings: string | null;
  /** Everybody who found at the check that it is not met. */
  readonly by?: readonly string[];
}

/** 验收 that found a promised figure not reached: mended until that day, or the registration is withdrawn. */
export interface Shortfall {
  readonly indicators: readonly string[];
  readonly until: Day;
  readonly lapsed: boolean;
  /** The enterprise says that it is mended, and the office has not measured since; absent of what was kept before that could be said. */
  readonly reported?: boolean;
}

/** Measured values beside the promise, by two officers. */
export interface Measurement {
  readonly figures: readonly Figure[];
  readonly officers: readonly Officer[];
  readonly on: Day;
  /** Everybody who took part; absent of what was measured before that was kept. */
  readonly by?: readonly string[];
}

/** 撤销备案 as it was announced, with the time for statement and defence (许可法 7). */
export interface Withdrawal {
  readonly facts: string;
  readonly noticeOn: Day;
  readonly until: Day;
  readonly statement: string | null;
}

interface Building extends Promised {
  readonly registeredOn: Day;
  readonly nodes: readonly Node[];
  readonly measured: Measurement | null;
  readonly shortfall: Shortfall | null;
  readonly revocation: Withdrawal | null;
}

/** 已备案, 建设中: it proceeds for the committed items. */
export interface Registered extends Building {
  readonly stage: 'registered';
}

/** 验收合格: the promise is kept. */
export interface AcceptedPromise extends Building {
  readonly stage: 'accepted';
  readonly acceptedOn: Day;
}

/** 备案已撤销: the ordinary way from here. */
export interface RevokedPromise extends Building {
  readonly stage: 'revoked';
  readonly revokedOn: Day;
}

/** Ended before or without a registration that was broken: the ordinary way. */
export interface ClosedPromise extends Common {
  readonly stage: 'closed';
  readonly closing: { readonly kind: 'withdrawn' | 'expired' | 'refused'; readonly on: Day };
}

/** 企业投资项目承诺: one project built on one promise. */
export type ProjectCommitment =
  Consulting | Listed | Publicised | Committed | Registered | AcceptedPromise | RevokedPromise | ClosedPromise;

export type PromiseStage = ProjectCommitment['stage'];

/** The commitment of a stage, for narrowing by name. */
export type PromiseIn<S extends PromiseStage> = Extract<ProjectCommitment, { readonly stage: S }>;

/** The first node that is not met: the one that is next. */
export const nextNode = ({ nodes }: Pick<Building, 'nodes'>): Node | undefined =>
  nodes.find(({ state }) => state !== 'met');

/** The day of a check as planned, or until which something is mended; null: it failed, and no day runs. */
export const dayOfNode = ({ state, on, until }: Node): Day | null => (state === 'planned' ? on : until);

/** A check, or a second look at what was mended, as it is named where the office is urged to make it. */
export const checkToUrge = ({ kind, on, state, until }: Node): string =>
  `${kind}:${state === 'rectify' && until !== null ? until : on}`;

/** A second measuring of what was mended, as it is named where the office is urged to make it. */
export const measuringToUrge = ({ until }: Shortfall): string => `shortfall:${until}`;

/** A revocation that was announced, as it is named where the office is urged to decide it. */
export const revocationToUrge = ({ until }: Withdrawal): string => `revocation:${until}`;

/** Does anything still happen to it? */
export const isUnderWay = ({ stage }: ProjectCommitment): boolean =>
  stage !== 'accepted' && stage !== 'revoked' && stage !== 'closed';

/** Departments of the standard that have not advised. */
export const silentIn = ({ standard, advice }: Pick<Common, 'standard' | 'advice'>): readonly string[] =>
  standard.bureaus.filter((bureau) => !advice.some((one) => one.bureau === bureau));

/** Does an objection wait for its answer? */
export const hasOpenObjection = ({ objections }: Pick<Promised, 'objections'>): boolean =>
  objections.some(({ answer }) => answer === null);
