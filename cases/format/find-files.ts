import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SCHEMA = 'case.schema.json';

/** The files that the arguments name; folders are read recursively for `*.json` except the schema, in path order. */
export function findFiles(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.flatMap((one) => (isFolder(one) ? filesIn(one) : [one])))];
}

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && entry.name !== SCHEMA)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((one, other) => (one < other ? -1 : 1));
}
