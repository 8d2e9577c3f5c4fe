import type { CaseEvent } from '../../domain/case/event.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { GENESIS } from '../genesis.ts';
import type { Queryable } from '../pool.ts';
import { linkHash } from '../record/chain.ts';
import { filesOf, hashesOf } from './handed-files.ts';

/** The first event of a case that is not what was recorded, or of which a file is not the one that was handed in. */
export interface RecordFault {
  readonly seq: number;
  /** The file; null: the event itself was changed, or one before it is missing. */
  readonly file: string | null;
}

interface Row {
  readonly seq: number;
  readonly data: CaseEvent;
  readonly recorded_at: Date;
  readonly hash: string;
  readonly salt: string | null;
}

/** Reckons the chain of a case anew and compares its files with the hashes in its events; null: everything is as it was. */
export async function verifyRecord(db: Queryable, caseId: string): Promise<RecordFault | null> {
  const { rows } = await db.query<Row>(
    'SELECT seq, data, recorded_at, hash, salt FROM case_event WHERE case_id = $1 ORDER BY seq',
    [caseId],
  );
  return brokenLink(caseId, rows) ?? (await changedFile(db, rows));
}

function brokenLink(caseId: string, rows: readonly Row[]): RecordFault | null {
  let previous: string = GENESIS;
  for (const [at, { seq, data, recorded_at, hash, salt }] of rows.entries()) {
    const recordedAt = instantFromMs(recorded_at.getTime());
    const reckoned = linkHash(previous, { caseId, seq, event: data, recordedAt }, salt);
    if (seq !== at + 1 || reckoned !== hash) return { seq, file: null };
    previous = hash;
  }
  return null;
}

async function changedFile(db: Queryable, rows: readonly Row[]): Promise<RecordFault | null> {
  const bound = rows.flatMap(({ seq, data }) => filesOf(data).map((file) => ({ seq, ...file })));
  const hashes = await hashesOf(
    db,
    bound.map(({ file }) => file),
  );
  const changed = bound.find(({ file, sha256 }) => hashes.get(file) !== sha256);
  return changed ? { seq: changed.seq, file: changed.file } : null;
}
