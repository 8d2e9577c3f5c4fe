import type { GivenProject, Step } from '../format/case-file.ts';
import { openProject } from '../given/project.ts';
import { registerEnterprise } from '../story/enterprise.ts';
import type { Stage } from '../story/stage.ts';

type Opening = Step & { readonly project?: GivenProject; readonly uscc?: string };

/** Opens the project for an enterprise; one that is not registered yet is registered under its code first. */
export async function performOpenProject(stage: Stage, step: Step): Promise<void> {
  const { project, uscc } = step as Opening;
  const { base, admin, zone } = stage;
  if (uscc !== undefined && uscc !== stage.enterprise.uscc)
    stage.enterprise = await registerEnterprise(base, admin, zone, uscc);
  await openProject(stage, project ?? {});
}
