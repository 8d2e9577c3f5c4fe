import { useLocation } from '@tanstack/react-router';
import { isOver } from '../../../../../domain/case/over.ts';
import { DateText } from '../../../components/date-text.tsx';
import { LightShape } from '../../../components/light-shape.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { isMilestone, type Milestone, type NodeCode } from '../../../../../domain/plan/network.ts';
import { useItemNames } from '../../../session/use-item-names.ts';
import { useTexts } from '../../../texts/language.ts';
import { lightName, shownLight, shapeOf } from '../../../view/light-words.ts';
import { isReached, lineOf, type PlanLine, type ProjectPlan } from '../../../view/project-chain.ts';
import type { CaseCard } from '../../../view/todos.ts';
import { CaseLight } from '../../case/case-light.tsx';

/** A project's plan with the cases that were filed for it. */
export interface Chained {
  readonly plan: ProjectPlan;
  readonly cases: readonly CaseCard[];
}

interface OfNode extends Chained {
  readonly node: NodeCode;
}

/** The light of an item's case, or that it has not begun. */
export function NodeState({ plan, cases, node }: OfNode) {
  const { chain } = useTexts();
  const line = lineOf(plan, node);
  const card = cases.find(({ id }) => id === line?.case);
  if (card) return <CaseLight answer={{ ...card, ...(line ? { nature: line.nature } : {}) }} bare />;
  const done = isMilestone(node) ? isReached(plan, node) : line?.dates.slack === null;
  return <LightTag light={done ? 'done' : 'notStarted'} word={done ? chain.done : chain.notStarted} bare />;
}

/** The date of a node: when it was there, by when it must be, or when it is expected. */
export function NodeDay({ plan, node, short = false }: Omit<OfNode, 'cases'> & { short?: boolean }) {
  const { chain } = useTexts();
  const line = lineOf(plan, node);
  if (line) return <LineDay line={line} short={short} />;
  if (!isMilestone(node)) return null;
  const { on } = plan.steps[node].dates;
  return (
    <span>
      {isReached(plan, node) ? '' : `${chain.expectedOn} `}
      <DateText day={on} short={short} />
    </span>
  );
}

function LineDay({ line, short }: { line: PlanLine; short: boolean }) {
  const { chain } = useTexts();
  const { on, slack } = line.dates;
  if (slack === null)
    return (
      <span>
        <DateText day={on} short={short} /> {chain.doneOn}
      </span>
    );
  return (
    <span>
      {line.progress === 'running' ? chain.latest : chain.expectedOn} <DateText day={on} short={short} />
    </span>
  );
}

/** The name of an item or step in the language of the page, short. */
export function useNodeName(plan: ProjectPlan): (node: NodeCode) => string {
  const { chain } = useTexts();
  const names = useItemNames();
  return (node) => {
    if (isMilestone(node)) return chain.steps[node];
    const line = lineOf(plan, node);
    return line === undefined ? node : names.short(line);
  };
}

/** What a step or an item is called where there is room for its code alone. */
export const useShortName = (): ((node: NodeCode) => string) => {
  const { chain } = useTexts();
  return (node) => (isMilestone(node) ? chain.steps[node satisfies Milestone] : node);
};

/** The shape of a node's light alone; the list beside the picture has its word. */
export function NodeShape({ plan, cases, node }: OfNode) {
  const card = cases.find(({ id }) => id === lineOf(plan, node)?.case);
  const over = card !== undefined && isOver(card);
  const light = card ? lightName(shownLight(card), over) : 'notStarted';
  return (
    <span className={`chain-shape light-${light} light-bare`}>
      <LightShape shape={shapeOf(light)} />
    </span>
  );
}

/** Where the page of a case stands in the area of whoever reads. */
export function useCaseHref(): (id: string | null) => string | undefined {
  const area = useLocation({ select: ({ pathname }) => pathname.split('/').slice(0, 2).join('/') });
  return (id) => (id === null ? undefined : `${area}/cases/${id}`);
}
