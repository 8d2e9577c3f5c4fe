import { say } from './say.mjs';

interface Member {
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** What this start has started, in order; it is stopped in the opposite order. */
export interface Household {
  /** Takes over something that must be stopped with the rest. */
  readonly add: (name: string, stop: () => Promise<void>) => void;
  /** Are we stopping? Then a child that ends is no surprise. */
  readonly isStopping: () => boolean;
  /** Stops everything, the last started first. A second call waits for the first. */
  readonly stop: () => Promise<void>;
}

export function makeHousehold(): Household {
  const members: Member[] = [];
  let stopping: Promise<void> | undefined;
  return {
    add: (name, stop) => {
      members.push({ name, stop });
    },
    isStopping: () => stopping !== undefined,
    stop: () => (stopping ??= stopAll(members)),
  };
}

async function stopAll(members: Member[]): Promise<void> {
  for (let member = members.pop(); member !== undefined; member = members.pop()) await stopOne(member);
}

/** One that cannot be stopped must not keep the others running. */
async function stopOne({ name, stop }: Member): Promise<void> {
  try {
    await stop();
    say(`stopped ${name}`);
  } catch (error) {
    say(`${name} could not be stopped: ${(error as Error).message}`);
  }
}
