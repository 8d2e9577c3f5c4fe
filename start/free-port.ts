import { createServer, type AddressInfo, type Server } from 'node:net';

/** `count` different ports that nobody holds on 127.0.0.1; all are held at once while choosing, so that none is given twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, '127.0.0.1')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}

/** One free port on 127.0.0.1. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port ?? freePort();
}

/** The first free port from `first` upwards, as a server that listens on every address would need it. */
export async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < Math.min(first + 200, 65_536); port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${first} on`);
}

async function isFree(port: number): Promise<boolean> {
  try {
    await close(await listen(port));
    await close(await listen(port, '127.0.0.1'));
    return true;
  } catch {
    return false;
  }
}

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
