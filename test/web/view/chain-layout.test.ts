import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NODE, pictureOf, type ChainShape } from '../../../web/src/view/chain-layout.ts';

const shape = (deciding: string, others: string, ...edges: string[]): ChainShape<string> => ({
  nodes: [
    ...deciding.split(' ').map((code) => ({ code, deciding: true })),
    ...others.split(' ').map((code) => ({ code, deciding: false })),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  edges: edges.map((edge) => ({ from: edge.split('>')[0]!, to: edge.split('>')[1]!, kind: 'beforeIssue' })),
});

/** Any chain: nodes 0, 1, 2 …, and edges from a lower to a higher one. */
const chains = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    nodes: fc.tuple(
      ...Array.from({ length: n }, (_, code) => fc.record({ code: fc.constant(String(code)), deciding: fc.boolean() })),
    ),
    edges: fc.uniqueArray(
      fc
        .tuple(fc.nat(n - 1), fc.nat(n - 1))
        .filter(([a, b]) => a < b)
        .map(([a, b]) => ({ from: String(a), to: String(b), kind: 'beforeIssue' })),
      { maxLength: n > 1 ? 20 : 0, selector: ({ from, to }) => `${from} ${to}` },
    ),
  }),
);

describe('the picture of a chain', () => {
  it('goes from left to right by the longest way, what decides in the first row', () => {
    const { places, layers } = pictureOf(shape('A02 A06 A16 A23', 'A07b', 'A02>A06', 'A06>A16', 'A16>A23', 'A02>A07b'));
    expect(layers).toBe(4);
    expect(['A02', 'A06', 'A07b', 'A16', 'A23'].map((code) => places.get(code)!.layer)).toEqual([0, 1, 1, 2, 3]);
    expect(new Set(['A02', 'A06', 'A16', 'A23'].map((code) => places.get(code)!.y)).size).toBe(1);
    expect(places.get('A07b')!.y).toBeGreaterThan(places.get('A06')!.y);
  });

  it('marks the lines of the deciding path, and not one that skips a node of it', () => {
    const { lines } = pictureOf(shape('A02 A06 A16', 'A99', 'A02>A06', 'A06>A16', 'A02>A16', 'A02>A99'));
    expect(lines.filter(({ deciding }) => deciding).map(({ from, to }) => `${from}>${to}`)).toEqual([
      'A02>A06',
      'A06>A16',
    ]);
  });

  it('leaves out a line to what is not in the picture', () => {
    expect(pictureOf(shape('A02', 'A06', 'A02>A77')).lines).toEqual([]);
  });

  it('leads what reaches over a layer straight along a row in which nobody stands', () => {
    const chain = shape('A02 A07b START', 'A16 A18', 'A02>A07b', 'A02>A16', 'A16>A18', 'A18>START', 'A07b>START');
    const { lines, height, places } = pictureOf(chain);
    const straight = lines.find(({ from }) => from === 'A07b')!;
    expect(straight.points.map(([, y]) => y)).toEqual([places.get('A07b')!.y + 37, places.get('START')!.y + 37]);
    expect(height).toBe(Math.max(...[...places.values()].map(({ y }) => y)) + NODE.height + 6);
  });

  it('leads it between two rows where somebody stands in both', () => {
    const chain = shape('A02 A06 A16', 'A07b', 'A02>A06', 'A06>A16', 'A02>A16', 'A02>A07b');
    const over = pictureOf(chain).lines.find(({ from, to }) => from === 'A02' && to === 'A16')!;
    const [top, below] = [6 + NODE.height, 106];
    const ways = over.points.slice(2, 4).map(([, y]) => y);
    expect(ways.every((y) => y > top && y < below)).toBe(true);
  });

  it('of any chain has no two nodes in one place, and no line through a node', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { places, lines, width, height } = pictureOf(chain);
        const boxes = [...places.values()];
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(chain.nodes.length);
        expect(lines.length).toBe(chain.edges.length);
        for (const { points } of lines) {
          for (const [at, [x2, y2]] of points.entries()) {
            expect(x2 >= 0 && x2 <= width && y2 >= 0 && y2 <= height).toBe(true);
            const [x1, y1] = points[at - 1] ?? [x2, y2];
            expect(x1 === x2 || y1 === y2).toBe(true);
            expect(boxes.some((box) => crosses(box, [x1, y1, x2, y2]))).toBe(false);
          }
        }
      }),
    );
  });
});

/** Does a segment run through the inside of a node? Touching its edge is allowed. */
function crosses({ x, y }: { x: number; y: number }, [x1, y1, x2, y2]: readonly number[]): boolean {
  const [left, right] = [Math.min(x1!, x2!), Math.max(x1!, x2!)];
  const [top, bottom] = [Math.min(y1!, y2!), Math.max(y1!, y2!)];
  return left < x + NODE.width && right > x && top < y + NODE.height && bottom > y;
}
