/** 开工前、基础完工、主体完工、投用前: the four checks of a registered project, in this order. */
export const NODE_KINDS = ['start', 'foundation', 'structure', 'use'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Does one node come no later than the other? */
export const isBeforeOrAt = (one: NodeKind, other: NodeKind): boolean =>
  NODE_KINDS.indexOf(one) <= NODE_KINDS.indexOf(other);
