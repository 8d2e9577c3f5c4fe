import { lockUnfiled, unfiledBytes, type Uploader } from '../../db/desk/unfiled.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../http/problem.ts';

const MIB = 1024 * 1024;

type Limits = Pick<Config, 'maxUnfiledBytes' | 'keep'>;

/**
 * Refuses (413 `E-FILE-QUOTA`) what would bring the files that somebody uploaded and that are handed in nowhere above what is
 * configured: `bytes` to come beside those that are there. Of papers by which somebody shows who an enterprise is, by person: whoever
 * disputes it has no role in it, and takes no room away from whoever registered it; what a newer one took the place of counts until it
 * is swept away.
 */
export async function requireRoom(
  db: Queryable,
  { maxUnfiledBytes: most, keep }: Limits,
  { bytes, ...whose }: Uploader & { readonly bytes: number },
): Promise<void> {
  const there = await unfiledBytes(db, whose);
  if (there + bytes <= most) return;
  const facts = { there: Math.ceil(there / MIB), most: Math.floor(most / MIB), days: keep.fileDays };
  throw new Problem(413, { code: 'E-FILE-QUOTA', field: 'file', facts });
}

/** The same of a file that was just kept, in its transaction: of two at the same moment the second counts the first. */
export async function requireRoomFor(tx: Queryable, limits: Limits, whose: Uploader): Promise<void> {
  await lockUnfiled(tx, whose);
  await requireRoom(tx, limits, { ...whose, bytes: 0 });
}
