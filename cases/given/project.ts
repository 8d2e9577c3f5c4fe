import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import type { GivenProject } from '../format/case-file.ts';
import type { Stage } from '../story/stage.ts';

const FACTS = {
  name: '微创手术器械生产基地',
  site: '科创园三期 18 号地块',
  industry: 'C3584',
  investmentCny: 60_000_000,
  landHa: 2,
  energyTce: 500,
};

/** Opens the project as the enterprise, with what the story gives of it and `own` on top. */
export async function openProject(stage: Stage, own: GivenProject): Promise<void> {
  const given = { code: codeOfMonth(stage), ...FACTS, ...stage.story.given.project, ...own };
  const { call } = await stage.enterprise.representative();
  const { id } = await call(projectRoutes.openProject, { body: { zone: stage.zone, ...given } });
  stage.project = id;
  // No case is about special works, which stories cannot name.
  await call(projectProgressRoutes.sayWorksKind, { params: { project: id }, body: { special: false } });
}

/** A well-formed code of the month of the first step (GB/T 40058). */
const codeOfMonth = ({ now }: Stage): string => `${now.slice(2, 4)}${now.slice(5, 7)}-320505-89-01-481207`;
