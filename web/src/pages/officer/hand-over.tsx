import { Button, Select } from 'antd';
import { useState } from 'react';
import { taskRoutes } from '../../../../api/contract/tasks.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';

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

function ToWhom({ task, onClose }: { task: string; onClose: () => void }) {
  const { officer, form } = useTexts();
  const params = { task };
  const colleagues = useAsk(taskRoutes.listTakers, { params }).data?.colleagues ?? [];
  const [to, setTo] = useState<string | null>(null);
  const { act, busy, error } = useAct(taskRoutes.handOverTask);
  const send = async () => {
    if (to !== null && (await act({ params, body: { to } })) !== null) onClose();
  };
  return (
    <span className="two-step">
      {error !== null && <ErrorMessage error={error} />}
      <Select
        size="small"
        aria-label={officer.handOverTo}
        placeholder={officer.handOverTo}
        style={{ minWidth: 120 }}
        value={to}
        onChange={setTo}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
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
    </span>
  );
}
