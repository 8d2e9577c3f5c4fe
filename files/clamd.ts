import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

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
  try {
    const answer = answerOf(socket);
    const sending = send(socket, bytes);
    sending.catch((cause: unknown) => socket.destroy(new Error('the bytes cannot be read', { cause })));
    return verdictOf(await answer);
  } finally {
    socket.destroy();
    bytes.destroy();
  }
}

/** What clamd says until it hangs up; it may say it in the middle of the sending, of what is too large. */
function answerOf(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  let failed: Error = new Error('clamd hung up without a word');
  socket.on('data', (part: Buffer) => parts.push(part));
  socket.on('timeout', () => socket.destroy(new Error('clamd is silent')));
  socket.on('end', () => socket.destroy());
  socket.on('error', (error) => (failed = error));
  return new Promise((resolve, reject) => {
    socket.on('close', () => (parts.length > 0 ? resolve(Buffer.concat(parts).toString()) : reject(failed)));
  });
}

/** Ends early when clamd hangs up in the middle. */
async function send(socket: Socket, bytes: Readable): Promise<void> {
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    if (!socket.writable) return;
    socket.write(lengthOf(chunk));
    if (!socket.write(chunk)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  if (socket.writable) socket.end(Buffer.alloc(4));
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

function verdictOf(answer: string): Scanned {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return { is: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (found !== undefined) return { is: 'found', name: found };
  if (said.startsWith('INSTREAM size limit exceeded')) return { is: 'tooLarge' };
  throw new Error(`clamd answered: ${said.slice(0, 200)}`);
}
