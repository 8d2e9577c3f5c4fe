import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { serveApi } from './serve.ts';

const log = pino({ name: 'api' });
const api = await serveApi(readConfig(), log);
log.info({ port: api.port }, 'listening');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void api.stop().then(() => process.exit(0)));
