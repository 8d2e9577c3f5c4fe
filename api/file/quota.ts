import { lockUnfiled, unfiledBytes } from '../../db/desk/unfiled.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../http/problem.ts';

const MIB = 1024 * 1024;

/** Bytes that are to come for an enterprise, beside those that it has uploaded and handed in nowhere. */
export interface Coming {
  readonly enterprise: string;
  readonly bytes: number;
}

/** Refuses (413 `E-FILE-QUOTA`) what would bring an enterprise's files that are handed in nowhere above what is configured. */
export async function requireRoom(
  db: Queryable,
  { maxUnfiledBytes: most, keep }: Pick<Config, 'maxUnfiledBytes' | 'keep'>,
  { enterprise, bytes }: Coming,
): Promise<void> {
  const there = await unfiledBytes(db, enterprise);
  if (there + bytes <= most) return;
  const facts = { there: Math.ceil(there / MIB), most: Math.floor(most / MIB), days: keep.fileDays };
  throw new Problem(413, { code: 'E-FILE-QUOTA', field: 'file', facts });
}

/** The same of a file that was just kept, in its transaction: of two at the same moment the second counts the first. */
export async function requireRoomFor(tx: Queryable, config: Config, enterprise: string): Promise<void> {
  await lockUnfiled(tx, enterprise);
  await requireRoom(tx, config, { enterprise, bytes: 0 });
}
