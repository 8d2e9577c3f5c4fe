import { useCallback } from 'react';
import { taskRoutes } from '../../../../../api/contract/tasks.ts';
import { client } from '../../../asking/client.ts';
import { useGoTo } from '../../param.ts';
import { stepPath } from '../step-path.ts';
import type { WorkRow } from './work-groups.ts';

/** Opens the page of a task and takes it in hand. If somebody else was faster, the page says who. */
export function useOpenTask(): (row: WorkRow) => void {
  const goTo = useGoTo();
  return useCallback(
    (row) => {
      const open = () => goTo(stepPath(row.kind, row.case.id));
      if (row.claimedBy !== null) return open();
      client(taskRoutes.claimTask, { params: { task: row.task }, body: {} }).then(open, open);
    },
    [goTo],
  );
}
