import type { KeyObject } from 'node:crypto';
import { introduce, type Introduction } from '../../proof/introduction.ts';
import { fingerprintOf, makeProofKey, openProofKey } from '../../proof/keys.ts';
import type { Queryable } from '../pool.ts';
import { lockRoots, previousOf } from '../sealed-day.ts';
import { keepFirstProofKey, keepProofKey, signingKeyOf } from './proof-key.ts';

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

/**
 * Gives a zone a new key, which the one before introduces before its private part goes. One that cannot be opened any more
 * introduces nobody: the zone can sign again, and packs that reach over the change say so.
 * @returns the id of the new key
 */
export async function changeZoneKey(tx: Queryable, zone: string, secret: string, by: string): Promise<string> {
  const last = await lockRoots(tx, zone);
  const before = await openedKey(tx, zone, secret);
  const next = makeProofKey(secret);
  const content = { zone, key: fingerprintOf(next.publicKey), day: last?.day ?? null, after: previousOf(last) };
  const introduction: Introduction | null = before && introduce(before, content);
  await keepProofKey(tx, zone, next, { by, introduction });
  return next.id;
}

async function openedKey(tx: Queryable, zone: string, secret: string): Promise<ZoneSigning | null> {
  const kept = await signingKeyOf(tx, zone);
  try {
    return kept && { id: kept.id, key: openProofKey(kept.locked, secret) };
  } catch {
    return null;
  }
}
