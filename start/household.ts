import { say } from './say.mjs';
import { makeStops, type Stops } from './stops.ts';

/** What this start has started, each by its name: told when it is stopped, and when it cannot be. */
export interface Household extends Omit<Stops, 'add'> {
  /** Takes over something that must be stopped with the rest. */
  readonly add: (name: string, stop: () => Promise<void>) => void;
}

export function makeHousehold(): Household {
  const stops = makeStops();
  return { ...stops, add: (name, stop) => stops.add(() => stopOne(name, stop)) };
}

async function stopOne(name: string, stop: () => Promise<void>): Promise<void> {
  try {
    await stop();
    say(`stopped ${name}`);
  } catch (error) {
    say(`${name} could not be stopped: ${(error as Error).message}`);
  }
}
