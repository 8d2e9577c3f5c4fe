import { projectCommitmentRoutes } from '../../../../../api/contract/project-commitments.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useTexts } from '../../../texts/language.ts';
import { StandardPanel } from '../../commitment/standards-page.tsx';
import { RouteForm } from '../route-form.tsx';

/** The zone's access standards: what is published, and the form for the next version. */
export function ZoneStandards({ zone }: { zone: string }) {
  const { promise } = useTexts();
  const asked = useAsk(projectCommitmentRoutes.listStandards, { params: { zone } });
  return (
    <Panel title={promise.standards}>
      <Asked asked={asked}>
        {({ standards }) => (
          <>
            {standards.map((one) => (
              <StandardPanel key={`${one.code}:${one.version}`} standard={one} zone={zone} />
            ))}
          </>
        )}
      </Asked>
      <RouteForm
        route={projectCommitmentRoutes.publishStandard}
        params={{ zone }}
        asksParam={{ name: 'code', label: promise.field.code }}
        label={promise.publish}
        act="publish-standard"
        labels={promise.field}
      />
    </Panel>
  );
}
