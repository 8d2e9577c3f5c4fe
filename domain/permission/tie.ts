import type { Officer } from '../case/state/review.ts';

/** 回避关系 that a person declares or an administrator records (公务员法 76): an interest of one's own, a relative's, another. */
export const RELATION_KINDS = ['interest', 'kin', 'other'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * Why somebody takes no part in a case: a declared relation to the applicant; `own`: acts for it today; `acted`: acted for it in
 * this very case; `helped`: is or was its steward for this project; `party`: was told of it as a third party.
 */
export type TieKind = RelationKind | 'own' | 'acted' | 'helped' | 'party';

/** Somebody with a tie to the applicant of a case. */
export interface Tie extends Officer {
  readonly kind: TieKind;
}
