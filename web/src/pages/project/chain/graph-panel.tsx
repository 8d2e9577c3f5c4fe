import { useState } from 'react';
import { isMilestone, type NodeCode } from '../../../../../domain/plan/network.ts';
import { ChainGraph, type GraphNode } from '../../../components/chain-graph.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { decidingNodes, drawnEdges, isReached, lineOf, nodesOf, picturedNodes } from '../../../view/project-chain.ts';
import { useQueryParam } from '../../param.ts';
import { ChainList } from './chain-list.tsx';
import { NodeDay, NodeState, useCaseHref, useNodeName, type Chained } from './node-words.tsx';

/** The chain as a graph, or as a list; on a phone the list comes first. */
export function GraphPanel({ plan, cases }: Chained) {
  const { chain } = useTexts();
  const [asked, ask] = useQueryParam('chain');
  const [upTo, goTo] = useQueryParam('chain-to');
  const [narrow] = useState(() => window.matchMedia('(max-width: 640px)').matches);
  const list = asked === null ? narrow : asked === 'list';
  return (
    <Panel
      title={chain.title}
      aside={
        <span className="chain-aside">
          {!list && <LineLegend />}
          {!list && <AfterStart plan={plan} whole={upTo === 'end'} onWhole={(whole) => goTo(whole ? 'end' : null)} />}
          <button type="button" className="link" data-act="switch-chain" onClick={() => ask(list ? 'graph' : 'list')}>
            {list ? chain.toGraph : chain.toList}
          </button>
        </span>
      }
    >
      {list ? <ChainList plan={plan} cases={cases} /> : <Graph plan={plan} cases={cases} whole={upTo === 'end'} />}
    </Panel>
  );
}

interface AfterStartProps extends Pick<Chained, 'plan'> {
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

/** What comes after the start of works is drawn when somebody asks for it: until then the picture fits the page. */
function AfterStart({ plan, whole, onWhole }: AfterStartProps) {
  const { chain } = useTexts();
  const later = nodesOf(plan).length - picturedNodes(plan, false).length;
  if (later === 0) return null;
  return (
    <button type="button" className="link" data-act="draw-all" onClick={() => onWhole(!whole)}>
      {whole ? chain.upToStart : chain.drawAll}
    </button>
  );
}

function LineLegend() {
  const { lines } = useTexts().chain;
  return (
    <>
      {(['deciding', 'issue', 'before'] as const).map((kind) => (
        <span key={kind} className="chain-key">
          <span className={`chain-stroke chain-stroke-${kind}`} aria-hidden="true" />
          {lines[kind]}
        </span>
      ))}
    </>
  );
}

function Graph({ plan, cases, whole }: Chained & { readonly whole: boolean }) {
  const { chain } = useTexts();
  const nameOf = useNodeName(plan);
  const hrefOf = useCaseHref();
  const decides = decidingNodes(plan);
  const nodes = picturedNodes(plan, whole).map((node): GraphNode => {
    const line = lineOf(plan, node);
    const href = hrefOf(line?.case ?? null);
    return {
      code: node,
      name: nameOf(node),
      deciding: decides.has(node),
      head: <NodeState {...{ plan, cases, node }} />,
      foot: <Foot {...{ plan, node }} />,
      ...(line?.stage ? { stage: chain.stages[line.stage] } : {}),
      ...(href === undefined ? {} : { href }),
    };
  });
  return <ChainGraph nodes={nodes} edges={drawnEdges(plan)} label={chain.label} />;
}

function Foot({ plan, node }: Pick<Chained, 'plan'> & { node: NodeCode }) {
  const { chain } = useTexts();
  const dates = lineOf(plan, node)?.dates ?? (isMilestone(node) ? plan.steps[node].dates : undefined);
  const slack = dates?.slack ?? 0;
  return (
    <>
      <NodeDay plan={plan} node={node} short />
      {slack > 0 && !(isMilestone(node) && isReached(plan, node)) && <span>{chain.slack(slack)}</span>}
    </>
  );
}
