import { startHosts } from './host/start.ts';
import { startTestPostgres } from './postgres.ts';

/** Before the tests of the project `fast`: PostgreSQL with a migrated template, and one process for its few houses. */
export default async function setUp(): Promise<void> {
  await Promise.all([startTestPostgres(), startHosts(1)]);
}
