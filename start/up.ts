import { migrateAt } from '../db/migrate.ts';
import { onPool } from '../db/pool.ts';
import { forgetWorkers } from '../db/record/worker-beat.ts';
import { endChildren } from './children.ts';
import { startDatabase } from './database.ts';
import { holdDatabase } from './database-hold.ts';
import { startDemonstration } from './demonstration.ts';
import { aboutSecret, howToSignIn } from './first-start.ts';
import { makeHousehold, type Household } from './household.ts';
import type { Lock } from './lock.mjs';
import { choosePort, environmentOf, programOf } from './program-settings.ts';
import { keepProgramRunning } from './programs.ts';
import { COMES, untilReady } from './ready.ts';
import { say, step } from './say.mjs';
import { settingsOf, type Settings } from './settings.ts';
import { onEndSignal } from './signals.ts';
import { buildWeb, isWebBuilt } from './web-build.ts';
import { startWorkflowEngine, type WorkflowEngine } from './workflow-engine.ts';

export interface Start {
  readonly root: string;
  readonly data: string;
  /** Held for the data folder; told the address once there is one. */
  readonly lock: Lock;
}

/** Starts the whole system; when this returns it is ready, and runs until somebody asks for its end. */
export async function up({ root, data, lock }: Start): Promise<void> {
  const settings = settingsOf(root, data, process.env);
  const household = makeHousehold();
  const end = async (code: number, reason?: string): Promise<void> => {
    // What ends because everything is being stopped is no reason of its own.
    if (reason !== undefined && household.isStopping()) return;
    if (reason !== undefined) say(reason);
    await household.stop();
    await endChildren();
    process.exit(code);
  };
  onEndSignal(
    () => end(0),
    () => process.exit(1),
  );
  try {
    const served = await startServers(settings, household, (reason) => void end(1, reason));
    await startPrograms({ settings, household, ...served, lock }, (reason) => void end(1, reason));
  } catch (error) {
    await end(1, (error as Error).message);
  }
}

type GiveUp = (reason: string) => void;

interface Served {
  readonly env: NodeJS.ProcessEnv;
  readonly engine: WorkflowEngine;
}

/** PostgreSQL, Temporal, tables and pages; gives the environment in which our programs find all of it, and the engine. */
async function startServers(settings: Settings, household: Household, giveUp: GiveUp): Promise<Served> {
  // Before anything that takes long: a port that this user may not have is told at once.
  const port = await choosePort(settings);
  const database = await startDatabase(settings, household);
  void database.ended.then((words) => giveUp(`PostgreSQL ended by itself; everything is stopped\n${words}`));
  await holdDatabase(database.url, (why) => giveUp(`${why}; everything is stopped`));
  // Before the engine, which may take minutes to get: a database that cannot be used is told at once.
  await step('bringing the database to the newest migration', () => migrateAt(database.url));
  const engine = await startWorkflowEngine(settings, household, database.url);
  if (!isWebBuilt(settings.root)) await step('building the pages', () => buildWeb(settings.root));
  const { address: temporalAddress, isOwn: temporalIsOwn } = engine;
  const env = environmentOf(settings, { databaseUrl: database.url, temporalAddress, temporalIsOwn, port });
  return { env, engine };
}

interface Stage extends Served {
  readonly settings: Settings;
  readonly household: Household;
  readonly lock: Lock;
}

/** What health misses, as far as whoever started all of it is to know or to do something. */
function* wordsFor(missing: readonly string[], data: string): Iterable<string> {
  const away = missing.filter((one) => COMES.has(one));
  if (away.length > 0) yield `not there yet: ${away.join(', ')}; until then filing answers, and nothing else goes on`;
  if (missing.includes('disk'))
    yield `the disk is filling up under ${data}: make room; once it is full nothing new is kept (QUANLIAN_MIN_FREE_MIB)`;
}

/** The worker and the API, then the word that people wait for, then the demonstration in the background. */
async function startPrograms({ settings, household, env, engine, lock }: Stage, giveUp: GiveUp): Promise<void> {
  await onPool(env['DATABASE_URL'] ?? '', forgetWorkers);
  const { beforeAgain } = engine;
  await keepProgramRunning(programOf(settings, env, 'worker'), household, { beforeAgain });
  await keepProgramRunning(programOf(settings, env, 'api'), household, { giveUp });
  const missing = await step('starting worker and API', () => untilReady(Number(env['PORT']), household.isStopping));
  // Whoever asked for the end meanwhile is told nothing any more, and least of all that all is ready.
  if (household.isStopping()) return;
  const address = env['QUANLIAN_PUBLIC_URL'] ?? '';
  lock.tell({ address });
  for (const line of await howToSignIn(address, env['DATABASE_URL'] ?? '')) say(line);
  for (const line of await aboutSecret(env['DATABASE_URL'] ?? '', settings.secret)) say(line);
  for (const line of wordsFor(missing, settings.data)) say(line);
  say(`ready: ${address}   (Ctrl-C stops everything)`);
  if (settings.demonstration) await startDemonstration(programOf(settings, env, 'demo'), household);
}
