import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError, type Client } from '../../api/contract/client.ts';
import { zoneRoutes } from '../../api/contract/zones.ts';
import { STORY } from '../story.ts';
import type { Step } from '../story/step.ts';
import { actOf } from './acts.ts';
import { knownBy } from './goes-on.ts';
import { fileItems } from './filing.ts';
import { giveMandate } from './mandates.ts';
import type { Stage } from './stage.ts';
import { isOvertaken } from './overtaken.ts';
import { askVisit, planVisits } from './visits.ts';
import { momentOf, ZONE } from './found-zone.ts';
import { answerQuestions } from './answers.ts';
import { openProjectOf } from './opening.ts';
import type { Progress } from './progress.ts';
import { promiseOf } from './promise.ts';

/**
 * Plays the story from where it was left. Each step moves the zone's clock to its moment and is then done by its person
 * through the same route as on the page; its key makes a repeat harmless. A step that somebody who acts in the zone meanwhile
 * has overtaken is passed over, and told.
 */
export async function playStory(stage: Stage, told: PassedOver, story: readonly Step[] = STORY): Promise<void> {
  const known = knownBy(story);
  for (const [at, step] of story.entries()) {
    if (at < stage.diary.read().done) continue;
    await moveTo(stage.admin, step.at);
    const news = await play(stage, step, `demo-${at}`).catch((error: unknown) => {
      if (!isOvertaken(error)) throw error;
      told(step, error);
      return {};
    });
    const before = stage.diary.read();
    await stage.diary.write({ ...before, ...news, done: at + 1, story: known });
  }
}

/** Is told each step that was passed over, and why. */
export type PassedOver = (step: Step, why: Error) => void;

async function moveTo(admin: Client, moment: string): Promise<void> {
  const params = { zone: ZONE };
  const { now } = await admin(zoneRoutes.readZone, { params });
  const to = momentOf(moment);
  if (to > now) await untilWorked(() => admin(zoneRoutes.moveClock, { params, body: { to } }));
}

const PAUSE_MS = 5000;

/** A worker that is still starting is waited for, for about a minute. */
async function untilWorked(move: () => Promise<unknown>, pauses = 12): Promise<void> {
  try {
    await move();
  } catch (error) {
    if (pauses === 0 || !isEngineAway(error)) throw error;
    await sleep(PAUSE_MS);
    await untilWorked(move, pauses - 1);
  }
}

const isEngineAway = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'E-ENGINE-AWAY';

async function play(stage: Stage, step: Step, key: string): Promise<Partial<Progress>> {
  const progress = stage.diary.read();
  if (step.act === 'moveClock') return {};
  if (step.act === 'openProject') {
    const id = await openProjectOf(await stage.people.as(step.who), step.project, key);
    return { projects: { ...progress.projects, [step.project]: id } };
  }
  if (step.act === 'file') return fileItems(stage, step, key);
  if (step.act === 'giveMandate') return giveMandate(stage, step, key);
  await actBeside(stage, step, key);
  return {};
}

/** What leaves nothing behind that a later step would have to find. */
function actBeside(stage: Stage, step: Beside, key: string): Promise<void> {
  if (step.act === 'promise') return promiseOf(stage, step, key);
  if (step.act === 'askVisit') return askVisit(stage, step, key);
  if (step.act === 'answer') return answerQuestions(stage, step, key);
  return step.act === 'planVisits' ? planVisits(stage, step, key) : actOf(stage, step, key);
}

type Beside = Exclude<Step, { act: 'openProject' | 'file' | 'giveMandate' | 'moveClock' }>;
