import type { ReactNode } from 'react';
import { planRoutes } from '../../../../../api/contract/plans.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { useGuideCalendar } from '../../public/calculator/use-guide.ts';
import { GraphPanel } from './graph-panel.tsx';
import type { ProjectPlan } from '../../../view/project-chain.ts';
import type { CaseCard } from '../../../view/todos.ts';
import type { Chained } from './node-words.tsx';
import { TimePanel } from './time-panel.tsx';
import './chain.css';

/** The plan of a project once its questions are answered; null until then. */
export function useProjectPlan(project: string): ProjectPlan | null {
  const { data } = useAsk(planRoutes.readPlan, { params: { project } });
  return data?.answered ? data : null;
}

interface ChainOrProps {
  readonly plan: ProjectPlan | null;
  readonly project: { readonly zone: string; readonly cases: readonly CaseCard[] };
  /** Stands there while there is no plan. */
  readonly children: ReactNode;
}

/** The chain of a project that has a plan, else what is given. */
export function ChainOr({ plan, project: { zone, cases }, children }: ChainOrProps) {
  return plan ? <ChainPanels {...{ plan, zone, cases }} /> : children;
}

/** The chain of a project that has a plan: the graph, and where each working day went. */
function ChainPanels({ plan, cases, zone }: Chained & { zone: string }) {
  const zoned = useGuideCalendar(zone);
  return (
    <>
      <GraphPanel plan={plan} cases={cases} />
      {zoned !== null && <TimePanel plan={plan} cases={cases} calendar={zoned.calendar} />}
    </>
  );
}
