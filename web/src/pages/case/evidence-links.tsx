import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import { Go } from '../../components/go.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';

/** The way to the evidence of a case; for whoever has the right to it. */
export function EvidenceLinks({ id }: { id: string }) {
  const { evidence } = useTexts();
  const { hat } = useKnownMe();
  const named = useNamed(evidenceRoutes.readEvidence);
  if (hat === null || !named) return null;
  return (
    <p className="caption">
      <Go href={`/${areaOf(hat)}/cases/${id}/evidence`} act="evidence">
        {evidence.pack}
      </Go>{' '}
      <span className="quiet">{evidence.packHint}</span>
    </p>
  );
}
