import { readFileSync } from 'node:fs';

/**
 * A setting without which a process does not start.
 * @throws Error naming it.
 */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Settings that nobody but the program may read. */
const SECRETS = [
  'DATABASE_URL',
  'QUANLIAN_SECRET',
  'QUANLIAN_PAYLOAD_KEYS',
  'QUANLIAN_OIDC_CLIENT_SECRET',
  'QUANLIAN_S3_ACCESS_KEY',
  'QUANLIAN_S3_SECRET_KEY',
  'QUANLIAN_SMTP_URL',
  'QUANLIAN_SMS_TOKEN',
] as const;

type Secret = (typeof SECRETS)[number];

/**
 * A secret: from the file that `NAME_FILE` names, else from the environment. The blank at a file's end, as editors leave it, is
 * none of the secret.
 * @throws Error naming the file that cannot be read.
 */
export function secretIn(env: NodeJS.ProcessEnv, name: Secret): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name];
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    throw new Error(`${name}_FILE cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * The environment with each secret of which a file is named (`NAME_FILE`) read from there: other programs may see an
 * environment, and a file has an owner.
 */
export function withSecretsOfFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = SECRETS.filter((name) => env[`${name}_FILE`]);
  return { ...env, ...Object.fromEntries(named.map((name) => [name, secretIn(env, name)])) };
}
