import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openPool } from '../../db/pool.ts';
import { startPostgres, stateOf, type RunningPostgres } from '../../start/postgres.ts';
import { isRunning } from '../../start/processes.ts';
import { eventually } from '../setup/eventually.ts';
import { temporaryFolder } from './temporary-folder.ts';

const place = temporaryFolder();
const folder = path.join(place, 'pg');
const options = { root: process.cwd(), folder, durable: true };

async function ask(server: RunningPostgres, sql: string): Promise<unknown[]> {
  const pool = openPool(server.url, 1);
  try {
    return (await pool.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await pool.end();
  }
}

/** A launcher of its own that starts the database, prints its url and would run for ever. */
async function launcher(): Promise<{ process: ChildProcess; url: string }> {
  const script = `
    import { startPostgres } from ${JSON.stringify(path.resolve('start/postgres.ts'))};
    console.log((await startPostgres(${JSON.stringify(options)})).url);
    setInterval(() => undefined, 1000);`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { process: child, url: output.toString().trim() };
}

test('what was written is there after a killed launcher, whose server does not stay behind', async () => {
  const killed = await launcher();
  await ask({ url: killed.url } as RunningPostgres, 'create table kept as select 42 as answer');
  const pid = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  killed.process.kill('SIGKILL');
  await once(killed.process, 'exit');

  const server = await startPostgres(options);
  expect(await ask(server, 'select answer from kept')).toEqual([{ answer: 42 }]);
  expect(isRunning(pid, folder)).toBe(false);
  await server.stop();
  expect(isRunning(server.child.pid ?? 0, folder)).toBe(false);
});

test('a server that was killed itself comes back with what it had acknowledged', async () => {
  const first = await startPostgres(options);
  await ask(first, 'create table acknowledged as select 1 as one');
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await startPostgres(options);
  expect(await ask(second, 'select one from acknowledged')).toEqual([{ one: 1 }]);
  await second.stop();
});

test('our own programs reach the server by a socket that nobody else may enter; without its query the address is that over TCP', async () => {
  const server = await startPostgres(options);
  const bySocket = `SELECT inet_client_addr() IS NULL AS socket`;
  expect(await ask(server, bySocket)).toEqual([{ socket: true }]);
  expect(statSync(`${folder}.socket`).mode & 0o777).toBe(0o700);
  const [overTcp = ''] = server.url.split('?');
  expect(await ask({ ...server, url: overTcp }, bySocket)).toEqual([{ socket: false }]);
  await server.stop();

  const long = await startPostgres({ ...options, folder: path.join(place, '数据'.repeat(20), 'pg') });
  expect(await ask(long, bySocket)).toEqual([{ socket: false }]);
  await long.stop();
});

test('a server that has still to write again what it had acknowledged says that it is starting, and is not taken for a silent one', async () => {
  const recovering = { ...options, folder: path.join(place, 'recovering') };
  await (await startPostgres(recovering)).stop();
  // It reads on for ever, as a copy does whose original tells nothing more.
  writeFileSync(path.join(recovering.folder, 'standby.signal'), '');
  appendFileSync(path.join(recovering.folder, 'postgresql.auto.conf'), 'hot_standby = off\n');

  const ended = startPostgres(recovering).then(
    () => 'it answered',
    (error: unknown) => String(error),
  );
  const pidFile = () => readFileSync(path.join(recovering.folder, 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(`${recovering.folder}.password`, 'utf8');
  const asked = async () => {
    const [, , , port = ''] = pidFile();
    return stateOf(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`);
  };
  await eventually(asked, (state) => state === 'starting');
  process.kill(Number(pidFile()[0]), 'SIGKILL');
  expect(await ended).toContain('PostgreSQL did not start');
  expect(await stateOf('postgres://postgres@127.0.0.1:9/postgres')).toBe('silent');
});
