import { useCallback } from 'react';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { client } from '../../asking/client.ts';
import { useKnownMe } from '../../session/me.ts';
import { useGoTo } from '../param.ts';
import { stepPath } from './step-path.ts';
import type { Task } from './acceptance/verdicts.ts';

/**
 * Goes on to the next task of this kind that nobody else has in hand, at a park's desk of that park, and takes it; to the list
 * if there is none. The page there says which case was done.
 */
export function useNextTask(kind: Task['kind']): (done: string | null) => Promise<void> {
  const goTo = useGoTo();
  const park = useKnownMe().hat?.park ?? null;
  return useCallback(
    async (done) => {
      const wanted = viewOf(kind);
      const list = await client(taskRoutes.listTasks, {
        query: { kind: wanted, limit: 50, ...(park === null ? {} : { park }) },
      }).catch(() => null);
      const next = list?.rows.find((row) => row.claimedBy === null && row.kind === kind);
      const note = done === null ? '' : `?done=${encodeURIComponent(done)}`;
      if (!next) return goTo(`/o/tasks${note}`);
      await client(taskRoutes.claimTask, { params: { task: next.task }, body: {} }).catch(() => null);
      goTo(stepPath(next.kind, next.case.id) + note);
    },
    [goTo, kind, park],
  );
}

/** The view of the list that holds steps of a kind. */
function viewOf(kind: Task['kind']) {
  if (kind === 'accept' || kind === 'serve' || kind === 'check') return kind;
  return kind === 'review' || kind === 'sign' ? 'work' : 'all';
}
