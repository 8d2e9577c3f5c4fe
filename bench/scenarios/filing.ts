import { randomUUID } from 'node:crypto';
import { freePort } from '../../start/free-port.ts';
import { file, prepareFilings, type ReadyFiling } from '../filing.ts';
import { until } from '../house.ts';
import type { Figures } from '../figures.ts';
import { measure, type Load } from '../load.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { requestsOf, type Size } from '../wishes.ts';
import { confirmAll } from '../zone.ts';

/** Filing one item (real HTTP, session cookie, Idempotency-Key, files uploaded before), beside its floor. */
export async function measureFiling(town: Town, size: Size): Promise<{ filing: Figures; floorInsert: Figures }> {
  const count = requestsOf(size);
  const filings = await step(`preparing ${count} filings`, () => prepareFilings(town.zone, count));
  const at = (n: number): ReadyFiling => {
    const filing = filings[n];
    if (!filing) throw new Error('not enough filings');
    return filing;
  };
  const load: Load = {
    ready: () => confirmAll(town.zone.applicants),
    send: async (n) => town.filed.push(await file(at(n), randomUUID())),
  };
  const floor = await startInsertServer(town);
  const floorLoad: Load = { send: (n) => floor.post(at(n).body) };
  const [floorInsert, filing] = await step('filing and floorInsert', () =>
    measure([floorLoad, load], size, town.house),
  );
  await floor.stop();
  if (!filing || !floorInsert) throw new Error('not measured');
  return { filing, floorInsert };
}

async function startInsertServer({ house }: Town) {
  const port = await freePort();
  const stop = house.startBeside('bench/floor/insert-server.ts', { FLOOR_PORT: String(port) });
  const address = `http://127.0.0.1:${port}/filings`;
  await until('the floor answers', () =>
    fetch(address).then(
      () => true,
      () => false,
    ),
  );
  const headers = { 'content-type': 'application/json' };
  const post = async (body: unknown): Promise<void> => {
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.status !== 201) throw new Error(`floor: ${response.status}`);
    await response.json();
  };
  return { post, stop };
}
