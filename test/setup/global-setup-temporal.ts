import { startHosts } from './host/start.ts';
import { startTestPostgres } from './postgres.ts';
import { writeSample } from './sample-once.ts';
import { startTestTemporal } from './temporal-once.ts';

/**
 * Before the tests of the project `whole`: PostgreSQL, one Temporal server, the workflows bundled once, who keeps houses, and a
 * material to hand in.
 */
export default async function setUp({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  await Promise.all([startTestPostgres(), startTestTemporal(), startHosts(maxWorkers), writeSample()]);
}
