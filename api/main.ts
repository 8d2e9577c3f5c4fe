import { readConfig } from '../config.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { openLog } from '../log.ts';
import { serveApi } from './serve.ts';

const log = openLog('api');
const api = await serveApi(readConfig(), log);
log.info({ port: api.port }, 'listening');
endOnSignal(() => api.stop());
