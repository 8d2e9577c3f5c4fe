import { BESIDE } from '../../../../domain/case/unserved-notices.ts';
import { DECISION_PAPERS } from '../../../../domain/paper/basis.ts';
import type { CasePage, Task } from './acceptance/verdicts.ts';

const DECISIONS: readonly string[] = DECISION_PAPERS;

/**
 * What a step serves: each notice of the kind that it names with what is served beside it, else all that was decided and not served
 * yet, or the last of those.
 */
export function papersOfService(
  { papers, unserved, unservedNotices }: Pick<CasePage, 'papers' | 'unserved' | 'unservedNotices'>,
  task: Pick<Task, 'paper'> | null,
): CasePage['papers'] {
  const newest = (waiting: readonly string[]) =>
    [...new Set(waiting)].flatMap((kind) =>
      papers.filter((one) => one.kind === kind).slice(-waiting.filter((one) => one === kind).length),
    );
  if (task?.paper) {
    const kinds: readonly string[] = [task.paper, ...(BESIDE[task.paper] ?? [])];
    const waiting = newest(unservedNotices.filter((kind) => kinds.includes(kind)));
    return waiting.length > 0 ? waiting : newest([task.paper]);
  }
  const waiting = newest(unserved);
  return waiting.length > 0 ? waiting : papers.filter(({ kind }) => DECISIONS.includes(kind)).slice(-1);
}
