import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { lockBytes, unlockBytes } from './locked.ts';

/** A key that signs for a zone: its id, its public part (32 bytes), and its private part locked with the system's secret. */
export interface ProofKeyPair {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly locked: Buffer;
}

/** An Ed25519 public key in DER is these bytes and then the 32 of the key (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Makes an Ed25519 key, its private part locked with `secret` (64 hex characters). */
export function makeProofKey(secret: string): ProofKeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length);
  const locked = lockBytes(privateKey.export({ format: 'der', type: 'pkcs8' }), secret);
  return { id: fingerprintOf(raw), publicKey: raw, locked };
}

/** SHA-256 of a public key, 64 hex digits; the id of a key is this, or of an older one the first 16. */
export const fingerprintOf = (publicKey: Uint8Array): string => createHash('sha256').update(publicKey).digest('hex');

/** Opens a private key. @throws if `secret` is not the one it was locked with. */
export const openProofKey = (locked: Buffer, secret: string): KeyObject =>
  createPrivateKey({ key: unlockBytes(locked, secret), format: 'der', type: 'pkcs8' });

/** Signs text (Ed25519, 64 bytes). */
export const signText = (key: KeyObject, text: string): Buffer => sign(null, Buffer.from(text), key);

/** Was the text signed with the private part of this key? */
export const isSigned = (publicKey: Uint8Array, text: string, signature: Uint8Array): boolean =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([SPKI_HEAD, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );
