import { Runtime } from '@temporalio/worker';
import { readConfig } from '../config.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { openLog } from '../log.ts';
import { engineLog } from './engine-log.ts';
import { runWorker } from './run.ts';

const log = openLog('worker');
Runtime.install({ logger: engineLog(log) });
const worker = await runWorker({ config: readConfig(), log });
endOnSignal(() => worker.stop());
try {
  await worker.ended;
} catch (error) {
  log.fatal({ err: error }, 'the worker ended by itself');
  process.exit(1);
}
