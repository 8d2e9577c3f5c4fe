import { readFileSync } from 'node:fs';
import type { CaseFile } from './case-file.ts';
import type { Fault } from './fault.ts';
import type { Found } from './found.ts';
import { schemaFaults } from './schema-faults.ts';
import { storyFaults } from './story-faults.ts';

/** The files that were read, or why some of them are invalid. */
export type ReadFiles = { readonly files: readonly CaseFile[] } | { readonly faults: readonly Fault[] };

/** Reads files in order and finds every fault of all of them at once. */
export function readFiles(paths: readonly string[]): ReadFiles {
  const read = paths.map(readFile);
  const faults = [...read.flatMap((one) => one.faults), ...sameIds(read)];
  return faults.length > 0 ? { faults } : { files: read.flatMap(({ file }) => file ?? []) };
}

interface Read {
  readonly path: string;
  readonly file: CaseFile | null;
  readonly faults: readonly Fault[];
}

function readFile(path: string): Read {
  const content = contentOf(path);
  if ('rule' in content) return { path, file: null, faults: [{ path, place: '', ...content }] };
  const faults = [...schemaFaults(content.json), ...faultsBeyondSchema(content.json as CaseFile)];
  return { path, file: content.json as CaseFile, faults: faults.map((fault) => ({ path, ...fault })) };
}

/** Asked of files that the schema does not admit too, so that every fault is named at once. */
function faultsBeyondSchema(file: CaseFile | null): readonly Found[] {
  try {
    return file?.kind === 'story' ? storyFaults(file) : [];
  } catch {
    return []; // so far from the schema that nothing more can be said of it
  }
}

function contentOf(path: string): { readonly json: unknown } | { readonly rule: string } {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    const { message } = error as Error;
    return { rule: error instanceof SyntaxError ? `not JSON: ${message}` : `cannot be read: ${message}` };
  }
}

function sameIds(read: readonly Read[]): readonly Fault[] {
  return read.flatMap(({ path, file }, at) => {
    const first = read.slice(0, at).find((other) => file?.id !== undefined && other.file?.id === file.id);
    return first ? [{ path, place: '/id', rule: `${file?.id} is the id of ${first.path} too` }] : [];
  });
}
