import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openPool } from '../db/pool.ts';
import { openBlobStore } from '../files/open-blob-store.ts';
import { openPageCounter } from '../files/page-counter.ts';
import { makeApp } from './app.ts';
import { connectEngine } from './act/engine.ts';
import { openReadLog } from './right/read-log.ts';
import { embeddedSigner } from './act/signer.ts';

/** Longer than clients and proxies keep a connection that is not used, so that none is closed just as it is used again. */
const KEEP_ALIVE_MS = 75_000;

export interface RunningApi {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the API: database, engine, application, server. The engine may be away; it is asked again at each act. */
export async function serveApi(config: Config, log: Logger): Promise<RunningApi> {
  const pool = openPool(config.databaseUrl, 16);
  const engine = connectEngine(config, pool);
  const blobs = await openBlobStore(config);
  const pages = openPageCounter(blobs);
  const reads = openReadLog(pool, log);
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, ...patience(config) },
    makeApp({ config, pool, engine, blobs, pages, signer: embeddedSigner, reads, log }),
  );
  const port = await listen(server, config);
  return {
    port,
    async stop() {
      await close(server);
      await reads.flush();
      await Promise.all([engine.close(), pages.close(), pool.end()]);
    },
  };
}

/** Whoever sends slowly holds no connection for long: neither by a head nor by a body that never ends. */
function patience({ requestSeconds }: Pick<Config, 'requestSeconds'>) {
  const requestTimeout = requestSeconds * 1000;
  return {
    requestTimeout,
    headersTimeout: Math.min(20_000, requestTimeout),
    connectionsCheckingInterval: Math.min(5000, requestTimeout),
  };
}

/** So many connections may wait to be taken up: a thousand officers who click at once are all answered. */
const BACKLOG = 4096;

const listen = (server: Server, { host, port }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    const taken = { host, port, backlog: BACKLOG };
    server.once('error', reject).listen(taken, () => resolve((server.address() as AddressInfo).port));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Whoever is still being answered has a moment; a stop must not wait for a connection that is never closed.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
