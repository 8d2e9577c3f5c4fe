import { readFileSync } from 'node:fs';
import type { CaseFile } from './case-file.ts';
import type { Fault } from './fault.ts';
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
  const found = schemaFaults(content.json);
  if (found.length > 0) return { path, file: null, faults: found.map((fault) => ({ path, ...fault })) };
  const file = content.json as CaseFile;
  const inStory = file.kind === 'story' ? storyFaults(file) : [];
  return { path, file, faults: inStory.map((fault) => ({ path, ...fault })) };
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
    const first = read.slice(0, at).find((other) => file !== null && other.file?.id === file.id);
    return first ? [{ path, place: '/id', rule: `${file?.id} is the id of ${first.path} too` }] : [];
  });
}
