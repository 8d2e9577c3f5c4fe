import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { RouteForm } from '../admin/route-form.tsx';

/** A supervisor takes a step back that somebody has in hand, and says why. */
export function TakeBack({ answer }: { answer: CaseAnswer }) {
  const { clocks } = useTexts().desk;
  const may = useMay();
  if (!may('takeBackTask')) return null;
  return answer.tasks.map(
    ({ id, claimedBy }) =>
      claimedBy !== null && (
        <RouteForm
          key={id}
          route={taskRoutes.takeBackTask}
          params={{ task: id }}
          label={clocks.takeBack(claimedBy.name)}
          act="take-back"
        />
      ),
  );
}
