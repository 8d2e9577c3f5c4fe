import { Go } from '../../../components/go.tsx';
import { isMilestone, type NodeCode } from '../../../../../domain/plan/network.ts';
import { useTexts } from '../../../texts/language.ts';
import { decidingNodes, lineOf, nodesOf, waitsFor } from '../../../view/project-chain.ts';
import { PlainTable } from '../../admin/plain-table.tsx';
import { NodeDay, NodeState, useCaseHref, useNodeName, useShortName, type Chained } from './node-words.tsx';

/** The chain as a table: what each item waits for, and how much later it may come. */
export function ChainList({ plan, cases }: Chained) {
  const { chain } = useTexts();
  const shortOf = useShortName();
  const { list } = chain;
  const rows = nodesOf(plan).map((node) => {
    const before = waitsFor(plan, node).map(shortOf);
    return {
      key: node,
      cells: [
        <ItemName key="item" {...{ plan, node }} />,
        <NodeState key="state" {...{ plan, cases, node }} />,
        <NodeDay key="day" {...{ plan, node }} />,
        before.length === 0 ? chain.waitsForNothing : before.join(' '),
        chain.slackOf((lineOf(plan, node) ?? (isMilestone(node) ? plan.steps[node] : undefined))?.dates.slack ?? null),
      ],
    };
  });
  return (
    <PlainTable name={chain.title} head={[list.item, list.state, list.date, list.waitsFor, list.slack]} rows={rows} />
  );
}

function ItemName({ plan, node }: Pick<Chained, 'plan'> & { node: NodeCode }) {
  const nameOf = useNodeName(plan);
  const line = lineOf(plan, node);
  const href = useCaseHref()(line?.case ?? null);
  const name = isMilestone(node) ? nameOf(node) : `${node} ${nameOf(node)}`;
  const shown = decidingNodes(plan).has(node) ? <b>{name}</b> : name;
  return href === undefined ? <span>{shown}</span> : <Go href={href}>{shown}</Go>;
}
