import type { Program } from './child.ts';
import { reservePort } from './free-port.ts';
import { say } from './say.mjs';
import type { Settings } from './settings.ts';

/** What our programs must know and only this start knows. */
export interface Places {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** Is nobody else at that server? */
  readonly temporalIsOwn: boolean;
  readonly port: number;
}

/** PORT, or the next free one, said aloud; kept for this process until it ends. */
export async function choosePort({ firstPort }: Settings): Promise<number> {
  const port = await reservePort(firstPort);
  if (port !== firstPort) say(`port ${firstPort} is taken; using ${port}`);
  return port;
}

/** The environment in which worker, API and demonstration run. */
export function environmentOf(
  settings: Settings,
  { databaseUrl, temporalAddress, temporalIsOwn, port }: Places,
): NodeJS.ProcessEnv {
  return {
    ...settings.env,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: settings.namespace,
    ...(temporalIsOwn && { QUANLIAN_ENGINE: 'own' }),
    PORT: String(port),
    QUANLIAN_DATA: settings.data,
    QUANLIAN_PUBLIC_URL: settings.env['QUANLIAN_PUBLIC_URL'] || `http://localhost:${port}`,
    QUANLIAN_SECRET: settings.secret,
    ...(settings.payloadKeys === null ? {} : { QUANLIAN_PAYLOAD_KEYS_FILE: settings.payloadKeys }),
  };
}

/** One of our programs: `worker`, `api` or `demo`, each a folder with a main file. */
export function programOf({ root, data }: Settings, env: NodeJS.ProcessEnv, name: string): Program {
  return { name, main: `${name}/main.ts`, root, data, env };
}
