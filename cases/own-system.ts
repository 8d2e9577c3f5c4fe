import { createApiKey } from '../db/desk/api-key.ts';
import { startTemporaryHouse } from '../start/temporary-house.ts';
import type { System } from './system.ts';

/** A system of this command alone, with its data in a temporary folder. */
export interface OwnSystem extends System {
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL, Temporal, worker and API; papers are not rendered, since nobody reads them. */
export async function startOwnSystem(root: string): Promise<OwnSystem> {
  const house = await startTemporaryHouse({ root, name: 'cases', durable: false, step: (_name, work) => work() });
  house.start('worker/main.ts', { QUANLIAN_HOLD_PAPERS: '1' });
  house.start('api/main.ts');
  await house.untilReady();
  const adminKey = await createApiKey(house.pool, { name: 'cases', admin: true, expiresInHours: 6 });
  return { base: house.base, adminKey, stop: house.stop };
}
