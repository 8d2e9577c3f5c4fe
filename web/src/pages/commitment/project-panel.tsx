import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { ArticleLink } from '../../components/article-link.tsx';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTold } from '../../session/use-told.ts';
import { useTexts } from '../../texts/language.ts';
import type { JsonSchema } from '../../view/form-schema.ts';
import { RouteForm } from '../admin/route-form.tsx';
import { useGoTo } from '../param.ts';
import { CommitmentTable } from './commitments-page.tsx';

type Answer = AnswerOf<typeof projectCommitmentRoutes.listCommitmentsOfProject>;

/** 项目承诺 on the page of a project: what there is, and how to ask for a consultation. */
export function ProjectCommitmentPanel({ project, zone }: { project: string; zone: string }) {
  const { promise } = useTexts();
  const asked = useAsk(projectCommitmentRoutes.listCommitmentsOfProject, { params: { project } });
  const standards = useAsk(projectCommitmentRoutes.listStandards, { params: { zone } }).data?.standards ?? [];
  const named = useNamed(projectCommitmentRoutes.requestConsultation);
  /** One at a time, of a standard of the zone. */
  const mayAsk = (commitments: Answer['commitments']): boolean =>
    named && standards.length > 0 && commitments.every(({ waiting }) => waiting === null);
  return (
    <Asked asked={asked}>
      {({ commitments, reasons }) => (
        <Panel title={promise.title}>
          {commitments.length > 0 && <CommitmentTable entries={commitments} />}
          {mayAsk(commitments) && reasons.length > 0 && <Barred reasons={reasons} />}
          {mayAsk(commitments) && reasons.length === 0 && (
            <RequestForm project={project} standards={standards} zone={zone} />
          )}
          <Go href={`/p/commitments/${zone}`}>{promise.standards}</Go>
        </Panel>
      )}
    </Asked>
  );
}

type Standards = AnswerOf<typeof projectCommitmentRoutes.listStandards>['standards'];

/** Asks for a consultation by one of the standards that the zone has published. */
function RequestForm({ project, standards, zone }: { project: string; standards: Standards; zone: string }) {
  const { promise } = useTexts();
  const told = useTold(zone);
  const goTo = useGoTo();
  const codes = [...new Set(standards.map(({ code }) => code))];
  const uses = [...new Set(standards.flatMap(({ landUses }) => landUses))];
  const ask = (schema: JsonSchema): JsonSchema => ({
    ...schema,
    properties: { standard: { type: 'string', enum: codes }, landUse: { type: 'string', enum: uses } },
  });
  const names = Object.fromEntries(standards.toReversed().map(({ code, name }) => [code, told(name)]));
  const lands = Object.fromEntries(uses.map((use) => [use, told(use)]));
  return (
    <>
      <p className="quiet">{promise.requestHint}</p>
      <RouteForm
        route={projectCommitmentRoutes.requestConsultation}
        params={{ project }}
        label={promise.request}
        act="request-consultation"
        ask={ask}
        labels={{ ...promise.field, ...lands, ...names }}
        onDone={({ id }) => goTo(`/e/commitments/${id}`)}
      />
    </>
  );
}

/** Why the project cannot be built on a promise now, all of it, and what helps; the ordinary way is open. */
function Barred({ reasons }: Pick<Answer, 'reasons'>) {
  const { promise } = useTexts();
  return (
    <>
      <p>{promise.barred}</p>
      <ul className="plain-list">
        {reasons.map(({ code, title, remedy, articles }) => (
          <li key={code} className="gap-words">
            <b>{title}</b>
            <span className="quiet">{remedy}</span>
            {articles.map((article) => (
              <ArticleLink key={article} article={article} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
