import { evidenceRoutes } from '../../../../../api/contract/evidence.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Go } from '../../../components/go.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { TwoStep } from '../two-step.tsx';
import type { Zone } from './zone.ts';

/** With which key the zone signs its days and packs, and the way to another. */
export function ZoneKey({ zone }: { zone: Zone }) {
  const { evidence, forAll } = useTexts();
  const params = { zone: zone.id };
  const asked = useAsk(evidenceRoutes.readProofs, { params, query: { limit: 1 } });
  return (
    <Panel title={evidence.signingKey} aside={<Go href={`/p/keys?zone=${zone.id}`}>{forAll.keys.title}</Go>}>
      <Asked asked={asked}>
        {({ keys }) => <p className="admin-key">{keys.at(-1)?.fingerprint ?? forAll.keys.none}</p>}
      </Asked>
      {!zone.closed && (
        <div className="admin-end">
          <TwoStep
            route={evidenceRoutes.addProofKey}
            ask={{ params }}
            label={evidence.changeKey}
            act="change-key"
            of={zone.name}
          />
          <p className="caption quiet">{evidence.changeKeyHint}</p>
        </div>
      )}
    </Panel>
  );
}
