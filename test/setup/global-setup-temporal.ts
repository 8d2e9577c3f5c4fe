import { startTestPostgres } from './postgres.ts';
import { startTestTemporal } from './temporal-once.ts';

/** Before the tests of the project `whole`: PostgreSQL, one Temporal server, and the workflows bundled once. */
export default async function setUp(): Promise<void> {
  await Promise.all([startTestPostgres(), startTestTemporal()]);
}
