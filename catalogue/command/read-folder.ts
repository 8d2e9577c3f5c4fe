import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CatalogueFile } from '../../api/catalogue/check-files.ts';

/** Every JSON file of a folder by name, or the one file that is named. Throws if there is none. */
export function readFolder(where: string): readonly CatalogueFile[] {
  if (!statSync(where).isDirectory()) return [{ name: path.basename(where), text: readFileSync(where, 'utf8') }];
  const names = readdirSync(where)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  if (names.length === 0) throw new Error(`no JSON file in ${where}`);
  return names.map((name) => ({ name, text: readFileSync(path.join(where, name), 'utf8') }));
}
