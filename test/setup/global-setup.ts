import { startTestPostgres } from './postgres.ts';

/** Before the tests of the project `fast`: PostgreSQL with a migrated template. */
export default async function setUp(): Promise<void> {
  await startTestPostgres();
}
