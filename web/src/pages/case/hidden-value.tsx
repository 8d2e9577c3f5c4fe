import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { personalReadRoutes } from '../../../../api/contract/personal-reads.ts';
import { client } from '../../asking/client.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { useTexts } from '../../texts/language.ts';

interface HiddenProps {
  readonly caseId: string;
  readonly label: string;
  /** As far as this role sees it. */
  readonly value: string;
}

/** A value that this role does not need; shown once a reason was given, which stands among the reads. */
export function HiddenValue({ caseId, label, value }: HiddenProps) {
  const { case: words } = useTexts();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const shown = useMutation({
    mutationFn: () => client(personalReadRoutes.revealField, { params: { case: caseId }, body: { label, reason } }),
  });
  if (shown.data !== undefined) return <span>{shown.data.value}</span>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') shown.mutate();
  };
  return (
    <span>
      {value}{' '}
      {!open && (
        <button type="button" className="link" data-act="open-reveal" onClick={() => setOpen(true)}>
          {words.reveal}
        </button>
      )}
      {open && (
        <form onSubmit={submit} className="reveal-form">
          <label>
            {words.revealWhy}{' '}
            <Input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />
          </label>
          <Button htmlType="submit" size="small" loading={shown.isPending} data-act="reveal">
            {words.reveal}
          </Button>
          {shown.error !== null && <ErrorMessage error={shown.error} />}
        </form>
      )}
    </span>
  );
}
