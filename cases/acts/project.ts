import type { GivenProject, Step } from '../format/case-file.ts';
import { openProject } from '../given/project.ts';
import { NotBuilt } from '../failure.ts';
import { readCase } from '../story/read.ts';
import { registerEnterprise } from '../story/enterprise.ts';
import type { Stage } from '../story/stage.ts';
import { send } from './act.ts';

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

/** Reports the start of works on each permit that sets a time for it. Other reports are not built yet. */
export async function performReport(stage: Stage, step: Step): Promise<void> {
  const { event } = step as Report;
  const waiting = event === 'start' ? await casesToStart(stage) : [];
  if (waiting.length === 0) throw new NotBuilt(`report ${event}`);
  for (const alias of waiting) await send(stage, { who: 'enterprise', alias, name: 'start-reports' }, {});
}

async function casesToStart(stage: Stage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const alias of stage.cases.keys()) {
    const { clocks } = await readCase(stage, alias);
    if (clocks.some(({ name }) => name === 'start')) found.push(alias);
  }
  return found;
}
