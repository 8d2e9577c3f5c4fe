import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-story.ts';
import { RouteForm } from '../admin/route-form.tsx';

/** A supervisor takes a step back that somebody has in hand, and says why. */
export function TakeBack({ answer }: { answer: CaseAnswer }) {
  const { clocks } = useTexts().desk;
  const { hat } = useKnownMe();
  if (hat?.capacity !== 'supervisor') return null;
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
