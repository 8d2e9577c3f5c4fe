import { caseRoutes } from '../../../../api/contract/cases.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { usePathParam } from '../param.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';

/** The case of the page's address. */
export function useCase() {
  const id = usePathParam('case');
  return useAsk(caseRoutes.readCase, { params: { case: id } });
}

/** The open step of one of these kinds; null: there is none. */
export const stepOf = (page: CasePage, kinds: readonly Task['kind'][]): Task | null =>
  page.tasks.find((task) => kinds.includes(task.kind)) ?? null;

/** The step is in the hands of somebody else: the page can only be read. */
export const heldByOther = (task: Task | null): Task['claimedBy'] =>
  task?.claimedBy && !task.claimedBy.me ? task.claimedBy : null;

const STEPS: Readonly<Record<string, readonly Task['kind'][]>> = {
  window: ['accept', 'serve'],
  reviewer: ['review'],
  approver: ['sign'],
  inspector: ['check'],
  upperOrgan: ['accept', 'review', 'sign'],
};

/** Is the step one that people of this capacity take? */
export const isStepOf = (task: Task, capacity: string | undefined): boolean =>
  STEPS[capacity ?? '']?.includes(task.kind) ?? false;

/** Why an act cannot be done now; null: it can. Absent: it is not this hat's. */
export function whyNot(page: CasePage, act: string): CasePage['acts'][number]['why'] | undefined {
  const found = page.acts.find((one) => one.act === act);
  return found?.allowed === true ? null : found?.why;
}
