import { predecessorsOf, type Item, type ItemCode } from '../catalogue/item.ts';

/** The steps of a project that are no item: works begin, works are done, what was built is used. */
export const MILESTONES = ['START', 'COMPLETION', 'USE'] as const;
export type Milestone = (typeof MILESTONES)[number];

export type NodeCode = ItemCode | Milestone;

/** Is it a step of the project, and no item? */
export const isMilestone = (node: NodeCode): node is Milestone => MILESTONES.some((one) => one === node);

/**
 * Why one thing waits for another: its result is needed for the decision (`beforeIssue`), for the start of works
 * (`beforeStart`), for the use (`beforeUse`), or the works lie between (`works`).
 */
export type EdgeKind = 'beforeIssue' | 'beforeStart' | 'beforeUse' | 'works';

export interface PlanEdge {
  readonly from: NodeCode;
  readonly to: NodeCode;
  readonly kind: EdgeKind;
}

/** What of an item its place in the chain asks. */
export type NetworkItem = Pick<Item, 'code' | 'after' | 'beforeStart' | 'beforeUse' | 'afterWorks'>;

/** The nodes, each after all for which it waits, and what waits for what. */
export interface Network {
  readonly order: readonly NodeCode[];
  readonly edges: readonly PlanEdge[];
  readonly into: ReadonlyMap<NodeCode, readonly NodeCode[]>;
  readonly outOf: ReadonlyMap<NodeCode, readonly NodeCode[]>;
}

/**
 * Joins the items of a project by what waits for what. There is no cycle in it, whatever the catalogue says: what has to be
 * there before the works begin does not wait for their end, and of items that wait for each other the first goes ahead.
 */
export const networkOf = (items: readonly NetworkItem[]): Network =>
  networkFrom(
    items.map(({ code }) => code),
    edgesOf(items),
  );

/** The same of items whose edges are known already, with the steps of the project among them. */
export function networkFrom(codes: readonly ItemCode[], wanted: readonly PlanEdge[]): Network {
  const order = inOrder([...codes, ...MILESTONES], wanted);
  const place = new Map(order.map((node, at) => [node, at]));
  const edges = wanted.filter(({ from, to }) => (place.get(from) ?? 0) < (place.get(to) ?? 0));
  return {
    order,
    edges,
    into: grouped(edges, (edge) => [edge.to, edge.from]),
    outOf: grouped(edges, (edge) => [edge.from, edge.to]),
  };
}

function edgesOf(items: readonly NetworkItem[]): readonly PlanEdge[] {
  const before = issueEdges(items);
  const early = leadingTo(
    items.filter((item) => item.beforeStart).map(({ code }) => code),
    before,
  );
  const stepEdges = items.flatMap((item): readonly PlanEdge[] => [
    ...(item.beforeStart ? [{ from: item.code, to: 'START', kind: 'beforeStart' } as const] : []),
    ...(item.beforeUse ? [{ from: item.code, to: 'USE', kind: 'beforeUse' } as const] : []),
    ...(item.afterWorks && !early.has(item.code)
      ? [{ from: 'COMPLETION', to: item.code, kind: 'works' } as const]
      : []),
  ]);
  return [
    ...before,
    ...stepEdges,
    { from: 'START', to: 'COMPLETION', kind: 'works' },
    { from: 'COMPLETION', to: 'USE', kind: 'works' },
  ];
}

function issueEdges(items: readonly NetworkItem[]): readonly PlanEdge[] {
  const known = new Set(items.map(({ code }) => code));
  return items.flatMap((item) =>
    predecessorsOf(item)
      .filter((code) => known.has(code) && code !== item.code)
      .map((code) => ({ from: code, to: item.code, kind: 'beforeIssue' }) as const),
  );
}

/** These items and all for which they wait. */
function leadingTo(items: readonly ItemCode[], edges: readonly PlanEdge[]): ReadonlySet<NodeCode> {
  const into = grouped(edges, ({ from, to }) => [to, from]);
  const found = new Set<NodeCode>();
  const open: NodeCode[] = [...items];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    open.push(...(into.get(node) ?? []));
  }
  return found;
}

function inOrder(nodes: readonly NodeCode[], edges: readonly PlanEdge[]): readonly NodeCode[] {
  const into = grouped(edges, ({ from, to }) => [to, from]);
  const left = new Set(nodes);
  const ordered: NodeCode[] = [];
  while (left.size > 0) {
    const free = [...left].find((node) => !(into.get(node) ?? []).some((one) => left.has(one)));
    const next = free ?? ([...left][0] as NodeCode);
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}

function grouped(
  edges: readonly PlanEdge[],
  pair: (edge: PlanEdge) => readonly [NodeCode, NodeCode],
): ReadonlyMap<NodeCode, readonly NodeCode[]> {
  const groups = new Map<NodeCode, NodeCode[]>();
  for (const [key, other] of edges.map(pair)) {
    const group = groups.get(key);
    if (group) group.push(other);
    else groups.set(key, [other]);
  }
  return groups;
}
