import { lockBytes, unlockBytes } from '../../proof/locked.ts';
import type { Queryable } from '../pool.ts';

/** The seal of an organ: a PKCS #12 file with its passphrase. */
export interface Seal {
  readonly p12: Buffer;
  readonly passphrase: string;
}

/** Under what name an organ's seal is kept: a practice zone never seals with the one that is meant in earnest. */
export const sealOwner = (organ: string, practice: boolean): string => (practice ? `${organ}（演练）` : organ);

export const hasSeal = async (db: Queryable, organ: string): Promise<boolean> =>
  (await db.query('SELECT 1 FROM organ_seal WHERE organ = $1 LIMIT 1', [organ])).rowCount === 1;

/** Keeps a seal, locked with `secret` (64 hex characters); from now on the organ seals with it. */
export async function keepSeal(tx: Queryable, organ: string, seal: Seal, secret: string): Promise<void> {
  await tx.query('INSERT INTO organ_seal (organ, valid_from, p12) VALUES ($1, clock_timestamp(), $2)', [
    organ,
    lock(seal, secret),
  ]);
}

/** The newest seal of an organ; null if it has none. Throws if `secret` is not the one it was locked with. */
export async function findSeal(db: Queryable, organ: string, secret: string): Promise<Seal | null> {
  const { rows } = await db.query<{ p12: Buffer }>(
    'SELECT p12 FROM organ_seal WHERE organ = $1 ORDER BY valid_from DESC LIMIT 1',
    [organ],
  );
  return rows[0] ? unlock(rows[0].p12, secret) : null;
}

/** Passphrase, zero byte and file, locked. */
const lock = ({ p12, passphrase }: Seal, secret: string): Buffer =>
  lockBytes(Buffer.concat([Buffer.from(passphrase), Buffer.of(0), p12]), secret);

function unlock(locked: Buffer, secret: string): Seal {
  const plain = unlockBytes(locked, secret);
  const end = plain.indexOf(0);
  return { passphrase: plain.subarray(0, end).toString(), p12: plain.subarray(end + 1) };
}
