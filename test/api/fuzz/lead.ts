import { isHeard } from './document.ts';
import { LIVES, type Life, type Step } from './lives.ts';
import type { Kind } from './opening.ts';
import type { Asker, Town } from './town.ts';
import { CASE, COMMITMENT, look, operationNamed } from './look.ts';
import { make, makeAct, type Walk } from './walk.ts';

/** A life that is led, with what is still to be done. */
export interface Led {
  readonly kind: Kind;
  readonly thing: string;
  steps: readonly Step[];
}

/** Nothing goes further than so many steps in one round, so that it is met in each place of its life. */
const STEPS_A_ROUND = 3;

/** How often a step is sent, filled in anew, before it waits for the next round. */
const TRIES = 4;

/** Begins every life, each in a project of its own unless it is beside another. */
export async function beginLives(walk: Walk, town: Town): Promise<readonly Led[]> {
  const led: Led[] = [];
  let project = '';
  for (const life of LIVES) {
    project = life.isBeside ? project : await town.openProject();
    led.push(await begin(town, project, life));
  }
  const asked = operationNamed(walk, 'listColleagues');
  for (const who of town.askers) if (asked && isHeard(asked, who.capacity)) await make(walk, { who, asked, said: {} });
  return led;
}

async function begin(town: Town, project: string, { item, otherwise, steps }: Life): Promise<Led> {
  if (item === null) return { kind: COMMITMENT, thing: await town.consult(project), steps };
  return { kind: CASE, thing: await town.file(project, item, otherwise), steps };
}

/** Leads every life on as far as one round goes. */
export async function leadOn(walk: Walk, town: Town, led: readonly Led[]): Promise<void> {
  for (const life of led) for (let n = 0; n < STEPS_A_ROUND; n += 1) await takeStep(walk, town, life);
}

/** Takes the next step, or the one after it where somebody else took the next one. */
async function takeStep(walk: Walk, town: Town, life: Led): Promise<void> {
  for (const [at, step] of life.steps.slice(0, 2).entries()) {
    if (!(await isTaken(walk, town, { life, step }))) continue;
    life.steps = life.steps.slice(at + 1);
    return;
  }
}

async function isTaken(
  walk: Walk,
  { askers }: Town,
  { life, step }: { readonly life: Led; readonly step: Step },
): Promise<boolean> {
  const [act, meant] = typeof step === 'string' ? [step, {}] : step;
  const said = typeof meant === 'function' ? meant(walk.day) : meant;
  const asked = operationNamed(walk, act);
  for (const who of askers.filter(({ capacity }) => asked && isHeard(asked, capacity)))
    if (await does(walk, who, { life, act, said })) return true;
  return false;
}

interface Doing {
  readonly life: Led;
  readonly act: string;
  readonly said: Readonly<Record<string, unknown>>;
}

async function does(walk: Walk, who: Asker, { life, act, said }: Doing): Promise<boolean> {
  for (let n = 0; n < TRIES; n += 1) {
    const seen = await look(walk, { who, kind: life.kind, thing: life.thing });
    const asked = seen?.possible.find(({ operation }) => operation.operationId === act);
    if (!seen || !asked) return false;
    const { status } = await makeAct(walk, { who, asked, at: seen.at, own: seen.own, said });
    if (status < 300) return true;
  }
  return false;
}
