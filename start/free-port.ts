import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:net';

/** Below the range from which systems take the ports of outgoing connections (Linux: from 32768 on). */
const QUIET = { from: 10_000, to: 32_000 };

/** One port on 127.0.0.1 that nobody holds. */
export async function freePort(): Promise<number> {
  const [port] = await quietPorts(1);
  return port ?? freePort();
}

/** `count` different ports that nobody holds now and that no outgoing connection will take meanwhile. */
export async function quietPorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(QUIET.from, QUIET.to);
    if (await areFree([port])) ports.add(port);
  }
  return [...ports];
}

/** Are all these ports free on 127.0.0.1? */
export async function areFree(ports: readonly number[]): Promise<boolean> {
  const answers = await Promise.all(ports.map((port) => isFree(port, '127.0.0.1')));
  return answers.every(Boolean);
}

/** The first free port from `first` upwards, for a server that listens on every address. */
export async function nextFreePort(first: number): Promise<number> {
  return firstPort(first, isFreeEverywhere);
}

/**
 * As nextFreePort, and kept for this process until it ends: two starts that choose at the same moment choose
 * differently, though their servers listen only seconds later. The mark is the UDP port of the same number.
 */
export async function reservePort(first: number): Promise<number> {
  return firstPort(first, async (port) => {
    const release = await mark(port);
    if (release === undefined) return false;
    if (await isFreeEverywhere(port)) return true;
    release();
    return false;
  });
}

async function firstPort(first: number, suits: (port: number) => Promise<boolean>): Promise<number> {
  for (let port = first; port < Math.min(first + 200, 65_536); port++) {
    if (await suits(port)) return port;
  }
  throw new Error(`no free port from ${first} on`);
}

async function isFreeEverywhere(port: number): Promise<boolean> {
  return (await isFree(port)) && (await isFree(port, '127.0.0.1'));
}

function mark(port: number): Promise<(() => void) | undefined> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', (error) => (isForbidden(error) ? reject(forbidden(port)) : resolve(undefined)));
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => {
      socket.unref();
      resolve(() => socket.close());
    });
  });
}

async function isFree(port: number, host?: string): Promise<boolean> {
  try {
    await close(await listen(port, host));
    return true;
  } catch (error) {
    if (isForbidden(error)) throw forbidden(port);
    return false;
  }
}

const isForbidden = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EACCES';

/** The next one would be forbidden, too. */
const forbidden = (port: number): Error =>
  new Error(
    `this user may not listen on port ${port}: set PORT to one that is not kept for root (above 1023 as a rule)`,
  );

function listen(port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
