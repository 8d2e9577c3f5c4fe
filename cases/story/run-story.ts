import { zoneRoutes } from '../../api/contract/zones.ts';
import type { Acts } from '../acts/acts.ts';
import { requireCase } from '../expect/case.ts';
import { requireEnterprise } from '../expect/enterprise.ts';
import { requireProject } from '../expect/project.ts';
import { built, Failure, NotBuilt } from '../failure.ts';
import type { Step, Story } from '../format/case-file.ts';
import type { System } from '../system.ts';
import { readCase } from './read.ts';
import { orFail, problemIn, requireRefusal } from './refusal.ts';
import { setStage } from './set-stage.ts';
import { requireUnchanged, takeSnapshot } from './snapshot.ts';
import { moveTo, type Stage } from './stage.ts';

/** Plays a story in a fresh practice zone. Throws Failure at the first step that goes otherwise than written. */
export async function runStory(story: Story, system: System, acts: Acts): Promise<void> {
  const stage = await inPlace('given', () => setTheStage(story, system));
  try {
    for (const [n, step] of story.steps.entries()) await inPlace(`step ${n + 1}`, () => play(stage, step, acts));
  } finally {
    // What was played stays to be looked at; nothing more happens there.
    await stage.admin(zoneRoutes.closeZone, { params: { zone: stage.zone }, body: {} }).catch(() => undefined);
  }
}

async function setTheStage(story: Story, system: System): Promise<Stage> {
  const made: Stage[] = [];
  await orFail(async () => made.push(await setStage(story, system)));
  return made[0] as Stage;
}

async function inPlace<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Failure(`${place}: ${(error as Error).message}`);
  }
}

async function play(stage: Stage, step: Step, acts: Acts): Promise<void> {
  await orFail(() => moveTo(stage, step.at ?? stage.now));
  if (step.act !== undefined) await perform(stage, step, acts);
  await look(stage, step);
}

async function perform(stage: Stage, step: Step, acts: Acts): Promise<void> {
  const act = built(acts, step.act ?? '');
  if (!step.refused) return orFail(() => act(stage, step));
  const before = await takeSnapshot(stage);
  requireRefusal(step.refused, await problemIn(() => act(stage, step)));
  requireUnchanged(before, await takeSnapshot(stage));
}

async function look(stage: Stage, step: Step): Promise<void> {
  if (step.expect && step.case !== undefined) requireCase(await readCase(stage, step.case), step.expect);
  for (const [alias, expected] of Object.entries(step.expectCases ?? {}))
    await inCase(alias, async () => requireCase(await readCase(stage, alias), expected));
  if (step.expectProject) await requireProject(stage, step.expectProject);
  if (step.expectEnterprise) await requireEnterprise(stage, step.expectEnterprise);
}

async function inCase(alias: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof NotBuilt ? error : new Failure(`${(error as Error).message} (${alias})`);
  }
}
