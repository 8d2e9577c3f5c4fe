import { inflateSync } from 'fflate';
import { checkZip, type Checked, type Tools } from '../../../evidence/verifier/check.mjs';

/** Hashing, signatures and unpacking by the browser. */
const browserTools: Tools = {
  sha256: async (bytes) => hexOf(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))),
  isSigned: async (publicKey, bytes, signature) => {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(bytes));
  },
  inflate: (bytes, size) => inflateSync(bytes, { out: new Uint8Array(size) }),
};

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Verifies a zip where it lies: nothing leaves the browser. Throws if it is no zip. */
export const verifyPack = (zip: Uint8Array): Promise<Checked> => checkZip(zip, browserTools);
