import { Client, Connection } from '@temporalio/client';
import { Worker, NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { ActivityDeps } from '../activities/deps.ts';
import { createActivities } from '../activities/index.ts';
import { casesOf, commitmentsOf, jointsOf } from '../activities/cases.ts';
import type { Config } from '../config.ts';
import { installationOf } from '../db/desk/installation.ts';
import { openPool, type Pool } from '../db/pool.ts';
import { beat, stopBeating } from '../db/record/worker-beat.ts';
import { dataConverterOf } from '../engine/data-converter.ts';
import { claimNamespace } from '../engine/namespace-owner.ts';
import { openPress } from '../documents/press.ts';
import { openBlobStore } from '../files/open-blob-store.ts';
import { keptBundle } from './kept-bundle.ts';
import { startDiskWatch } from './disk-watch.ts';
import { endOf } from './end-of.ts';
import { startRootStamps } from './root-stamps.ts';
import { startDailyRoots } from './daily-roots.ts';
import { startFileChecker } from './file-checker.ts';
import { startFileWatch, type FileParts } from './file-watch.ts';
import { jobsOf } from './jobs.ts';
import { openChannels } from '../post/open-channels.ts';
import { startPost } from './post.ts';
import { startPracticeClocks } from './practice-clocks.ts';
import { startPublications } from './publications.ts';
import { startRelay } from './relay.ts';
import { together } from './round.ts';
import { startSweeper } from './sweeper.ts';
import { startWatchdog } from './watchdog.ts';

/** A worker that runs until it is stopped. */
export interface RunningWorker {
  /** Ends when the worker has come to rest, by `stop` or by a fault. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface WorkerParts {
  readonly config: Config;
  readonly log: Logger;
  /** A bundle made before; otherwise the one that is kept beside the data. */
  readonly workflowBundle?: WorkerOptions['workflowBundle'];
}

/** Starts a worker: database, engine, activities, relay, published calendars, practice clocks, watchdog, in this order. */
export async function runWorker({ config, log, workflowBundle }: WorkerParts): Promise<RunningWorker> {
  const pool = openPool(config.databaseUrl, 12);
  const bundled = workflowBundle ?? keptBundle(config.dataFolder);
  const [connections, bundle] = await Promise.all([connect(config, pool), bundled]);
  const dataConverter = dataConverterOf(config.payloadKeys);
  const client = new Client({ connection: connections.client, namespace: config.temporalNamespace, dataConverter });
  const deps = { pool, ...livesOf(client, config.taskQueue) };
  const worker = await Worker.create({
    connection: connections.worker,
    namespace: config.temporalNamespace,
    dataConverter,
    taskQueue: config.taskQueue,
    activities: createActivities(deps),
    workflowBundle: bundle,
    maxCachedWorkflows: 2000,
    // What a worker that died had in its cache goes to another one after this long.
    stickyQueueScheduleToStartTimeout: '5s',
    shutdownGraceTime: '3s',
  });
  const blobs = await openBlobStore(config);
  const press = openPress(1);
  const relay = await startRelay(pool, config.databaseUrl, jobsOf(config, { ...deps, blobs, press }), log);
  // Whoever waits for a worker is told that there is one as soon as it is there.
  await beat(pool, worker.options.identity);
  const rounds = startRounds(config, deps, { blobs, log });
  const watchdog = startWatchdog(deps, worker.options.identity, log);
  const ended = endOf(worker);
  return {
    ended,
    async stop() {
      await watchdog.stop();
      await rounds.stop();
      await relay.stop();
      await press.close();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
      await stopBeating(pool, worker.options.identity).catch(() => undefined);
      await Promise.all([connections.worker.close(), connections.client.close(), pool.end()]);
    },
  };
}

/**
 * The worker's own line to the engine, and that on which it asks as API and people do. At a server of somebody else's the
 * namespace must be ours before a worker takes up anything there.
 */
async function connect({ temporalAddress: address, temporalNamespace: namespace, ...config }: Config, pool: Pool) {
  const [worker, client] = await Promise.all([NativeConnection.connect({ address }), Connection.connect({ address })]);
  if (config.temporalIsShared) {
    const installation = await installationOf(pool);
    await claimNamespace(client, { address, namespace, installation, inPlaceOf: config.inPlaceOf });
  }
  return { worker, client };
}

/** What is looked after again and again. */
const startRounds = (config: Config, deps: ActivityDeps, { blobs, log }: Omit<FileParts, 'pool'>) => {
  const { keep, secret, clamd, post, publicUrl, signIn, stamps } = config;
  return together([
    startSweeper({ pool: deps.pool, blobs, log }, keep),
    startFileChecker({ pool: deps.pool, blobs, clamd, log }),
    startFileWatch({ pool: deps.pool, blobs, log }),
    startPost({ pool: deps.pool, channels: openChannels(post), publicUrl, unproven: signIn.unproven, log }),
    startPracticeClocks(deps, log),
    startPublications(deps.pool, log),
    startDailyRoots(deps.pool, secret, log),
    ...(stamps === null ? [] : [startRootStamps(deps.pool, stamps, log)]),
    startDiskWatch(config, log),
  ]);
};

/** All that the engine carries through time. */
const livesOf = (client: Client, taskQueue: string) => ({
  cases: casesOf(client, taskQueue),
  commitments: commitmentsOf(client, taskQueue),
  joints: jointsOf(client, taskQueue),
});
