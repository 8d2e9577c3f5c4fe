import { draftRoutes } from '../../../../api/contract/drafts.ts';
import { projectCommitmentRoutes } from '../../../../api/contract/project-commitments.ts';
import { projectRoutes } from '../../../../api/contract/projects.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Go } from '../../components/go.tsx';
import { Panel } from '../../components/panel.tsx';
import { Empty } from '../../components/states.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useTexts } from '../../texts/language.ts';
import type { ProjectRow } from '../../view/todos.ts';
import { CreditPanel } from './credit-panel.tsx';
import { ProjectPanel } from './project-panel.tsx';
import { PromisesPanel } from './promises-panel.tsx';
import { RecentPanel } from './recent-panel.tsx';
import { TodoPanel } from './todo-panel.tsx';
import './enterprise.css';

/** What do I owe, where do my projects stand. */
export function HomePage() {
  const asked = useAsk(projectRoutes.listProjects, {}, { every: 30_000 });
  return <Asked asked={asked}>{({ rows }) => <Home projects={rows} />}</Asked>;
}

function Home({ projects }: { projects: readonly ProjectRow[] }) {
  const { enterprise } = useTexts();
  const { hat } = useKnownMe();
  const drafts = useAsk(draftRoutes.listDrafts, {}).data?.drafts ?? [];
  const turns = useAsk(projectCommitmentRoutes.listTurns, {}, { every: 30_000 }).data?.turns ?? [];
  const uscc = projects[0]?.enterprise.uscc;
  return (
    <Page
      title={hat?.unitName ?? ''}
      facts={uscc === undefined ? [] : [uscc]}
      acts={
        <Go href="/e/projects/new" className="button-link primary" act="new-project">
          {enterprise.newProject}
        </Go>
      }
    >
      <TodoPanel projects={projects} drafts={drafts} turns={turns} />
      {projects.length === 0 && (
        <Panel title={enterprise.projects}>
          <Empty sentence={enterprise.noProjects} next={enterprise.noProjectsNext} />
        </Panel>
      )}
      {projects.map((project) => (
        <ProjectPanel key={project.id} project={project} />
      ))}
      <div className="panels-two">
        <RecentPanel projects={projects} />
        <PromisesPanel projects={projects} />
      </div>
      {zonesOf(projects).map((zone) => (
        <CreditPanel key={zone} enterprise={projects[0]?.enterprise.id ?? ''} zone={zone} />
      ))}
    </Page>
  );
}

const zonesOf = (projects: readonly ProjectRow[]): readonly string[] => [...new Set(projects.map(({ zone }) => zone))];
