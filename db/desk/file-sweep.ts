import { ERASED } from '../../domain/retention/retention.ts';
import { transaction, type Pool, type Queryable } from '../pool.ts';

/** How many rows one statement takes away. */
const BATCH = 1000;

/** What a case, a late record, a visit, a signature at the counter or a registration rests on stays for ever. `f` is the file. */
export const IS_HANDED_IN = `
  EXISTS (SELECT 1 FROM case_material m WHERE m.file_id = f.id)
  OR EXISTS (SELECT 1 FROM visit_file v WHERE v.file_id = f.id)
  OR EXISTS (SELECT 1 FROM late_proof p WHERE p.file_id = f.id)
  OR EXISTS (SELECT 1 FROM counter_file c JOIN submission s ON s.attendance_id = c.attendance_id WHERE c.file_id = f.id)
  OR EXISTS (SELECT 1 FROM counter_file c JOIN counter_hand_in i ON i.attendance_id = c.attendance_id WHERE c.file_id = f.id)
  OR EXISTS (SELECT 1 FROM registration g WHERE g.enterprise_id = f.enterprise_id AND f.id IN (g.licence_file, g.identity_file))
  OR EXISTS (SELECT 1 FROM registration_dispute g WHERE g.enterprise_id = f.enterprise_id AND f.id IN (g.licence_file, g.identity_file))`;

/** The same, or a draft names it, and then it stays as long as the draft. */
export const RESTS_ON_FILE = `
  ${IS_HANDED_IN}
  OR EXISTS (SELECT 1 FROM draft d JOIN hat h ON h.person_id = d.person_id
    WHERE h.enterprise_id = f.enterprise_id AND strpos(d.content::text, f.id) > 0)`;

const FILES = `
  DELETE FROM file WHERE id IN (
    SELECT f.id FROM file f WHERE f.uploaded_at < now() - make_interval(days => $1)
      AND NOT (${RESTS_ON_FILE})
    LIMIT ${BATCH})`;

/** Takes away files that were handed in nowhere within so many days. Answers how many went. */
export const sweepFiles = async (db: Queryable, days: number): Promise<number> =>
  (await db.query(FILES, [days])).rowCount ?? 0;

// Somebody who came to a window, filed nothing and handed nothing in: who it was is needed on that day alone. That somebody came stays.
const IDENTITIES = `
  WITH gone AS (
    DELETE FROM counter_identity WHERE attendance_id IN (
      SELECT a.id FROM counter_attendance a JOIN counter_identity i ON i.attendance_id = a.id
      WHERE a.machine_at < now() - make_interval(days => $1)
        AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.attendance_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM counter_hand_in h WHERE h.attendance_id = a.id)
      LIMIT ${BATCH})
    RETURNING attendance_id)
  UPDATE counter_attendance a SET name = $2, letter = letter || jsonb_build_object('instrument', $2::text)
  FROM gone WHERE a.id = gone.attendance_id`;

/** Takes away who came to a window before so many days, filed nothing and handed nothing in. Answers of how many. */
export const sweepIdentities = async (db: Queryable, days: number): Promise<number> =>
  (await db.query(IDENTITIES, [days, ERASED])).rowCount ?? 0;

// A file that was refused or erased needs no bytes.
const UNNEEDED = `
  SELECT h FROM unnest($1::bpchar[]) h WHERE NOT EXISTS (SELECT 1 FROM file WHERE sha256 = h AND state IN ('checking', 'ready'))
    AND NOT EXISTS (SELECT 1 FROM paper_pdf WHERE sha256 = h)`;

/** Those of the hashes whose bytes nothing needs at this moment. */
export const unneeded = async (db: Queryable, hashes: readonly string[]): Promise<readonly string[]> =>
  (await db.query<{ h: string }>(UNNEEDED, [hashes])).rows.map(({ h }) => h);

/** Does `removal` if nothing needs the bytes of a hash; meanwhile no file of that hash comes in. Answers whether it did. */
export const whileUnneeded = (pool: Pool, sha256: string, removal: () => Promise<void>): Promise<boolean> =>
  transaction(pool, async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 37))', [sha256]);
    if ((await unneeded(tx, [sha256])).length === 0) return false;
    await removal();
    await tx.query('DELETE FROM blob_check WHERE sha256 = $1', [sha256]);
    return true;
  });
