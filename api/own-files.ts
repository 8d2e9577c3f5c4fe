import { ownFiles } from '../db/desk/file.ts';
import type { Queryable } from '../db/pool.ts';
import { Problem } from './problem.ts';

/** Refuses files that are not there, or are another enterprise's: 404, so that nothing is told of them. */
export async function refuseForeignFiles(
  db: Queryable,
  enterprise: string,
  materials: readonly { readonly files: readonly string[] }[],
): Promise<void> {
  const files = materials.flatMap((material) => material.files);
  const own = await ownFiles(db, enterprise, files);
  const foreign = files.filter((file) => !own.includes(file));
  if (foreign.length > 0)
    throw new Problem(404, { code: 'E-NOT-FOUND', field: 'materials', facts: { files: foreign } });
}
