import { unlockBytes } from '../../proof/locked.ts';
import type { Queryable } from '../pool.ts';

/** How many of each were locked with another secret than this system has. */
export interface LockedElsewhere {
  /** With which an organ seals now. */
  readonly seals: number;
  /** With which a zone signs now. */
  readonly keys: number;
  /** Code generators of people. */
  readonly generators: number;
}

// What came in the place of another is all that is opened any more.
const LOCKED = `
  SELECT 'seals' AS kind, p12 AS locked FROM (SELECT DISTINCT ON (organ) p12 FROM organ_seal ORDER BY organ, valid_from DESC) newest
  UNION ALL SELECT 'keys', private_key FROM proof_key WHERE valid_to IS NULL AND private_key IS NOT NULL
  UNION ALL SELECT 'generators', secret FROM second_factor WHERE confirmed_at IS NOT NULL`;

interface Row {
  readonly kind: keyof LockedElsewhere;
  readonly locked: Buffer;
}

/** Counts what `secret` (64 hex characters) does not open of what the system still uses. */
export async function lockedElsewhere(db: Queryable, secret: string): Promise<LockedElsewhere> {
  const { rows } = await db.query<Row>(LOCKED);
  const shut = rows.filter(({ locked }) => !opens(locked, secret));
  const count = (kind: keyof LockedElsewhere): number => shut.filter((row) => row.kind === kind).length;
  return { seals: count('seals'), keys: count('keys'), generators: count('generators') };
}

/** Is there anything of it that `secret` does not open? */
export async function isLockedElsewhere(db: Queryable, secret: string): Promise<boolean> {
  const { seals, keys, generators } = await lockedElsewhere(db, secret);
  return seals + keys + generators > 0;
}

function opens(locked: Buffer, secret: string): boolean {
  try {
    unlockBytes(locked, secret);
    return true;
  } catch {
    return false;
  }
}
