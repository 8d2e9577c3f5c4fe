import { Fragment, type ReactNode } from 'react';
import { LAYER_STEP, NODE, pictureOf, type ChainPicture, type ChainShape } from '../view/chain-layout.ts';
import { Go } from './go.tsx';
import { useKeyScroll } from './use-key-scroll.ts';
import './chain-graph.css';

/** What stands on one node: 174 × 74. */
export interface GraphNode {
  readonly code: string;
  readonly name: string;
  readonly deciding: boolean;
  /** Its light or state, with its word. */
  readonly head: ReactNode;
  /** Its date, and how much later it could come. */
  readonly foot: ReactNode;
  /** Stage by name; told over the first node of each. */
  readonly stage?: string;
  readonly href?: string;
}

type EdgeKind = 'beforeIssue' | 'beforeStart' | 'beforeUse' | 'works';

interface ChainGraphProps {
  readonly nodes: readonly GraphNode[];
  readonly edges: ChainShape<EdgeKind>['edges'];
  /** What the picture shows, in one sentence. */
  readonly label: string;
}

/**
 * The chain from left to right: lines of SVG below, nodes above in reading order. Whoever reads with a screen reader hears the
 * nodes as a list; what waits for what stands in the list view beside it.
 */
export function ChainGraph({ nodes, edges, label }: ChainGraphProps) {
  const picture = pictureOf({ nodes, edges });
  const scroll = useKeyScroll<HTMLElement>();
  return (
    <section className="chain" aria-label={label} ref={scroll}>
      <div className="chain-inner" style={{ width: picture.width }}>
        <Stages nodes={nodes} picture={picture} />
        <div className="chain-canvas" style={{ height: picture.height }}>
          <Lines picture={picture} />
          <ol>
            {nodes.map((node) => (
              <Node key={node.code} node={node} picture={picture} />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

/** Each stage over the first layer in which it stands. */
function Stages({ nodes, picture }: { nodes: readonly GraphNode[]; picture: ChainPicture<EdgeKind> }) {
  const first = new Map<string, number>();
  for (const { code, stage } of nodes) {
    const layer = picture.places.get(code)?.layer ?? 0;
    if (stage !== undefined && layer < (first.get(stage) ?? Infinity)) first.set(stage, layer);
  }
  const taken = new Map([...first].map(([stage, layer]) => [layer, stage]));
  return (
    <div className="chain-stages" aria-hidden="true">
      {[...taken].map(([layer, stage]) => (
        <span key={stage} style={{ insetInlineStart: 6 + layer * LAYER_STEP }}>
          {stage}
        </span>
      ))}
    </div>
  );
}

function Lines({ picture }: { picture: ChainPicture<EdgeKind> }) {
  // What decides is drawn last, so that no other line lies over it.
  const lines = picture.lines.toSorted((a, b) => Number(a.deciding) - Number(b.deciding));
  return (
    <svg width={picture.width} height={picture.height} aria-hidden="true" focusable="false">
      {lines.map(({ from, to, kind, deciding, points }) => (
        <Fragment key={`${from} ${to} ${kind}`}>
          <polyline
            className={`chain-line chain-${kind}${deciding ? ' chain-deciding' : ''}`}
            points={points
              .slice(0, -1)
              .map(asPoint)
              .concat(asPoint(shortOf(points)))
              .join(' ')}
          />
          <polygon
            className={`chain-tip${deciding ? ' chain-deciding' : ''}`}
            points={tipAt(points.at(-1) ?? [0, 0])}
          />
        </Fragment>
      ))}
    </svg>
  );
}

type Point = readonly [number, number];

const asPoint = ([x, y]: Point): string => `${x},${y}`;

/** The line ends where its arrow head begins. */
function shortOf(points: readonly Point[]): Point {
  const [x, y] = points.at(-1) ?? [0, 0];
  return [x - 6, y];
}

const tipAt = ([x, y]: Point): string => `${x},${y} ${x - 8},${y - 4} ${x - 8},${y + 4}`;

function Node({ node, picture }: { node: GraphNode; picture: ChainPicture<EdgeKind> }) {
  const { x = 0, y = 0 } = picture.places.get(node.code) ?? {};
  const style = { insetInlineStart: x, top: y, width: NODE.width, height: NODE.height };
  const inside = (
    <>
      <span className="chain-head">
        {node.head}
        <span className="quiet">{/^[A-Z]\d/.test(node.code) ? node.code : ''}</span>
      </span>
      <b className="chain-name">{node.name}</b>
      <span className="chain-foot">{node.foot}</span>
    </>
  );
  return (
    <li className={`chain-node${node.deciding ? ' chain-node-deciding' : ''}`} style={style}>
      {node.href === undefined ? inside : <Go href={node.href}>{inside}</Go>}
    </li>
  );
}
