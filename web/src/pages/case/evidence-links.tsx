import { useQueryClient } from '@tanstack/react-query';
import { addressOf } from '../../../../api/contract/client.ts';
import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import { mayEver } from '../../../../domain/permission/may.ts';
import { knownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';

/** The evidence pack of a case, with names and without; for whoever has the right to it. */
export function EvidenceLinks({ id }: { id: string }) {
  const { evidence } = useTexts();
  const hat = knownMe(useQueryClient())?.hat ?? null;
  if (!mayEver({ hat, keyFor: null }, 'readEvidence')) return null;
  const at = (personal: 'shown' | 'hidden') =>
    addressOf(evidenceRoutes.readEvidence, { params: { case: id }, query: { personal } });
  return (
    <p className="caption">
      <a href={at('shown')} download data-act="evidence" title={evidence.packHint}>
        {evidence.pack}
      </a>
      {' · '}
      <a href={at('hidden')} download data-act="evidence-without-names">
        {evidence.packHidden}
      </a>
    </p>
  );
}
