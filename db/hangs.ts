import { whyUnreachable } from './reach.ts';

/** How the driver ends a connection that was not made in time. */
const TIMED_OUT = /timeout expired/;

/** Is there a server at `url` that neither lets somebody in within this time nor refuses? It is asked on a connection of its own. */
export async function databaseHangs(url: string, patienceMs: number): Promise<boolean> {
  const failure = await whyUnreachable(url, patienceMs);
  return failure !== undefined && TIMED_OUT.test(failure.message);
}
