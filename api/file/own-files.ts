import { ownFiles, type FileRow } from '../../db/desk/file.ts';
import type { Queryable } from '../../db/pool.ts';
import { Problem } from '../http/problem.ts';

/**
 * Refuses files that are not there, or are another enterprise's: 404, so that nothing is told of them. And own ones that
 * cannot be used: 409 `E-FILE-REFUSED` for what was found in them, 409 `E-FILE-CHECKING` as long as they are looked at.
 */
export async function refuseForeignFiles(
  db: Queryable,
  enterprise: string,
  materials: readonly { readonly files: readonly string[] }[],
): Promise<void> {
  const files = materials.flatMap((material) => material.files);
  const own = await ownFiles(db, enterprise, files);
  const foreign = files.filter((file) => own.every(({ id }) => id !== file));
  if (foreign.length > 0)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'materials', facts: { files: foreign } });
  refuseUnusable(own, 'materials');
}

/** A file can be handed in when it is ready (R30). */
export function refuseUnusable(files: readonly Pick<FileRow, 'name' | 'state'>[], field: string): void {
  for (const [state, code] of [
    ['refused', 'E-FILE-REFUSED'],
    ['checking', 'E-FILE-CHECKING'],
    ['erased', 'E-ERASED'],
  ] as const) {
    const names = files.filter((file) => file.state === state).map(({ name }) => name);
    if (names.length > 0) throw new Problem(409, { code, field, facts: { files: names } });
  }
}
