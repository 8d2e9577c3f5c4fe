import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { runWorker } from './run.ts';

const log = pino({ name: 'worker' });
const worker = await runWorker({ config: readConfig(), log });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
await worker.ended;
