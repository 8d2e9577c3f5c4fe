import { unzip } from 'fflate';
import { checkPack, MOST_UNPACKED, type Checked, type Tools } from '../../../evidence/verifier/check.mjs';

/** Hashing and signatures by the browser. */
const browserTools: Tools = {
  sha256: async (bytes) => hexOf(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))),
  isSigned: async (publicKey, bytes, signature) => {
    const key = await crypto.subtle.importKey('raw', Uint8Array.from(publicKey), 'Ed25519', false, ['verify']);
    return crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(bytes));
  },
};

const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Verifies a zip where it lies: nothing leaves the browser. Throws if it is no zip. */
export async function verifyPack(zip: Uint8Array): Promise<Checked> {
  const files = await filesOf(zip);
  return checkPack(new Map(Object.entries(files)), browserTools);
}

const filesOf = (zip: Uint8Array): Promise<Record<string, Uint8Array>> =>
  new Promise((resolve, reject) => {
    let size = 0;
    const filter = ({ originalSize }: { originalSize: number }): boolean => {
      size += originalSize;
      if (size > MOST_UNPACKED) throw new Error('too large to be a pack');
      return true;
    };
    unzip(zip, { filter }, (error, files) => (error ? reject(error) : resolve(files)));
  });
