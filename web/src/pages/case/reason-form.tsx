import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';

interface ReasonProps {
  /** What is asked for. */
  readonly label: string;
  /** The reason was given; what comes of it is shown by whoever asked for it. */
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** Asks why somebody needs what is hidden from the role; the reason stands among the reads. */
export function ReasonForm({ label, onReason, busy, error }: ReasonProps) {
  const { case: words } = useTexts();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onReason(reason);
  };
  if (!open)
    return (
      <button type="button" className="link" data-act="open-reveal" onClick={() => setOpen(true)}>
        {label}
      </button>
    );
  return (
    <form onSubmit={submit} className="reveal-form">
      <label>
        {words.revealWhy} <Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button htmlType="submit" size="small" loading={busy} data-act="reveal">
        {label}
      </Button>
      {error !== null && <ErrorMessage error={error} />}
    </form>
  );
}
