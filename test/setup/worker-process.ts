import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { House } from './house.ts';

/** The worker of a house as a process of its own, which can be killed. */
export function startWorkerProcess({ config }: House): ChildProcess {
  const env = {
    ...process.env,
    DATABASE_URL: config.databaseUrl,
    TEMPORAL_ADDRESS: config.temporalAddress,
    TEMPORAL_NAMESPACE: config.temporalNamespace,
    QUANLIAN_TASK_QUEUE: config.taskQueue,
    ...(!config.temporalIsShared && { QUANLIAN_ENGINE: 'own' }),
    QUANLIAN_DATA: config.dataFolder,
    QUANLIAN_SECRET: config.secret,
    QUANLIAN_PAYLOAD_KEYS: config.payloadKeys.map(({ id, key }) => `${id}:${key.toString('hex')}`).join(),
    QUANLIAN_PUBLIC_URL: config.publicUrl,
  };
  return spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], { env, stdio: 'ignore' });
}

/** Kills it as a power cut would; it has no time to finish anything. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}
