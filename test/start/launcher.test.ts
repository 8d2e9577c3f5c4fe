import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { nextFreePort } from '../../start/free-port.ts';
import { eventually } from '../setup/eventually.ts';
import { launch, processesOn, ready } from './launched.ts';
import { temporaryFolder } from './temporary-folder.ts';

const data = path.join(temporaryFolder(), 'data');
const MINUTES = 60_000;

async function healthAt(address: string): Promise<number> {
  return (await fetch(`${address}/api/health/ready`)).status;
}

/** What a killed launcher had started, or a child that was ended in its turn, ends at once, but not in the same instant. */
async function untilNobodyIsOn(folder: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (processesOn(folder).size > 0 && Date.now() < end) await pause(50);
}

test('a folder for all data that is a file is told with what to do, and nothing else', async () => {
  const file = path.join(path.dirname(data), 'file');
  writeFileSync(file, '');
  const start = launch(file, await nextFreePort(20_000));
  expect(await start.ended).toBe(1);
  expect(start.output()).toMatch(/^Nothing can be kept in .*QUANLIAN_DATA names the folder for all data\.\n$/);
});

test(
  'a second start refuses and harms nothing; Ctrl-C ends the first within ten seconds and leaves no process',
  async () => {
    const port = await nextFreePort(20_000);
    const first = launch(data, port);
    const address = await ready(first);
    expect(address).toBe(`http://localhost:${port}`);

    const second = launch(data, port);
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(`Already running on ${data} (process ${first.child.pid}, at ${address})`);
    expect(await healthAt(address)).toBe(200);

    const begin = Date.now();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(Date.now() - begin).toBeLessThan(10_000);
    expect(first.output()).toMatch(/stopped api\nstopped worker\nstopped the Temporal server\nstopped PostgreSQL\n/);
    expect([...processesOn(data).values()]).toEqual([]);
  },
  3 * MINUTES,
);

test(
  'asked to end while it is still starting, it ends in order, says nothing of being ready and leaves no process',
  async () => {
    const early = path.join(path.dirname(data), 'early');
    const port = await nextFreePort(20_000);
    const other = createServer().listen(port);
    for (const begun of ['pg.new', 'temporal/pid', 'run/worker.pid']) {
      const start = launch(early, port);
      await eventually(async () => existsSync(path.join(early, begun)), Boolean);
      start.child.kill('SIGTERM');
      expect(await start.ended).toBe(0);
      expect(start.output()).toMatch(`port ${port} is taken; using `);
      expect(start.output()).not.toMatch(/ready:|setup#|did not|cannot/);
      await untilNobodyIsOn(early);
      expect([...processesOn(early).values()]).toEqual([]);
    }
    other.close();
  },
  2 * MINUTES,
);

test(
  'after kill -9 of the launcher nothing runs on, and after kill -9 of everything the next start works',
  async () => {
    const port = await nextFreePort(20_000);
    const launcherKilled = launch(data, port);
    await ready(launcherKilled);
    launcherKilled.child.kill('SIGKILL');
    await launcherKilled.ended;
    await untilNobodyIsOn(data);
    expect([...processesOn(data).values()]).toEqual([]);

    const everythingKilled = launch(data, port);
    await ready(everythingKilled);
    for (const pid of [...processesOn(data).keys(), everythingKilled.child.pid ?? 0]) process.kill(pid, 'SIGKILL');
    await everythingKilled.ended;

    const last = launch(data, port);
    expect(await healthAt(await ready(last))).toBe(200);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);
    expect([...processesOn(data).values()]).toEqual([]);
  },
  5 * MINUTES,
);
