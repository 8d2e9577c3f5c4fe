import { stopEverything } from './running.ts';

/** After the last test: stops what global setup started and removes its files. */
export default async function tearDown(): Promise<void> {
  await stopEverything();
}
