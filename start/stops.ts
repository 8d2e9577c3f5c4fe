/** What must be stopped in the end, the last started first. */
export interface Stops {
  readonly add: (stop: () => Promise<unknown>) => void;
  /** Are we stopping? Then a child that ends is no surprise. */
  readonly isStopping: () => boolean;
  /** Stops everything; what cannot be stopped does not keep the others running. A second call waits for the first. */
  readonly stop: () => Promise<void>;
}

export function makeStops(): Stops {
  const stops: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  return {
    add: (stop) => stops.push(stop),
    isStopping: () => stopping !== undefined,
    stop: () => (stopping ??= stopAll(stops)),
  };
}

async function stopAll(stops: (() => Promise<unknown>)[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop())
    await stop().catch((error: unknown) => process.stderr.write(`not stopped: ${String(error)}\n`));
}
