import { addressOf } from '../../../../api/contract/client.ts';
import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';

/** The evidence pack of a case, with names and without; for whoever has the right to it. */
export function EvidenceLinks({ id }: { id: string }) {
  const { evidence } = useTexts();
  if (!useNamed(evidenceRoutes.readEvidence)) return null;
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
