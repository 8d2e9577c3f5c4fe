import { setTimeout as sleep } from 'node:timers/promises';
import type { Memory } from '../memory.ts';
import { fileUpTo, type Town } from '../town.ts';

/** What the processes take when so many cases are open and the engine has taken all of them up. */
export async function memoryWithOpenCases(town: Town, count: number): Promise<Memory> {
  const { untilTold, memory } = town.house;
  await fileUpTo(town, count);
  await untilTold();
  await sleep(3000);
  return memory();
}
