import { DECISION_PAPERS } from '../../../../domain/paper/basis.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';

const DECISIONS: readonly string[] = DECISION_PAPERS;

/** What a step serves: the notice that it names, else all that was decided and not served yet, or the last decision. */
export function papersOfService(
  { papers, unserved }: Pick<CasePage, 'papers' | 'unserved'>,
  task: Pick<Task, 'paper'> | null,
): CasePage['papers'] {
  const ofKind = (wanted: string) => papers.filter(({ kind }) => kind === wanted);
  if (task?.paper) return ofKind(task.paper).slice(-1);
  const waiting = [...new Set(unserved)].flatMap((kind) =>
    ofKind(kind).slice(-unserved.filter((one) => one === kind).length),
  );
  return waiting.length > 0 ? waiting : papers.filter(({ kind }) => DECISIONS.includes(kind)).slice(-1);
}
