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

/**
 * The environment with each secret of which a file is named (`NAME_FILE`) read from there: other programs may see an
 * environment, and a file has an owner. The blank at its end, as editors leave it, is none of the secret.
 */
export function withSecretsOfFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const read = SECRETS.flatMap((name) => {
    const file = env[`${name}_FILE`];
    return file ? [[name, readFileSync(file, 'utf8').trimEnd()] as const] : [];
  });
  return { ...env, ...Object.fromEntries(read) };
}
