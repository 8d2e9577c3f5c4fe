import { required, withSecretsOfFiles } from '../config-required.ts';
import { migrateAt } from '../db/migrate.ts';
import { aboutSecret, howToSignIn } from './first-start.ts';
import { say } from './say.mjs';

/** Where no launcher runs (containers): brings the database up to date, says how to sign in and what the secret does not open, then ends. */
async function prepare(databaseUrl: string, address: string, secret: string): Promise<void> {
  await migrateAt(databaseUrl);
  for (const line of await howToSignIn(address, databaseUrl)) say(line);
  for (const line of await aboutSecret(databaseUrl, secret)) say(line);
}

const env = withSecretsOfFiles(process.env);
const address = env['QUANLIAN_PUBLIC_URL'] || 'http://localhost:3000';
await prepare(required(env, 'DATABASE_URL'), address, required(env, 'QUANLIAN_SECRET'));
