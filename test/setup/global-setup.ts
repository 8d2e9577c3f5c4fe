import { startHosts } from './host/start.ts';
import { startTestPostgres } from './postgres.ts';

/** Before the tests of the project `fast`: PostgreSQL with a migrated template, and who keeps houses. */
export default async function setUp({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  await Promise.all([startTestPostgres(), startHosts(maxWorkers)]);
}
