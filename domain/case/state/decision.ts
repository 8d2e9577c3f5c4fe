import type { ItemCode } from '../../catalogue/item.ts';
import type { Day } from '../../clock/day.ts';
import type { Instant } from '../../clock/instant.ts';
import type { CaseId } from './case-id.ts';

/** A condition of the standard that was promised and is not met: its place in the signed letter from 1, and what was found. */
export type BrokenCondition = { readonly condition: number; readonly found: string };

/** Which of the promised conditions the officers named as broken; absent: none by itself, as on a visit, so that all are meant. */
export type Breach = { readonly broken?: readonly BrokenCondition[] };

export interface Decision {
  readonly outcome: 'grant' | 'refuse';
  readonly at: Instant;
  readonly on: Day;
  readonly bySystem: boolean;
  readonly byCommitment: boolean;
  /** Id of the grant under which it was made (许可法 22); null where the system refused. */
  readonly authority: string | null;
  /** 容缺通过: what was promised for after the grant, and what of it is still open. Null: nothing. */
  readonly supplement: { readonly materials: readonly string[]; readonly open: readonly string[] } | null;
}

export type CheckState =
  | { readonly state: 'due' | 'met' }
  /** `by`: who found so and proposed it; absent where it was recorded before that was kept. */
  | ({ readonly state: 'revocationProposed'; readonly facts: string; readonly by?: readonly string[] } & Breach)
  | ({ readonly state: 'rectify'; readonly deficits: string; readonly lapsed: boolean } & Breach);

/** 依据被撤销: on that day the permit of another case, on which this grant rests, was revoked. */
export interface BasisDefect {
  readonly item: ItemCode;
  readonly caseId: CaseId;
  readonly on: Day;
}

/** 撤销: the prior notice, and what the holder stated (许可法 7, 69). */
export interface Revocation {
  readonly noticeOn: Day;
  readonly ground: RevocationGround;
  readonly facts: string;
  readonly statement: string | null;
}

export type RevocationGround = '许可法 69(1)' | '许可法 69(2)';
