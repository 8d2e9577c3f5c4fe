import { evidenceRoutes } from '../../../../api/contract/evidence.ts';
import type { Told } from '../../../../evidence/verifier/check.mjs';
import { useAsk } from '../../asking/use-ask.ts';
import { Go } from '../../components/go.tsx';
import { Message } from '../../components/message.tsx';
import { useTexts } from '../../texts/language.ts';

/**
 * Whether the zone publishes the key that signed the pack: nothing in a pack itself can tell it from one that somebody made
 * as a whole. Only the zone is asked for its keys; where it is not to be had, whoever looks compares by hand.
 */
export function SignerKnown({ told: { zoneId, signer } }: { told: Told }) {
  const { evidence } = useTexts();
  const { data } = useAsk(evidenceRoutes.readProofs, { params: { zone: zoneId }, query: { limit: 1 } });
  const isKnown = data?.keys.some(({ fingerprint }) => fingerprint === signer?.key);
  return (
    <>
      {isKnown === false && <Message tone="refused" title={evidence.notPublished} urgent />}
      <p className="caption quiet">
        {isKnown === true ? evidence.isPublished : evidence.keysHint}{' '}
        <Go href={`/p/keys?zone=${encodeURIComponent(zoneId)}`} act="published-keys">
          {evidence.publishedKeys}
        </Go>
      </p>
    </>
  );
}
