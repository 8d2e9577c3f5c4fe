import { useCallback, useState } from 'react';
import { taskMoveRoutes } from '../../../../../api/contract/task-moves.ts';
import { useAct } from '../../../asking/use-act.ts';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { Message } from '../../../components/message.tsx';
import { useShortcut } from '../../../layout/shortcuts.ts';
import { useTexts } from '../../../texts/language.ts';

/** U: the holder of the row on which the keyboard stands is asked to hand it over; what came of it stands above the list. */
export function AskHolder({ task }: { task: string | null }) {
  const { asking } = useTexts().tracing;
  const { act, error, clear } = useAct(taskMoveRoutes.askHandOver);
  const [told, tell] = useState<string | null>(null);
  const ask = useCallback(async () => {
    clear();
    tell(task === null ? asking.unchosen : null);
    const answer = task !== null && (await act({ params: { task }, body: {} }));
    if (answer) tell(asking.asked(answer.holder.name));
  }, [task, act, clear, asking]);
  useShortcut(
    'u',
    useCallback(() => void ask(), [ask]),
  );
  if (error !== null) return <ErrorMessage error={error} />;
  return told === null ? null : (
    <Message tone="information" urgent>
      {told}
    </Message>
  );
}
