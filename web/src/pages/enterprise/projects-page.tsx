import { projectRoutes } from '../../../../api/contract/projects.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { ProjectPanel } from './project-panel.tsx';
import './enterprise.css';

/** Every project of the enterprise. */
export function ProjectsPage() {
  const { enterprise } = useTexts();
  const asked = useAskPages(projectRoutes.listProjects, {}, ['rows']);
  return (
    <Asked asked={asked}>
      {({ rows }) => (
        <Page
          title={enterprise.projects}
          acts={
            <Go href="/e/projects/new" className="button-link primary" act="new-project">
              {enterprise.newProject}
            </Go>
          }
        >
          {rows.length === 0 && (
            <Panel>
              <Empty sentence={enterprise.noProjects} next={enterprise.noProjectsNext} />
            </Panel>
          )}
          {rows.map((project) => (
            <ProjectPanel key={project.id} project={project} />
          ))}
          <MoreRows of={asked} />
        </Page>
      )}
    </Asked>
  );
}
