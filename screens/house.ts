import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startTemporaryHouse } from '../start/temporary-house.ts';
import { buildWeb, isWebBuilt } from '../start/web-build.ts';

/** A house with the demonstration in it, on its day. */
export interface DemonstrationHouse {
  readonly base: string;
  readonly stop: () => Promise<void>;
}

type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Starts everything in a temporary folder and waits until the demonstration has been played. */
export async function startDemonstrationHouse(root: string, step: Step): Promise<DemonstrationHouse> {
  if (!isWebBuilt(root)) await step('building the pages', () => buildWeb(root));
  const house = await startTemporaryHouse({ root, name: 'screens', durable: false, step });
  house.start('worker/main.ts');
  house.start('api/main.ts');
  await house.untilReady();
  await step('playing the demonstration', () => ended(house.start('demo/main.ts')));
  return house;
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the demonstration could not be made');
}
