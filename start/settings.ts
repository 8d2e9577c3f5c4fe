import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { secretIn } from '../config-required.ts';

/** What a start works with; everything else is decided on the way. */
export interface Settings {
  readonly root: string;
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  /** Somebody else's PostgreSQL, instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly firstPort: number;
  /** Of Temporal. */
  readonly namespace: string;
  /** The system whose namespace is taken over at a server of somebody else's; null: nobody's. */
  readonly inPlaceOf: string | null;
  readonly secret: string;
  /** The file with the keys that close what the engine is handed; null: they come by environment. */
  readonly payloadKeys: string | null;
  readonly demonstration: boolean;
}

/** Where our workflows live unless another namespace is named. */
export const NAMESPACE = 'quanlian';

/** Reads the environment; a wrong value stops the start with a sentence. */
export function settingsOf(root: string, data: string, env: NodeJS.ProcessEnv): Settings {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return {
    root,
    data,
    env,
    databaseUrl: databaseUrlIn(secretIn(env, 'DATABASE_URL') || undefined),
    firstPort: portIn(env['PORT'] || '3000'),
    namespace: env['TEMPORAL_NAMESPACE'] || NAMESPACE,
    inPlaceOf: env['QUANLIAN_IN_PLACE_OF'] || null,
    secret: secretIn(env, 'QUANLIAN_SECRET') || keptSecret(path.join(data, 'secret')),
    payloadKeys: env['QUANLIAN_PAYLOAD_KEYS'] ? null : keptPayloadKeys(env, data),
    demonstration: env['QUANLIAN_DEMO']?.toLowerCase() !== 'off',
  };
}

/** The address is not repeated: it holds a password. */
function databaseUrlIn(text: string | undefined): string | undefined {
  if (text === undefined || (/^postgres(ql)?:/.test(text) && URL.canParse(text))) return text;
  throw new Error('DATABASE_URL must be an address like postgres://role:password@host:5432/database');
}

function portIn(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${text}"`);
}

/** The key that signs what the system hands out; made once, readable by its owner only. */
function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * The keys are made once; a newer one is put before them by hand, and none is taken away. A key that is made where the file was lost has
 * an id of its own: once the old line is put back below it, what either of them closed can be opened.
 */
function keptPayloadKeys(env: NodeJS.ProcessEnv, data: string): string {
  const file = env['QUANLIAN_PAYLOAD_KEYS_FILE'] || path.join(data, 'payload-keys');
  if (!existsSync(file)) writeFileSync(file, newPayloadKey(), { mode: 0o600 });
  return file;
}

const newPayloadKey = (): string => `${randomBytes(4).toString('hex')}:${randomBytes(32).toString('hex')}\n`;
