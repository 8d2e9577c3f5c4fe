import { useState } from 'react';
import { addressOf } from '../../../api/contract/client.ts';
import { disputeRoutes } from '../../../api/contract/disputes.ts';
import { sendAtOnce } from '../asking/send-at-once.ts';
import { useSending } from '../session/use-sending.ts';
import { useTexts } from '../texts/language.ts';
import { ErrorMessage } from './error-message.tsx';
import { FileButton } from './file-button.tsx';
import { Panel } from './panel.tsx';

/** 主体证明: whoever registered an enterprise, or disputes one, shows its licence and who they are. */
export function ProofPanel() {
  const { account } = useTexts();
  return (
    <Panel title={account.proofs}>
      <p className="quiet">{account.proofsWhy}</p>
      <Proof which="licence" label={account.licence} />
      <Proof which="identity" label={account.legalIdentity} />
    </Panel>
  );
}

function Proof({ which, label }: { readonly which: 'licence' | 'identity'; readonly label: string }) {
  const { account } = useTexts();
  const [kept, setKept] = useState<string | null>(null);
  const { send, error } = useSending();
  const choose = (file: File) =>
    void send(async () => {
      const address = `${disputeRoutes.keepProof.path}?which=${which}`;
      setKept((await sendAtOnce(file, () => undefined, undefined, address)).name);
    });
  return (
    <div>
      {label} <FileButton label={account.choose} of={label} onChoose={choose} act={`proof-${which}`} />{' '}
      {kept !== null && (
        <output>
          {account.proofKept}
          {kept}
        </output>
      )}
      {error !== null && <ErrorMessage error={error} />}
    </div>
  );
}

/** A paper that was shown, to be looked at; or that it was not. */
export function ShownProof({ file, label }: { readonly file: string | null; readonly label: string }) {
  const { account } = useTexts();
  if (file === null) return `${label}：${account.noProof}`;
  return (
    <a
      href={addressOf(disputeRoutes.readProof, { params: { file }, query: { inline: '1' } })}
      target="_blank"
      rel="noreferrer"
    >
      {label}
    </a>
  );
}
