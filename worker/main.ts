import { readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { runWorker } from './run.ts';

const log = openLog('worker');
const worker = await runWorker({ config: readConfig(), log });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
await worker.ended;
