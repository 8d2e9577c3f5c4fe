import type { GrantedItem } from '../../domain/project/works.ts';
import type { Queryable } from '../pool.ts';
import { GRANTED, PARTIES, type PresentCaseRow } from '../read/present-case.ts';
import { SPECIAL_WORKS } from '../read/works-kind.ts';
import { lockProject } from './release.ts';

/** A file that is handed in, as the record and the receipt know it. */
export interface FiledFile {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Null: unknown. */
  readonly pages: number | null;
}

/** What a submission is recorded with, beside what was asked and judged. */
export interface FilingPlace extends Pick<PresentCaseRow, 'project' | 'applicant'> {
  /** The works are special ones, as it is on record; null: nobody has said. */
  readonly specialWorks: boolean | null;
  /** One for the submission, one for each of its cases. */
  readonly serials: readonly number[];
  readonly files: ReadonlyMap<string, FiledFile>;
  /** Items of the project that are granted, or need no permit. */
  readonly granted: readonly GrantedItem[];
  /** Those that passed by default, and count as granted for intake. */
  readonly passed: readonly GrantedItem[];
  /** The works of the project, by number. */
  readonly works: readonly string[];
}

/** For what a place is prepared: so many items of a project, with these files. */
export interface AskedPlace {
  readonly projectId: string;
  readonly items: number;
  readonly files: readonly string[];
}

type PlaceRow = Omit<FilingPlace, 'files' | 'granted' | 'passed' | 'works'> & {
  readonly granted: readonly GrantedItem[] | null;
  readonly passed: readonly GrantedItem[] | null;
  readonly works: readonly string[] | null;
};

// Serials come from a sequence, which nobody waits for: a counter in the zone's row would let only one submission of a zone
// be written at a time. One that is refused or undone leaves a gap, which no rule forbids.
const PLACE = `
  SELECT ${PARTIES},
    (SELECT jsonb_agg(nextval('case_serial')) FROM generate_series(1, $2)) AS serials,
    ${SPECIAL_WORKS} AS "specialWorks",
    ${GRANTED}
  FROM project p JOIN enterprise e ON e.id = p.enterprise_id WHERE p.id = $1`;

/**
 * Locks the project until the running transaction ends and reads what its cases are written with. What is asked after it
 * sees every filing and grant of the project that came before. Null: there is no such project.
 */
export async function prepareFiling(tx: Queryable, asked: AskedPlace): Promise<FilingPlace | null> {
  const [, { rows }, files] = await Promise.all([
    lockProject(tx, asked.projectId),
    tx.query<PlaceRow>(PLACE, [asked.projectId, asked.items + 1]),
    tx.query<FiledFile>('SELECT id, sha256, size AS bytes, pages FROM file WHERE id = ANY ($1)', [asked.files]),
  ]);
  const row = rows[0];
  if (!row) return null;
  return {
    ...row,
    granted: row.granted ?? [],
    works: row.works ?? [],
    passed: row.passed ?? [],
    files: new Map(files.rows.map((file) => [file.id, file])),
  };
}

/** What of the project is granted now, where a grant in the same transaction may have changed it. */
export async function grantedItems(tx: Queryable, projectId: string): Promise<readonly GrantedItem[]> {
  const { rows } = await tx.query<Pick<PlaceRow, 'granted'>>(`SELECT ${GRANTED} FROM project p WHERE p.id = $1`, [
    projectId,
  ]);
  return rows[0]?.granted ?? [];
}
