import { once } from 'node:events';
import { connect } from 'node:net';
import { textOf } from '../rights/answer-text.ts';

/** What came back: enough to tell whether something was refused, and how clearly. */
export interface Answered {
  readonly status: number;
  /** Of the problem; null if the answer is none. */
  readonly code: string | null;
  readonly text: string;
  readonly headers: Headers;
}

/** Asks, and reads the whole answer. */
export async function answerTo(address: string, request: RequestInit): Promise<Answered> {
  const response = await fetch(address, { redirect: 'manual', ...request });
  const text = await textOf(response);
  return { status: response.status, code: codeIn(text), text, headers: response.headers };
}

const codeIn = (text: string): string | null => /"code":"(E-[A-Z-]+)"/.exec(text)?.[1] ?? null;

/** Sends these bytes over a connection of their own, and gives what comes back until the server hangs up. */
export async function overTheWire(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const heard: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => heard.push(chunk));
  socket.on('error', () => undefined); // the server may hang up in the middle of what is sent
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(heard).toString('utf8');
}
