import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { pino, type Logger } from 'pino';
import { serveApi, type RunningApi } from '../../../api/serve.ts';
import { engineLog } from '../../../worker/engine-log.ts';
import { runWorker, type RunningWorker } from '../../../worker/run.ts';
import { leaveContexts } from '../contexts.cjs';
import type { HouseWish, OpenHouse, Order } from './orders.ts';

/**
 * Keeps the houses of one worker of jest, one test file after another. Jest gives each file modules of its own: to load API and worker
 * in it, and to compile them, took longer than most tests. Here they are loaded once. Prints its address when it can be asked.
 */
interface KeptHouse {
  readonly wish: HouseWish;
  readonly log: Logger;
  readonly api: RunningApi;
  worker: RunningWorker | null;
}

const houses = new Map<number, KeptHouse>();
let opened = 0;

/** The engine's library is one for all houses: whatever it says is told to each that is open. */
Runtime.install({
  // Nothing in it is worth a farewell: it ends with the run.
  shutdownSignals: [],
  logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
    for (const { log } of houses.values()) engineLog(log).log(level, message, meta);
  }),
});

async function open(wish: HouseWish): Promise<OpenHouse> {
  const log = wish.log === null ? pino({ level: 'error' }) : everythingTo(wish.log);
  const house: KeptHouse = { wish, log, api: await serveApi(wish.config, log), worker: null };
  const id = ++opened;
  houses.set(id, house);
  await work(house).catch(async (error: unknown) => {
    houses.delete(id);
    await house.api.stop();
    throw error;
  });
  return { id, port: house.api.port };
}

const everythingTo = (file: string): Logger => pino({ level: 'trace' }, pino.destination({ dest: file, sync: true }));

async function work(house: KeptHouse): Promise<void> {
  const { config, workflows } = house.wish;
  if (workflows === null) return;
  house.worker = await runWorker({ config, log: house.log, workflowBundle: { codePath: workflows } });
}

async function rest(house: KeptHouse): Promise<void> {
  const { worker } = house;
  house.worker = null;
  await worker?.stop();
}

async function carryOut(order: Order): Promise<OpenHouse | null> {
  if (order.ask === 'open') return open(order.wish);
  const house = houses.get(order.id);
  if (!house) throw new Error(`no house ${order.id}`);
  if (order.ask === 'work') await work(house);
  else await rest(house);
  if (order.ask === 'close') {
    await house.api.stop();
    houses.delete(order.id);
    if (houses.size === 0) leaveContexts();
  }
  return null;
}

const answerTo = async (request: IncomingMessage): Promise<{ status: number; body: unknown }> => {
  try {
    return { status: 200, body: await carryOut(deserialize(await buffer(request)) as Order) };
  } catch (error) {
    return { status: 500, body: error instanceof Error ? error.stack : String(error) };
  }
};

const server = createServer((request, response) => {
  void answerTo(request).then(({ status, body }) => response.writeHead(status).end(serialize(body)));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
