import { createHash } from 'node:crypto';
import { canonical } from '../domain/canonical.ts';

/**
 * How far a chain had grown at the end of a day; or a paper by what it says, numbered among those of its case (0: an order,
 * which stands beside them); or the bytes of its PDF.
 */
export interface Leaf {
  readonly kind: 'case' | 'commitment' | 'visit' | 'paper' | 'pdf';
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
}

/** One step from a leaf up to the root: the hash beside it, and on which side that stands. */
export interface PathStep {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

/** The root over no leaves. */
export const EMPTY_ROOT = createHash('sha256').digest('hex');

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The hash of a leaf; the byte before it keeps a node from being passed off as a leaf (RFC 6962, 2.1). */
export const leafHash = (leaf: Leaf): string => createHash('sha256').update(LEAF).update(canonical(leaf)).digest('hex');

const nodeHash = (left: string, right: string): string =>
  createHash('sha256').update(NODE).update(Buffer.from(left, 'hex')).update(Buffer.from(right, 'hex')).digest('hex');

/** Leaves in the order in which they are hashed. */
const inOrder = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.toSorted((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The root over leaves, whatever their order. */
export const rootOf = (leaves: readonly Leaf[]): string => levelsOf(leaves).at(-1)?.[0] ?? EMPTY_ROOT;

/** A leaf with its way to the root. */
export interface Proof {
  readonly leaf: Leaf;
  readonly path: readonly PathStep[];
}

/** Tells of a leaf its way to the root; null if it is not among the leaves. The tree is reckoned once for all of them. */
export function proofsIn(leaves: readonly Leaf[]): (of: Pick<Leaf, 'kind' | 'id'>) => Proof | null {
  const ordered = inOrder(leaves);
  const levels = levelsOf(leaves);
  const places = new Map(ordered.map(({ kind, id }, at) => [`${kind}/${id}`, at]));
  return ({ kind, id }) => {
    const at = places.get(`${kind}/${id}`);
    const leaf = at === undefined ? undefined : ordered[at];
    return at === undefined || leaf === undefined ? null : { leaf, path: pathFrom(at, levels) };
  };
}

function pathFrom(leaf: number, levels: readonly (readonly string[])[]): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at = leaf;
  for (const level of levels) {
    const beside = level[at ^ 1];
    // The last one of an odd number has nothing beside it and goes up as it is.
    if (beside !== undefined) steps.push({ side: at % 2 === 1 ? 'left' : 'right', hash: beside });
    at >>= 1;
  }
  return steps;
}

function levelsOf(leaves: readonly Leaf[]): readonly (readonly string[])[] {
  const levels: (readonly string[])[] = [inOrder(leaves).map(leafHash)];
  for (let level = levels[0] ?? []; level.length > 1; levels.push(level)) level = above(level);
  return levels;
}

const above = (level: readonly string[]): readonly string[] =>
  level.flatMap((left, at) => (at % 2 === 1 ? [] : [pairOf(left, level[at + 1])]));

const pairOf = (left: string, right: string | undefined): string =>
  right === undefined ? left : nodeHash(left, right);
