import { Button, Select } from 'antd';
import { useState } from 'react';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Opened } from '../../components/opened.tsx';
import { useTexts } from '../../texts/language.ts';
import { useMoveReason } from './move-reason.tsx';

/** Hands a task in hand over to a colleague of the unit: the first click asks to whom. */
export function HandOver({ task }: { task: string }) {
  const { officer } = useTexts();
  const [open, setOpen] = useState(false);
  if (open) return <ToWhom task={task} onClose={() => setOpen(false)} />;
  return (
    <button type="button" className="link" data-act="open-hand-over" onClick={() => setOpen(true)}>
      {officer.handOverTo}…
    </button>
  );
}

function useColleagues(task: string) {
  const { data } = useAsk(taskRoutes.listTakers, { params: { task } });
  return (data?.colleagues ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

function ToWhom({ task, onClose }: { task: string; onClose: () => void }) {
  const { officer, form } = useTexts();
  const options = useColleagues(task);
  const [to, setTo] = useState<string | null>(null);
  const { field, said, sent } = useMoveReason(`hand-over:${task}`);
  const { act, busy, error } = useAct(taskRoutes.handOverTask);
  const send = async () => {
    if (to === null || (await act({ params: { task }, body: { to, ...said } })) === null) return;
    sent();
    onClose();
  };
  return (
    <Opened inline className="two-step" onClose={onClose}>
      {error !== null && <ErrorMessage error={error} />}
      <Select
        size="small"
        aria-label={officer.handOverTo}
        placeholder={officer.handOverTo}
        style={{ minWidth: 120 }}
        value={to}
        onChange={setTo}
        options={options}
      />
      {field}
      <Button size="small" onClick={onClose}>
        {form.cancel}
      </Button>
      <Button
        size="small"
        type="primary"
        loading={busy}
        disabled={to === null}
        data-act="hand-over"
        onClick={() => void send()}
      >
        {officer.handOverTo}
      </Button>
    </Opened>
  );
}
