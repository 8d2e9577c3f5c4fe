/** What of a chain its picture needs: the nodes in chain order, and what waits for what. */
export interface ChainShape<K extends string> {
  readonly nodes: readonly { readonly code: string; readonly deciding: boolean }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: K }[];
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Its place from left to right: the longest way that leads to it. */
  readonly layer: number;
}

/** A line as its corners, horizontal and vertical by turns. */
export interface Line<K extends string> {
  readonly from: string;
  readonly to: string;
  readonly kind: K;
  readonly deciding: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChainPicture<K extends string> {
  readonly width: number;
  readonly height: number;
  readonly layers: number;
  readonly places: ReadonlyMap<string, Placed>;
  readonly lines: readonly Line<K>[];
}

export const NODE = { width: 174, height: 74 } as const;
/** Six nodes in a row fit the sheet of a page 1366 px wide. */
export const LAYER_STEP = 211;
const ROW_STEP = 100;
const LANE_STEP = 5;
/** So many lanes find room between two rows. */
const LANES = 4;
const MARGIN = 6;

/**
 * Draws a chain from left to right by longest path. What decides the end stands in the first row. Lines are orthogonal, and
 * none goes through a node: they turn in the gaps between layers. What reaches over a layer goes straight along the row of one
 * of its ends if no node stands there, else in a lane of the gap between two rows.
 */
export function pictureOf<K extends string>({ nodes, edges }: ChainShape<K>): ChainPicture<K> {
  const known = new Set(nodes.map(({ code }) => code));
  const drawn = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const layers = layersOf(nodes, drawn);
  const rows = rowsOf(nodes, layers, drawn);
  const places = new Map(nodes.map(({ code }) => [code, placeOf(layers.get(code) ?? 0, rows.get(code) ?? 0)]));
  const decides = new Set(nodes.filter(({ deciding }) => deciding).map(({ code }) => code));
  const wayOf = waysIn(places);
  const lines = drawn.map((edge) => {
    const deciding = decides.has(edge.from) && decides.has(edge.to) && isNext(edge, nodes, decides);
    return { ...edge, deciding, points: routeOf(edge, places, wayOf(edge)) };
  });
  const columns = 1 + Math.max(-1, ...layers.values());
  const lowest = Math.max(0, ...lines.flatMap(({ points }) => points.map(([, y]) => y)));
  const floor = MARGIN + Math.max(0, ...rows.values()) * ROW_STEP + NODE.height;
  return {
    width: 2 * MARGIN + Math.max(0, columns - 1) * LAYER_STEP + (columns > 0 ? NODE.width : 0),
    height: Math.max(floor, lowest) + MARGIN,
    layers: columns,
    places,
    lines,
  };
}

type Nodes = ChainShape<string>['nodes'];
type Edge = ChainShape<string>['edges'][number];

/** The longest way to each node; nodes come in chain order, so that those before it are known. */
function layersOf(nodes: Nodes, edges: readonly Edge[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  for (const { code } of nodes) {
    const before = edges.filter(({ to }) => to === code).map(({ from }) => layers.get(from) ?? -1);
    layers.set(code, 1 + Math.max(-1, ...before));
  }
  return layers;
}

/** What decides goes first in its layer; anything else keeps to the row of what it waits for, if that is free. */
function rowsOf(
  nodes: Nodes,
  layers: ReadonlyMap<string, number>,
  edges: readonly Edge[],
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const taken = new Set<string>();
  const take = (code: string, wish: number): void => {
    const layer = layers.get(code) ?? 0;
    let row = wish;
    while (taken.has(`${layer} ${row}`)) row += 1;
    taken.add(`${layer} ${row}`);
    rows.set(code, row);
  };
  for (const { code } of nodes.filter(({ deciding }) => deciding)) take(code, 0);
  for (const { code } of nodes.filter(({ deciding }) => !deciding)) {
    const before = edges.filter(({ to }) => to === code).map(({ from }) => rows.get(from) ?? 0);
    take(code, Math.max(0, ...before));
  }
  return rows;
}

const placeOf = (layer: number, row: number): Placed => ({
  layer,
  x: MARGIN + layer * LAYER_STEP,
  y: MARGIN + row * ROW_STEP,
});

/** At which height a line runs from one end to the other; null: the ends are neighbours, and it turns between them. */
type WayOf = (edge: Edge) => number | null;

/** Finds a way for one line after the other; those that need a lane in the same gap each take the next one. */
function waysIn(places: ReadonlyMap<string, Placed>): WayOf {
  const standing = new Set([...places.values()].map(({ layer, y }) => `${layer} ${y}`));
  const isFree = (y: number, after: number, before: number): boolean =>
    Array.from({ length: before - after - 1 }, (_, at) => after + 1 + at).every(
      (layer) => !standing.has(`${layer} ${y}`),
    );
  const taken = new Map<number, number>();
  return ({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b || b.layer - a.layer <= 1) return null;
    const row = [a.y, b.y].find((y) => isFree(y, a.layer, b.layer));
    if (row !== undefined) return row + NODE.height / 2;
    const gap = (b.y < a.y ? a.y - ROW_STEP : a.y) + NODE.height;
    const lane = taken.get(gap) ?? 0;
    taken.set(gap, lane + 1);
    return gap + 5 + (lane % LANES) * LANE_STEP;
  };
}

/** Of the nodes that decide, each waits for the one before it: an edge that skips one decides nothing. */
function isNext({ from, to }: Edge, nodes: Nodes, decides: ReadonlySet<string>): boolean {
  const path = nodes.filter(({ code }) => decides.has(code)).map(({ code }) => code);
  return path.indexOf(to) === path.indexOf(from) + 1;
}

function routeOf({ from, to }: Edge, places: ReadonlyMap<string, Placed>, way: number | null): Line<string>['points'] {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return [];
  const [x1, y1] = [a.x + NODE.width, a.y + NODE.height / 2];
  const [x2, y2] = [b.x, b.y + NODE.height / 2];
  const leave = x1 + turnAt(a.y);
  if (way === null) return straightened([[x1, y1], [leave, y1], [leave, y2], [x2, y2]]); // prettier-ignore
  const arrive = x2 - turnAt(b.y);
  return straightened([[x1, y1], [leave, y1], [leave, way], [arrive, way], [arrive, y2], [x2, y2]]); // prettier-ignore
}

type Point = readonly [x: number, y: number];

/** Without corners at which the line goes straight on. */
const straightened = (points: readonly Point[]): readonly Point[] =>
  points.reduce<readonly Point[]>((line, point) => {
    const [before, last] = line.slice(-2);
    const goesOn = before && last && (isLevel(0, before, last, point) || isLevel(1, before, last, point));
    return [...(goesOn ? line.slice(0, -1) : line), point];
  }, []);

const isLevel = (axis: 0 | 1, ...points: readonly Point[]): boolean =>
  points.every((point) => point[axis] === points[0]?.[axis]);

/** Lines of other rows turn at another place in the gap, so that they do not lie on each other. */
const turnAt = (y: number): number => 10 + (Math.round(y / ROW_STEP) % 4) * 5;
