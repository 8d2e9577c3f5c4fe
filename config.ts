import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClamdAddress } from './files/clamd.ts';
import type { S3Settings } from './files/s3-blob-store.ts';
import type { MailSettings } from './post/mail.ts';
import type { SmsSettings } from './post/sms.ts';
import { parsePayloadKeys, type PayloadKeys } from './engine/payload-keys.ts';
import { required, withSecretsOfFiles } from './config-required.ts';
import { readSignIn, type SignInSettings } from './config-sign-in.ts';
import { readStampAuthority } from './config-time-stamp.ts';
import type { StampAuthority } from './proof/time-stamp.ts';

/** Settings of a process, read once at its start from the environment. A missing or wrong one stops the start. */
export interface Config {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** May other systems be at that server? Then the namespace is this one's alone. */
  readonly temporalIsShared: boolean;
  /** The system whose namespace this one takes over there; null: nobody's. */
  readonly inPlaceOf: string | null;
  readonly taskQueue: string;
  /** Where the API listens: this machine alone unless told otherwise. */
  readonly host: string;
  readonly port: number;
  /** A proxy of ours stands before the API and tells who asks (X-Forwarded-…). */
  readonly behindProxy: boolean;
  readonly dataFolder: string;
  readonly publicUrl: string;
  /** Opens the seals of the organs; 64 hex characters. */
  readonly secret: string;
  /** Close whatever the engine is handed; the newest first. */
  readonly payloadKeys: PayloadKeys;
  /** Rendering of papers is held back (for measurements). */
  readonly holdPapers: boolean;
  /** Largest file that is taken in, in bytes. */
  readonly maxFileBytes: number;
  /** What one enterprise may have uploaded and handed in nowhere, in bytes. */
  readonly maxUnfiledBytes: number;
  /** With less room than so many bytes where the data lie, it is said that the disk is filling up. */
  readonly minFreeBytes: number;
  /** Requests a minute of one person, and of one address that is not signed in. */
  readonly requestsPerMinute: number;
  /** A request must have come whole within so many seconds, its head within twenty. */
  readonly requestSeconds: number;
  /** How long is kept what nobody needs any more: sessions, what the outbox carried out, answers to repeated requests. */
  readonly keep: {
    readonly sessionDays: number;
    readonly accountDays: number;
    readonly outboxDays: number;
    readonly answerHours: number;
    /** Files that were handed in nowhere. */
    readonly fileDays: number;
  };
  /** Who looks for viruses; null: nobody, and files say so. */
  readonly clamd: ClamdAddress | null;
  /** The bucket in which bytes lie; null: in the data folder. */
  readonly bucket: S3Settings | null;
  /** How letters go out; null: this channel is not set up. */
  readonly post: { readonly mail: MailSettings | null; readonly sms: SmsSettings | null };
  readonly signIn: SignInSettings;
  /** Who time-stamps the roots of days (RFC 3161); null: nobody. */
  readonly stamps: StampAuthority | null;
  readonly version: string;
}

/**
 * Reads the settings.
 * @throws Error naming the setting that is missing or wrong.
 */
export function readConfig(given: NodeJS.ProcessEnv = process.env): Config {
  const env = withSecretsOfFiles(given);
  const port = readPort(env);
  return {
    databaseUrl: required(env, 'DATABASE_URL'),
    temporalAddress: required(env, 'TEMPORAL_ADDRESS'),
    temporalNamespace: env['TEMPORAL_NAMESPACE'] ?? 'quanlian',
    // The launcher says so of the one that it has started.
    temporalIsShared: env['QUANLIAN_ENGINE'] !== 'own',
    inPlaceOf: env['QUANLIAN_IN_PLACE_OF'] || null,
    taskQueue: env['QUANLIAN_TASK_QUEUE'] ?? 'quanlian',
    host: env['HOST'] || '127.0.0.1',
    port,
    behindProxy: env['QUANLIAN_BEHIND_PROXY'] === '1',
    dataFolder: path.resolve(env['QUANLIAN_DATA'] ?? 'data'),
    publicUrl: readPublicUrl(env, port),
    secret: readSecret(env),
    payloadKeys: parsePayloadKeys(required(env, 'QUANLIAN_PAYLOAD_KEYS')),
    holdPapers: env['QUANLIAN_HOLD_PAPERS'] === '1',
    maxFileBytes: readNumber(env, 'QUANLIAN_MAX_FILE_MIB', 200) * 1024 * 1024,
    // [A]: ten of the largest files, while a project's materials are gathered.
    maxUnfiledBytes: readNumber(env, 'QUANLIAN_MAX_UNFILED_MIB', 2048) * 1024 * 1024,
    // [A]: what PostgreSQL keeps of its own log (1 GiB), twice.
    minFreeBytes: readNumber(env, 'QUANLIAN_MIN_FREE_MIB', 2048) * 1024 * 1024,
    requestsPerMinute: readNumber(env, 'QUANLIAN_REQUESTS_PER_MINUTE', 6000),
    requestSeconds: readNumber(env, 'QUANLIAN_REQUEST_SECONDS', 300),
    keep: {
      // [A]: a year, in which somebody may come back to the same desk.
      accountDays: Math.ceil(readNumber(env, 'QUANLIAN_KEEP_ACCOUNTS_DAYS', 365)),
      sessionDays: Math.ceil(readNumber(env, 'QUANLIAN_KEEP_SESSIONS_DAYS', 90)),
      outboxDays: Math.ceil(readNumber(env, 'QUANLIAN_KEEP_OUTBOX_DAYS', 7)),
      answerHours: Math.ceil(readNumber(env, 'QUANLIAN_KEEP_ANSWERS_HOURS', 48)),
      fileDays: Math.ceil(readNumber(env, 'QUANLIAN_KEEP_FILES_DAYS', 30)),
    },
    clamd: readClamd(env),
    bucket: readBucket(env),
    post: readPost(env),
    signIn: readSignIn(env),
    stamps: readStampAuthority(env),
    version: packageVersion(),
  };
}

function readPort(env: NodeJS.ProcessEnv): number {
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${env['PORT']}`);
  return port;
}

function readSecret(env: NodeJS.ProcessEnv): string {
  const secret = required(env, 'QUANLIAN_SECRET');
  if (!/^[0-9a-f]{64}$/.test(secret) || /^0+$/.test(secret))
    throw new Error('QUANLIAN_SECRET must be 64 hexadecimal characters, and not the zeros of an example');
  return secret;
}

function readClamd({ CLAMD_ADDRESS: address }: NodeJS.ProcessEnv): ClamdAddress | null {
  if (!address) return null;
  const [, host, port] = /^(.+):(\d+)$/.exec(address) ?? [];
  if (!host || !port) throw new Error(`CLAMD_ADDRESS is not HOST:PORT: ${address}`);
  return { host, port: Number(port) };
}

function readBucket(env: NodeJS.ProcessEnv): S3Settings | null {
  const endpoint = env['QUANLIAN_S3_ENDPOINT'];
  if (!endpoint) return null;
  return {
    endpoint,
    region: env['QUANLIAN_S3_REGION'] ?? 'cn-east-1',
    bucket: required(env, 'QUANLIAN_S3_BUCKET'),
    accessKeyId: required(env, 'QUANLIAN_S3_ACCESS_KEY'),
    secretAccessKey: required(env, 'QUANLIAN_S3_SECRET_KEY'),
  };
}

function readPost(env: NodeJS.ProcessEnv): Config['post'] {
  const [mail, sms] = [env['QUANLIAN_SMTP_URL'], env['QUANLIAN_SMS_URL']];
  return {
    mail: mail ? { url: mail, from: required(env, 'QUANLIAN_SMTP_FROM') } : null,
    sms: sms ? { url: sms, token: required(env, 'QUANLIAN_SMS_TOKEN') } : null,
  };
}

/** The address under which people reach the system: every request is compared with it, so that a wrong one would fail them all. */
function readPublicUrl(env: NodeJS.ProcessEnv, port: number): string {
  const address = env['QUANLIAN_PUBLIC_URL'] ?? `http://localhost:${port}`;
  if (!/^https?:\/\/./.test(address) || !URL.canParse(address)) {
    throw new Error(`QUANLIAN_PUBLIC_URL is not an http or https address: ${address}`);
  }
  return address;
}

function readNumber(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const value = Number(env[name] ?? otherwise);
  if (!(value > 0)) throw new Error(`${name} is not a number above zero: ${env[name]}`);
  return value;
}

const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string }).version;
