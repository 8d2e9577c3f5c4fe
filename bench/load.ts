import { setTimeout as sleep } from 'node:timers/promises';
import { arrivalsOf, SEED } from './arrivals.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { House } from './house.ts';
import { usedForEach, type ProcessorTime } from './processor-time.ts';
import type { Size } from './wishes.ts';

export const CLIENTS = 16;

/** Something that can be asked again and again. `n` counts on through all rounds, so that each request has its own case. */
export interface Load {
  /** Before each round, outside of all measurement: a password given again, for one. */
  readonly ready?: () => Promise<unknown>;
  /** One request; resolves when it is answered, rejects when it is refused. `client` is from 0 to 15. */
  readonly send: (n: number, client: number) => Promise<unknown>;
}

/** What must be known of the house: what its processes use, and when they have nothing left to do. */
type MeasuredHouse = Pick<House, 'processorTime' | 'untilTold' | 'untilIdle'>;

interface Series {
  readonly load: Load;
  readonly house: MeasuredHouse;
  next: number;
  readonly latencies: number[];
  readonly rate: { count: number; ms: number };
  /** Processor time of each of the requests of one round. */
  cpuMs?: ProcessorTime;
}

/**
 * Measures loads side by side: in every round each has its turn, first with the open loop, then with the sixteen clients,
 * since the same machine is faster in one minute than in the next. A request that fails ends the run.
 */
export async function measure(loads: readonly Load[], size: Size, house: MeasuredHouse): Promise<readonly Figures[]> {
  const all = loads.map((load): Series => ({ load, house, next: 0, latencies: [], rate: { count: 0, ms: 0 } }));
  for (const series of all) await warmUp(series, size.warmUp);
  for (let round = 0; round < size.rounds; round++) {
    for (const series of all) await openRound(series, size.open, SEED + round);
  }
  for (let round = 0; round < size.rounds; round++) {
    for (const series of all) await closedRound(series, size.closed);
  }
  return all.map(({ latencies, rate, cpuMs }) => ({ ...figuresOf(latencies, rate), ...(cpuMs ? { cpuMs } : {}) }));
}

async function warmUp(series: Series, count: number): Promise<void> {
  await series.load.ready?.();
  await closedLoop(count, (n, client) => series.load.send(series.next + n, client));
  series.next += count;
}

async function openRound(series: Series, count: number, seed: number): Promise<void> {
  await settle(series);
  const { next, load } = series;
  series.next += count;
  series.latencies.push(...(await openLoop(arrivalsOf(count, seed), (n) => load.send(next + n, n % CLIENTS))));
}

async function closedRound(series: Series, count: number): Promise<void> {
  await settle(series);
  const { next, load, rate, house } = series;
  series.next += count;
  const before = house.processorTime();
  rate.ms += await closedLoop(count, (n, client) => load.send(next + n, client));
  rate.count += count;
  await house.untilTold();
  series.cpuMs = usedForEach(before, house.processorTime(), count);
}

/** What the round before has left to do in the background must not fall into this one. */
async function settle({ load, house }: Series): Promise<void> {
  await house.untilTold();
  await load.ready?.();
  await house.untilIdle();
}

/**
 * Sends each request at its moment, whether those before are answered or not, and gives the latencies from the planned
 * moments: a system that stalls cannot hide it by being asked later.
 */
export async function openLoop(
  arrivals: readonly number[],
  send: (n: number, plannedAt: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const begin = now() + 20;
  const answers: Promise<number>[] = [];
  for (const [n, offset] of arrivals.entries()) {
    await until(begin + offset);
    answers.push(send(n, begin + offset).then(() => now() - begin - offset));
  }
  return Promise.all(answers);
}

/** Sixteen clients, each asking again as soon as it is answered; gives the milliseconds that all of it took. */
export async function closedLoop(
  count: number,
  send: (n: number, client: number) => Promise<unknown>,
  clients = CLIENTS,
): Promise<number> {
  let next = 0;
  const live = async (client: number): Promise<void> => {
    for (let n = next++; n < count; n = next++) await send(n, client);
  };
  const begin = now();
  await Promise.all(Array.from({ length: Math.min(clients, count) }, (_, client) => live(client)));
  return now() - begin;
}

/** Milliseconds since 1970, with their fractions. */
export const now = (): number => performance.timeOrigin + performance.now();

/** A timer may be a millisecond late; the last one is waited for turn by turn. */
async function until(moment: number): Promise<void> {
  if (moment - now() > 2) await sleep(moment - now() - 1.5);
  while (now() < moment) await new Promise((resolve) => setImmediate(resolve));
}
