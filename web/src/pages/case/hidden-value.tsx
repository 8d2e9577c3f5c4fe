import { useMutation } from '@tanstack/react-query';
import { personalReadRoutes } from '../../../../api/contract/personal-reads.ts';
import { client } from '../../asking/client.ts';
import { useMay } from '../../session/use-may.ts';
import { useTexts } from '../../texts/language.ts';
import { ReasonForm } from './reason-form.tsx';

interface HiddenProps {
  readonly caseId: string;
  readonly label: string;
  /** As far as this role sees it. */
  readonly value: string;
}

/** A value that this role does not need; shown, to whoever may ask for it, once a reason was given, which stands among the reads. */
export function HiddenValue({ caseId, label, value }: HiddenProps) {
  const { case: words } = useTexts();
  const may = useMay();
  const shown = useMutation({
    mutationFn: (reason: string) =>
      client(personalReadRoutes.revealField, { params: { case: caseId }, body: { label, reason } }),
  });
  if (shown.data !== undefined) return <span>{shown.data.value}</span>;
  if (!may('revealField')) return <span>{value}</span>;
  return (
    <span>
      {value} <ReasonForm label={words.reveal} onReason={shown.mutate} busy={shown.isPending} error={shown.error} />
    </span>
  );
}
