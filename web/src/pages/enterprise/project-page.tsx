import { projectProgressRoutes } from '../../../../api/contract/project-progress.ts';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { usePathParam } from '../param.ts';
import { ProjectCommitmentPanel } from '../commitment/project-panel.tsx';
import { AdmissionPanel } from '../project/admission-panel.tsx';
import { LimitsPanel } from '../project/limits-panel.tsx';
import { UnitsPanel } from '../project/units-panel.tsx';
import { ReportsPanel } from '../project/reports-panel.tsx';
import { CaseCards } from './case-cards.tsx';
import { ChooseItems } from './choose-items.tsx';
import '../case/case.css';
import './enterprise.css';

/** One project: how its items stand, and what can be filed for it. */
export function ProjectPage() {
  const texts = useTexts();
  const { enterprise } = texts;
  const asked = useAsk(projectRoutes.readProject, { params: { project: usePathParam('project') } });
  return (
    <Asked asked={asked}>
      {(project) => (
        <Page
          title={project.name}
          crumbs={[{ label: enterprise.projects, href: '/e/projects' }]}
          facts={[
            texts.case.projectCode(project.code),
            enterprise.projectFacts(project.industry),
            enterprise.investment((project.investmentCny / 10_000).toLocaleString('zh-CN')),
            enterprise.land(project.landHa),
            project.site,
          ]}
          phone={{ back: '/e' }}
        >
          <Panel title={enterprise.cases}>
            {project.cases.length === 0 ? (
              <p className="quiet">{enterprise.noCases}</p>
            ) : (
              <CaseCards cases={project.cases} />
            )}
          </Panel>
          <Progress project={project.id} />
          <ProjectCommitmentPanel project={project.id} zone={project.zone} />
          <ChooseItems project={project} />
        </Page>
      )}
    </Asked>
  );
}

/** What the enterprise reports, and what bars it. */
function Progress({ project }: { project: string }) {
  const asked = useAsk(projectProgressRoutes.readProgress, { params: { project } });
  return (
    <Asked asked={asked}>
      {(progress) => (
        <>
          <LimitsPanel progress={progress} mayExtend={false} />
          <UnitsPanel project={project} progress={progress} own />
          <ReportsPanel project={project} progress={progress} own />
          <AdmissionPanel project={project} progress={progress} atWindow={false} saysWorks />
        </>
      )}
    </Asked>
  );
}
