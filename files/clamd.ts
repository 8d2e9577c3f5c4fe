import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Where a clamd listens. */
export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
}

/** What the scan of a stream has shown. */
export type Scanned =
  { readonly is: 'clean' } | { readonly is: 'found'; readonly name: string } | { readonly is: 'tooLarge' };

/** Longest silence of a clamd; loading new signatures takes it a while. */
const PATIENCE_MS = 60_000;

/**
 * Lets a clamd look at a stream, by its command INSTREAM: chunks with their length before them, an empty one at the end.
 * Throws if it cannot be reached, falls silent, or answers something else: then nothing is known.
 */
export async function scanStream({ host, port }: ClamdAddress, bytes: Readable): Promise<Scanned> {
  const socket = connect({ host, port, timeout: PATIENCE_MS });
  socket.on('timeout', () => socket.destroy(new Error('clamd is silent')));
  try {
    const answer = text(socket);
    answer.catch(() => undefined); // told where it is awaited
    await send(socket, bytes).catch((error: unknown) => {
      if (!isHangUp(error)) throw error; // it answers before it hangs up on what is too large
    });
    return verdictOf(await answer);
  } finally {
    socket.destroy();
    bytes.destroy();
  }
}

async function send(socket: Socket, bytes: Readable): Promise<void> {
  await once(socket, 'connect');
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    socket.write(lengthOf(chunk));
    if (!socket.write(chunk)) await once(socket, 'drain');
  }
  socket.end(Buffer.alloc(4));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

const isHangUp = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');

function verdictOf(answer: string): Scanned {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return { is: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found !== undefined) return { is: 'found', name: found };
  if (said.startsWith('INSTREAM size limit exceeded')) return { is: 'tooLarge' };
  throw new Error(`clamd answered: ${said.slice(0, 200)}`);
}
