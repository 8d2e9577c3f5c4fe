import type { KeyObject } from 'node:crypto';
import { makeProofKey, openProofKey } from '../../proof/keys.ts';
import type { Queryable } from '../pool.ts';
import { keepFirstProofKey, signingKeyOf } from './proof-key.ts';

/** With what a zone signs. */
export interface ZoneSigning {
  readonly id: string;
  readonly key: KeyObject;
}

/**
 * The key of a zone, made if it has none yet.
 * @param secret opens it; Throws if it was locked with another.
 */
export async function zoneSigning(db: Queryable, zone: string, secret: string): Promise<ZoneSigning> {
  if (!(await signingKeyOf(db, zone))) await keepFirstProofKey(db, zone, makeProofKey(secret));
  const kept = await signingKeyOf(db, zone);
  if (!kept) throw new Error(`zone ${zone} has no key to sign with`);
  return { id: kept.id, key: openProofKey(kept.locked, secret) };
}
