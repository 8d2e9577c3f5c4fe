// Texts, bytes and signatures, as the parts of the verifier need them.

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Before the first event of a case, and before the first day of a zone, there is none. */
export const GENESIS = '0'.repeat(64);

/** JSON with sorted keys and no blanks: the text that is hashed and signed. */
export function canonical(value) {
  return JSON.stringify(value, (_key, part) => (isPlain(part) ? sorted(part) : part));
}

export const isPlain = (part) => typeof part === 'object' && part !== null && !Array.isArray(part);
const sorted = (part) => Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));

export const textOf = (bytes) => decoder.decode(bytes);
export const bytesOfText = (text) => encoder.encode(text);

/** Bytes are written in one way: the last sign has bits that count for nothing, and must be as they are always written. */
export function bytesOf(base64) {
  const signs = atob(base64);
  if (btoa(signs) !== base64) throw new Error('not the base64 of anything');
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

export const hexBytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

export function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

export const equal = (a, b) => b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Was it signed with the private part of this key? What is no key or no signature did not sign. */
export async function signedBy({ publicKey }, bytes, signature, tools) {
  try {
    return await tools.isSigned(bytesOf(publicKey), bytes, bytesOf(signature));
  } catch {
    return false;
  }
}
