import { hasSeal, keepSeal, type Seal } from '../../db/desk/organ-seal.ts';
import type { Queryable } from '../../db/pool.ts';
import { fingerprintOf, makeOrganCertificate, openSealKey } from '../../documents/certificate.ts';
import type { Config } from '../../config.ts';
import { faultyInput } from '../http/problem.ts';
import { FAULT } from '../contract/faults.ts';

/** A new seal for an organ that has none yet; null if it has one. Made before the transaction, since it takes a moment. */
export const sealIfMissing = async (db: Queryable, organ: string): Promise<Seal | null> =>
  (await hasSeal(db, organ)) ? null : makeOrganCertificate(organ);

/** Keeps a seal made before, unless the organ has got one in the meantime. */
export async function keepNewSeal(tx: Queryable, organ: string, seal: Seal | null, config: Config): Promise<void> {
  if (seal && !(await hasSeal(tx, organ))) await keepSeal(tx, organ, seal, config.secret);
}

/** SHA-256 of the certificate in a PKCS #12 file. Throws 422 `E-INPUT` if it cannot be opened or has no key. */
export function fingerprintIn(seal: Seal): string {
  try {
    return fingerprintOf(openSealKey(seal.p12, seal.passphrase).certificate);
  } catch {
    throw faultyInput('p12', FAULT.seal);
  }
}
