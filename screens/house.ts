import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createSetupLink } from '../db/desk/setup.ts';
import { DEMO_PASSWORD } from '../demo/world/people.ts';
import { startTemporaryHouse, type TemporaryHouse } from '../start/temporary-house.ts';
import { buildWeb, isWebBuilt } from '../start/web-build.ts';
import { OPERATOR } from './pages.ts';

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
  await makeOperator(house);
  return house;
}

/** The first administrator of the whole system, by the way that every installation goes. */
async function makeOperator({ base, pool }: TemporaryHouse): Promise<void> {
  const body = { token: await createSetupLink(pool), name: '运维', login: OPERATOR, password: DEMO_PASSWORD };
  const answer = await fetch(`${base}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'operator' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`no operator: ${await answer.text()}`);
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the demonstration could not be made');
}
