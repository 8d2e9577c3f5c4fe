import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

/** Locks bytes with the installation's secret (64 hex characters): nonce, tag and ciphertext. */
export function lockBytes(plain: Buffer, secret: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, Buffer.from(secret, 'hex'), nonce);
  const locked = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]);
}

/** Opens what `lockBytes` locked. Throws if it was changed, or locked with another secret. */
export function unlockBytes(locked: Buffer, secret: string): Buffer {
  const decipher = createDecipheriv(CIPHER, Buffer.from(secret, 'hex'), locked.subarray(0, NONCE));
  decipher.setAuthTag(locked.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(locked.subarray(NONCE + TAG)), decipher.final()]);
}
