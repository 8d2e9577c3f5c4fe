import { zoneConcerned } from '../../db/desk/zone-concerned.ts';
import { isInName } from '../../domain/permission/may.ts';
import type { AnyRoute } from '../contract/route.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../http/problem.ts';
import type { Who } from './who.ts';

/** A request that was read, and who asks; null: nobody that we know. */
interface Read {
  readonly who: Who | null;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Refuses (403 `E-UNPROVEN`) what shows or files in the name of an enterprise that registered itself and of which nobody has
 * confirmed who it is, and what tells how it stands; but not in a practice zone, where nothing has effect, nor where the installation says otherwise.
 */
export async function requireProven(
  { pool }: Pick<Deps, 'pool'>,
  { act }: Pick<AnyRoute, 'act'>,
  { who, params, query, body }: Read,
): Promise<void> {
  const zones = who?.hat?.practisesIn;
  if (zones === undefined || !isInName(act)) return;
  const zone = await zoneConcerned(pool, { ...namesIn(body), ...namesIn(query), ...namesIn(params) });
  if (zone === undefined || !zones.includes(zone)) throw new Problem(403, { code: 'E-UNPROVEN' });
}

const namesIn = (part: unknown): Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null ? { ...part } : {};
