import { Button } from 'antd';
import { useState } from 'react';
import { taskMoveRoutes } from '../../../../api/contract/task-moves.ts';
import { useAct } from '../../asking/use-act.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Opened } from '../../components/opened.tsx';
import { useTexts } from '../../texts/language.ts';
import { useMoveReason } from './move-reason.tsx';

interface GiveBackProps {
  readonly task: string;
  /** Who handed it over. */
  readonly to: string;
}

/** 交回: a step that somebody handed over goes back to that person, with a reason if there is one to tell. */
export function GiveBack({ task, to }: GiveBackProps) {
  const { asking } = useTexts().tracing;
  const [open, setOpen] = useState(false);
  if (open) return <Giving task={task} to={to} onClose={() => setOpen(false)} />;
  return (
    <button type="button" className="link" data-act="open-give-back" onClick={() => setOpen(true)}>
      {asking.giveBack(to)}…
    </button>
  );
}

function Giving({ task, to, onClose }: GiveBackProps & { readonly onClose: () => void }) {
  const { tracing, form } = useTexts();
  const { field, said, sent } = useMoveReason(`give-back:${task}`);
  const { act, busy, error } = useAct(taskMoveRoutes.returnTask);
  const send = async () => {
    if ((await act({ params: { task }, body: said })) !== null) sent();
  };
  return (
    <Opened inline className="two-step" onClose={onClose}>
      {error !== null && <ErrorMessage error={error} />}
      {field}
      <Button size="small" onClick={onClose}>
        {form.cancel}
      </Button>
      <Button size="small" type="primary" loading={busy} data-act="give-back" onClick={() => void send()}>
        {tracing.asking.giveBack(to)}
      </Button>
    </Opened>
  );
}
