import { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';
import { useState } from 'react';

/** 请他移交: the holder of a step gets a message from whoever could take it; what came of it stands in the place of the button. */
export function AskHandOver({ task }: { task: string }) {
  const { asking } = useTexts().tracing;
  const { act, busy, error } = useAct(taskMoveRoutes.askHandOver);
  const [asked, tell] = useState<string | null>(null);
  const ask = async () => {
    const answer = await act({ params: { task }, body: {} });
    if (answer !== null) tell(answer.holder.name);
  };
  if (error !== null) return <ErrorMessage error={error} />;
  if (asked !== null) return <output>{asking.asked(asked)}</output>;
  return (
    <button type="button" className="link" disabled={busy} data-act="ask-hand-over" onClick={() => void ask()}>
      {asking.ask}
    </button>
  );
}
