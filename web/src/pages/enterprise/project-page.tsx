import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useNamed } from '../../session/use-named.ts';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { ProjectCommitmentPanel } from '../commitment/project-panel.tsx';
import { AdmissionPanel } from '../project/admission-panel.tsx';
import { LimitsPanel } from '../project/limits-panel.tsx';
import { UnitsPanel } from '../project/units-panel.tsx';
import { ChainOr, useProjectPlan } from '../project/chain/chain-panels.tsx';
import { ExpectedStart, Submitted } from '../project/chain/expected-start.tsx';
import { ReportsPanel } from '../project/reports-panel.tsx';
import { CaseCards } from './case-cards.tsx';
import { ChooseItems } from './choose-items.tsx';
import { StewardPanel } from './steward-panel.tsx';
import '../case/case.css';
import './enterprise.css';

/** One project: how its items stand, and what can be filed for it. */
export function ProjectPage() {
  const texts = useTexts();
  const { enterprise } = texts;
  const params = { project: usePathParam('project') };
  const asked = useAsk(projectRoutes.readProject, { params });
  const plan = useProjectPlan(params.project);
  return (
    <Asked asked={asked}>
      {(project) => (
        <Page
          title={project.name}
          crumbs={[{ label: enterprise.projects, href: '/e/projects' }]}
          facts={[
            texts.case.projectCode(project.code),
            enterprise.projectFacts(project.industry),
            enterprise.investment(project.investmentCny),
            enterprise.land(project.landHa),
            project.site,
            <Submitted key="submitted" at={project.openedAt} />,
          ]}
          answer={plan && <ExpectedStart plan={plan} zone={project.zone} />}
          phone={{ back: '/e' }}
        >
          <ChainOr plan={plan} project={project}>
            <Unplanned project={project} />
          </ChainOr>
          <Progress project={project.id} />
          <ProjectCommitmentPanel project={project.id} zone={project.zone} />
          <ChooseItems project={project} />
          <StewardPanel project={project} />
        </Page>
      )}
    </Asked>
  );
}

/** Cases as cards, and the way to the questions from which the plan follows. */
function Unplanned({ project }: { project: AnswerOf<typeof projectRoutes.readProject> }) {
  const { enterprise, chain } = useTexts();
  return (
    <Panel title={enterprise.cases}>
      {project.cases.length === 0 ? <p className="quiet">{enterprise.noCases}</p> : <CaseCards cases={project.cases} />}
      <p className="answer-acts">
        <span>{chain.invitation}</span>
        <Go href={`/e/projects/${project.id}/plan`} className="button-link" act="answer-questions">
          {chain.answer}
        </Go>
      </p>
    </Panel>
  );
}

/** What the enterprise reports, and what bars it. */
function Progress({ project }: { project: string }) {
  const asked = useAsk(projectProgressRoutes.readProgress, { params: { project } });
  const reports = useNamed(projectProgressRoutes.report);
  return (
    <Asked asked={asked}>
      {(progress) => (
        <>
          <LimitsPanel progress={progress} mayExtend={false} />
          <UnitsPanel project={project} progress={progress} own />
          <ReportsPanel project={project} progress={progress} own={reports} />
          <AdmissionPanel project={project} progress={progress} atWindow={false} saysWorks={reports} />
        </>
      )}
    </Asked>
  );
}
