import { deserialize, serialize } from 'node:v8';
import type { OpenHouse, HouseWish, Order } from './orders.ts';

/** A house in one of the processes that keep houses, for each worker of jest its own where there are as many. */
export interface HostedHouse {
  readonly port: number;
  /** Starts a worker after the last one was stopped. */
  readonly work: () => Promise<void>;
  /** Stops the worker. */
  readonly rest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a house. */
export async function openHouse(wish: HouseWish): Promise<HostedHouse> {
  const { id, port } = (await order({ ask: 'open', wish })) as OpenHouse;
  const asking = (ask: 'work' | 'rest' | 'close') => async (): Promise<void> => void (await order({ ask, id }));
  return { port, work: asking('work'), rest: asking('rest'), close: asking('close') };
}

async function order(asked: Order): Promise<unknown> {
  const answer = await fetch(addressOfHost(), { method: 'POST', body: serialize(asked) });
  const body: unknown = deserialize(Buffer.from(await answer.arrayBuffer()));
  if (!answer.ok) throw new Error(String(body));
  return body;
}

function addressOfHost(): string {
  const hosts = (process.env['QUANLIAN_TEST_HOSTS'] ?? '').split(' ');
  const address = hosts[(Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % hosts.length];
  if (!address) throw new Error('global setup has not started the processes that keep houses');
  return address;
}
