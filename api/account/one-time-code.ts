import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { toDataURL } from 'qrcode';

/** As authenticator apps expect it (RFC 6238): SHA-1, six digits, a new code every half minute. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A new secret of 160 bits, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What an authenticator app reads, as an address and as a picture (a data URL). */
export async function enrolment(secret: string, login: string): Promise<{ address: string; qr: string }> {
  const totp = new TOTP({ ...SHAPE, issuer: '全链', label: login, secret: Secret.fromBase32(secret) });
  const address = totp.toString();
  return { address, qr: await toDataURL(address, { margin: 2, width: 220 }) };
}

/** The half minute (counted since 1970) whose code this is, at most one before or after `ms`; null: of none. */
export function stepOfCode(code: string, secret: string, ms: number): number | null {
  const delta = TOTP.validate({ ...SHAPE, token: code, secret: Secret.fromBase32(secret), timestamp: ms, window: 1 });
  return delta === null ? null : TOTP.counter({ period: SHAPE.period, timestamp: ms }) + delta;
}

const RECOVERY_CODES = 10;

/** Ten codes for the day on which the device is lost; each has 80 random bits. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () => spaced(new Secret({ buffer: bytes(10) }).base32));

/** A recovery code as it was told, however it is typed. */
export const recoveryCodeIn = (typed: string): string => spaced(typed.toUpperCase().replaceAll(/[^A-Z2-7]/g, ''));

const spaced = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';

const bytes = (size: number): ArrayBuffer => Uint8Array.from(randomBytes(size)).buffer;
