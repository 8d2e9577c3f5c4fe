/** A key for what is handed to the engine: AES-256, known by its id in every payload that it closed. */
export interface PayloadKey {
  /** 1 to 32 letters, digits, `-` or `_`; never used again for another key. */
  readonly id: string;
  readonly key: Buffer;
}

/** The first one closes; each of them opens what it closed. */
export type PayloadKeys = readonly [PayloadKey, ...PayloadKey[]];

const LINE = /^([\w-]{1,32}):([0-9a-f]{64})$/;

/**
 * Reads keys from text, one `id:64 hexadecimal characters` a line or between commas, the newest first.
 * @throws Error without the text itself, which is secret.
 */
export function parsePayloadKeys(text: string): PayloadKeys {
  const [first, ...others] = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parseKey);
  if (!first) throw new Error('there is no payload key');
  const ids = [first, ...others].map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error('two payload keys have one id');
  return [first, ...others];
}

function parseKey(line: string): PayloadKey {
  const [, id, hex] = LINE.exec(line) ?? [];
  if (id === undefined || hex === undefined) throw new Error('a payload key is not `id:64 hexadecimal characters`');
  if (/^0+$/.test(hex)) throw new Error('a payload key must not be the zeros of an example');
  return { id, key: Buffer.from(hex, 'hex') };
}
