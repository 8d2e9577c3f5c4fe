import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { untilReachable } from '../../start/database.ts';
import { freshDatabase } from '../setup/database.ts';
import { eventually } from '../setup/eventually.ts';
import { hangingDatabase } from '../setup/hanging-database.ts';

const LOCK = 7_310_220_902;
const { pool, url } = await freshDatabase();
const far = await hangingDatabase(url);

/** A start of another clone, as far as it takes the database; prints `held`, or why not, and later what it lost. */
function anotherStart(): { readonly child: ChildProcess; readonly says: (text: string) => Promise<string> } {
  const script = `
    import { holdDatabase } from ${JSON.stringify(path.resolve('start/database-hold.ts'))};
    await holdDatabase(${JSON.stringify(url)}, (why) => console.log('lost: ' + why)).then(
      () => console.log('held'), (error) => console.log('refused: ' + error.message));
    setInterval(() => undefined, 1000);`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const says = async (text: string): Promise<string> => {
    while (!output.includes(text)) await once(child.stdout, 'data');
    return output;
  };
  return { child, says };
}

async function kill({ child }: { readonly child: ChildProcess }): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Whose connection has the database. */
const holder = async (): Promise<number | undefined> =>
  (
    await pool.query<{ pid: number }>(
      `SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND datname = current_database()`,
    )
  ).rows[0]?.pid;

test('two systems do not run on one database: the second is told who has it, until that one is gone', async () => {
  const first = anotherStart();
  await first.says('held');
  const second = anotherStart();
  expect(await second.says('refused')).toMatch(
    new RegExp(`another system runs on this database \\(quanlian, process ${first.child.pid} on .+, since 20`),
  );
  await kill(first);
  const third = anotherStart();
  await third.says('held');
  await Promise.all([kill(second), kill(third)]);
});

test('a system whose connection broke hears that another was quicker to take the database', async () => {
  const first = anotherStart();
  await first.says('held');
  const quicker = await pool.connect();
  await quicker.query('SELECT pg_terminate_backend($1)', [await holder()]);
  await quicker.query('SELECT pg_advisory_lock($1)', [LOCK]);
  expect(await first.says('lost')).toContain('another system runs on this database');
  quicker.release(true);
  await kill(first);
});

test('a system whose connection broke takes the database again', async () => {
  const first = anotherStart();
  await first.says('held');
  const before = await holder();
  await pool.query('SELECT pg_terminate_backend($1)', [before]);
  await eventually(holder, (pid) => pid !== undefined && pid !== before);
  const second = anotherStart();
  expect(await second.says('refused')).toContain(`process ${first.child.pid} on`);
  await Promise.all([kill(first), kill(second)]);
});

test('a server that hangs is given up when its time is over, and one that has come to itself is used', async () => {
  far.hang();
  const begin = Date.now();
  await expect(untilReachable(far.url, 1_000)).rejects.toThrow('PostgreSQL at DATABASE_URL cannot be used');
  expect(Date.now() - begin).toBeLessThan(4_000);
  far.goOn();
  await expect(untilReachable(far.url)).resolves.toBeUndefined();
});
