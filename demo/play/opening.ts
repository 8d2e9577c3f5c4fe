import { projectRoutes } from '../../api/contract/projects.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import type { DemoProject } from '../world/kinds.ts';
import { DEMO_PROJECTS } from '../world/projects.ts';
import { ZONE } from './found-zone.ts';

/** The project of a key of the story. */
export function projectOf(key: string): DemoProject {
  const project = DEMO_PROJECTS.find((one) => one.key === key);
  if (!project) throw new Error(`the story has no project ${key}`);
  return project;
}

/** Opens a project of the story; answers its id. */
export async function openProjectOf(applicant: SignedInClient, key: string, idempotencyKey: string): Promise<string> {
  const { code, name, industry, investmentCny, landHa, energyTce, site } = projectOf(key);
  const body = { zone: ZONE, code, name, industry, investmentCny, landHa, energyTce, site };
  return (await applicant.call(projectRoutes.openProject, { body, key: idempotencyKey })).id;
}
