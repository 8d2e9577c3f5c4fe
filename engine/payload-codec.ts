import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import type { PayloadKey, PayloadKeys } from './payload-keys.ts';

const ENCODING = 'binary/encrypted';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/**
 * Closes whatever the engine is handed, and opens it again: names and reasons stand in acts and events, and the engine's
 * own database is no place for them. What was handed over before there were keys, or by somebody else, passes as it is.
 */
export function payloadCodec(keys: PayloadKeys): PayloadCodec {
  const byId = new Map(keys.map((key) => [key.id, key]));
  return {
    encode: (payloads) => Promise.resolve(payloads.map((payload) => close(keys[0], payload))),
    // Within the promise: what cannot be opened must not fail before the caller listens.
    decode: async (payloads) => payloads.map((payload) => open(byId, payload)),
  };
}

function close({ id, key }: PayloadKey, payload: Payload): Payload {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(utf8.encode(id));
  const closed = Buffer.concat([cipher.update(packed(payload)), cipher.final()]);
  return {
    metadata: { encoding: utf8.encode(ENCODING), 'key-id': utf8.encode(id) },
    data: Buffer.concat([iv, cipher.getAuthTag(), closed]),
  };
}

function open(keys: ReadonlyMap<string, PayloadKey>, payload: Payload): Payload {
  const { metadata, data } = payload;
  if (text.decode(metadata?.['encoding'] ?? undefined) !== ENCODING) return payload;
  const id = text.decode(metadata?.['key-id'] ?? undefined);
  const found = keys.get(id);
  if (!found) throw new Error(`no payload key ${id}: keep old keys as long as histories that they closed`);
  const bytes = Buffer.from(data ?? []);
  const decipher = createDecipheriv(CIPHER, found.key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(utf8.encode(id)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return unpacked(Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]));
}

/** Length of the metadata (4 bytes), the metadata as JSON, the data. */
function packed({ metadata, data }: Payload): Buffer {
  const entries = Object.entries(metadata ?? {}).map(([name, value]) => [name, Buffer.from(value).toString('base64')]);
  const head = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, Buffer.from(data ?? [])]);
}

function unpacked(bytes: Buffer): Payload {
  const end = 4 + bytes.readUInt32BE();
  const head = JSON.parse(bytes.subarray(4, end).toString()) as Record<string, string>;
  const metadata = Object.entries(head).map(([name, value]) => [name, new Uint8Array(Buffer.from(value, 'base64'))]);
  return {
    metadata: Object.fromEntries(metadata) as Record<string, Uint8Array>,
    data: new Uint8Array(bytes.subarray(end)),
  };
}
