import { required, withSecretsOfFiles } from '../config-required.ts';
import { migrateAt } from '../db/migrate.ts';
import { howToSignIn } from './first-start.ts';
import { say } from './say.mjs';

/** Where no launcher runs (containers): brings the database up to date and says how to sign in, then ends. */
async function prepare(databaseUrl: string, address: string): Promise<void> {
  await migrateAt(databaseUrl);
  for (const line of await howToSignIn(address, databaseUrl)) say(line);
}

const env = withSecretsOfFiles(process.env);
await prepare(required(env, 'DATABASE_URL'), env['QUANLIAN_PUBLIC_URL'] || 'http://localhost:3000');
