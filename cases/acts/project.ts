import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import type { GivenProject, Step } from '../format/case-file.ts';
import { openProject } from '../given/project.ts';
import { registerEnterprise } from '../story/enterprise.ts';
import { projectIn, type Stage } from '../story/stage.ts';
import type { Act } from './act.ts';

type Opening = Step & { readonly project?: GivenProject; readonly uscc?: string };

/** Opens the project for an enterprise; one that is not registered yet is registered under its code first. */
export async function performOpenProject(stage: Stage, step: Step): Promise<void> {
  const { project, uscc } = step as Opening;
  const { base, admin, zone } = stage;
  if (uscc !== undefined && uscc !== stage.enterprise.uscc)
    stage.enterprise = await registerEnterprise(base, admin, zone, uscc);
  await openProject(stage, project ?? {});
}

type Report = Step & { readonly event: 'start' | 'completion' | 'use' };

export const performReport: Act = async (stage, step) => {
  const { event } = step as Report;
  const { call } = await stage.enterprise.representative();
  await call(projectProgressRoutes.report, { params: { project: projectIn(stage) }, body: { event } });
};

/** The window records on which day the land contract was signed. */
export const performRecordLandContract: Act = async (stage, step) => {
  const { on } = step as Step & { readonly on?: string };
  const { call } = await stage.officers('window');
  const body = on === undefined ? {} : { on };
  await call(projectProgressRoutes.recordLandContract, { params: { project: projectIn(stage) }, body });
};
