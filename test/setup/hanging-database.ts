import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll } from '@jest/globals';

/** A way to a database on which answers can be held back, as if the server hung: connections stand, and nothing comes. */
export interface HangingDatabase {
  readonly url: string;
  readonly hang: () => void;
  /** Whatever was held back arrives. */
  readonly goOn: () => void;
  /** Resolves when somebody next asks something on a connection that stands. */
  readonly asked: () => Promise<unknown>;
  /** Every connection ends, whoever waits for an answer on it; new ones can be made. */
  readonly cut: () => void;
}

/** Leads to the database at `url`; closed after the last test of the file. */
export async function hangingDatabase(url: string): Promise<HangingDatabase> {
  const { hostname, port } = new URL(url);
  const ways: { readonly near: Socket; readonly far: Socket }[] = [];
  let hangs = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    ways.push({ near, far });
    near.pipe(far);
    if (!hangs) far.pipe(near);
    for (const one of [near, far]) one.on('error', () => undefined).on('close', () => [near, far].map(close));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    for (const { near, far } of ways) [near, far].map(close);
    server.close();
  });
  const led = new URL(url);
  led.port = String((server.address() as AddressInfo).port);
  led.search = ''; // over TCP, not by the socket
  return {
    url: led.href,
    hang: () => {
      hangs = true;
      for (const { near, far } of ways) far.unpipe(near);
    },
    goOn: () => {
      hangs = false;
      for (const { near, far } of ways) far.pipe(near);
    },
    asked: () => Promise.race(ways.map(({ near }) => once(near, 'data'))),
    cut: () => {
      for (const { near, far } of ways.splice(0)) [near, far].map(close);
    },
  };
}

const close = (socket: Socket): Socket => socket.destroy();
