import { readConfig } from '../config.ts';
import { openLog } from '../log.ts';
import { serveApi } from './serve.ts';

const log = openLog('api');
const api = await serveApi(readConfig(), log);
log.info({ port: api.port }, 'listening');
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void api.stop().then(() => process.exit(0)));
