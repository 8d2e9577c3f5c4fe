import { lockUnfiled, unfiledBytes, unfiledBytesBy } from '../../db/desk/unfiled.ts';
import type { Queryable } from '../../db/pool.ts';
import type { Config } from '../../config.ts';
import { Problem } from '../http/problem.ts';

const MIB = 1024 * 1024;

/** Bytes that are to come for an enterprise, beside those that it has uploaded and handed in nowhere. */
export interface Coming {
  readonly enterprise: string;
  readonly bytes: number;
}

type Limits = Pick<Config, 'maxUnfiledBytes' | 'keep'>;

/** Refuses (413 `E-FILE-QUOTA`) what would bring an enterprise's files that are handed in nowhere above what is configured. */
export const requireRoom = async (db: Queryable, limits: Limits, { enterprise, bytes }: Coming): Promise<void> =>
  refuseAbove(limits, await unfiledBytes(db, enterprise), bytes);

/** The same of a file that was just kept, in its transaction: of two at the same moment the second counts the first. */
export async function requireRoomFor(tx: Queryable, limits: Limits, enterprise: string): Promise<void> {
  await lockUnfiled(tx, enterprise);
  await requireRoom(tx, limits, { enterprise, bytes: 0 });
}

/**
 * The same of papers by which somebody shows who an enterprise is: by person, since whoever disputes it has no role in it, and takes
 * no room away from whoever registered it. What a newer one took the place of counts until it is swept away.
 */
export const requireRoomToProve = async (
  db: Queryable,
  limits: Limits,
  { person, bytes }: { readonly person: string; readonly bytes: number },
): Promise<void> => refuseAbove(limits, await unfiledBytesBy(db, person), bytes);

/** The same of one that was just kept, in its transaction. */
export async function requireRoomToProveFor(tx: Queryable, limits: Limits, person: string): Promise<void> {
  await lockUnfiled(tx, person);
  await requireRoomToProve(tx, limits, { person, bytes: 0 });
}

function refuseAbove({ maxUnfiledBytes: most, keep }: Limits, there: number, coming: number): void {
  if (there + coming <= most) return;
  const facts = { there: Math.ceil(there / MIB), most: Math.floor(most / MIB), days: keep.fileDays };
  throw new Problem(413, { code: 'E-FILE-QUOTA', field: 'file', facts });
}
