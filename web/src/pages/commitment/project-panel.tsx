import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { useGoTo } from '../param.ts';
import { CommitmentTable } from './commitments-page.tsx';

/** 项目承诺 on the page of a project: what there is, and how to ask for a consultation. */
export function ProjectCommitmentPanel({ project, zone }: { project: string; zone: string }) {
  const { promise } = useTexts();
  const params = { project };
  const asked = useAsk(projectCommitmentRoutes.listCommitmentsOfProject, { params });
  const goTo = useGoTo();
  const standards = useAsk(projectCommitmentRoutes.listStandards, { params: { zone } }).data?.standards ?? [];
  const codes = [...new Set(standards.map(({ code }) => code))];
  const uses = [...new Set(standards.flatMap(({ landUses }) => landUses))];
  const ask = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { standard: { type: 'string', enum: codes }, landUse: { type: 'string', enum: uses } },
  });
  const names = Object.fromEntries(standards.toReversed().map(({ code, name }) => [code, name]));
  return (
    <Asked asked={asked}>
      {({ commitments }) => (
        <Panel title={promise.title}>
          {commitments.length > 0 && <CommitmentTable entries={commitments} />}
          {codes.length > 0 && commitments.every(({ waiting }) => waiting === null) && (
            <>
              <p className="quiet">{promise.requestHint}</p>
              <RouteForm
                route={projectCommitmentRoutes.requestConsultation}
                params={params}
                label={promise.request}
                act="request-consultation"
                ask={ask}
                labels={{ ...promise.field, ...names }}
                onDone={({ id }) => goTo(`/e/commitments/${id}`)}
              />
            </>
          )}
          <Go href={`/p/commitments/${zone}`}>{promise.standards}</Go>
        </Panel>
      )}
    </Asked>
  );
}
