import { withApiKey } from '../api/contract/signed-in.ts';
import { byHttp } from './exact/answers.ts';
import { runExact } from './exact/run-exact.ts';
import type { CaseFile } from './format/case-file.ts';
import { tellFault } from './format/fault.ts';
import { findFiles } from './format/find-files.ts';
import { readFiles } from './format/read-files.ts';
import { ACTS, type Acts } from './acts/acts.ts';
import { runStory } from './story/run-story.ts';
import type { System } from './system.ts';

export interface Run {
  readonly paths: readonly string[];
  /** The system to ask; asked for only when there is something to run. */
  readonly system: () => Promise<System>;
  /** Prints one line. */
  readonly say: (line: string) => void;
  /** The acts that the runner can do. */
  readonly acts?: Acts;
}

/**
 * Runs files and folders of worked cases and tells each on one line, in order, then `N passed, N failed`.
 * Gives the exit code: 0 all passed, 1 one failed, 2 a file is invalid (then nothing is run).
 */
export async function runCases({ paths, system, say, acts = ACTS }: Run): Promise<0 | 1 | 2> {
  const read = readFiles(findFiles(paths));
  if ('faults' in read) {
    for (const fault of read.faults) say(tellFault(fault));
    return 2;
  }
  const failed = read.files.length === 0 ? 0 : await runInOrder(read.files, { at: await system(), say, acts });
  say(`${read.files.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

interface Bench {
  readonly at: System;
  readonly say: (line: string) => void;
  readonly acts: Acts;
}

/** A few at once, since most of the time is waiting for the system; told in the order of the files. */
const AT_ONCE = 3;

async function runInOrder(files: readonly CaseFile[], bench: Bench): Promise<number> {
  const told: Promise<string | null>[] = [];
  let failed = 0;
  for (const [n, file] of files.entries()) {
    for (let next = told.length; next < Math.min(n + AT_ONCE, files.length); next++)
      told.push(failureOf(files[next] ?? file, bench));
    const failure = (await told[n]) ?? null;
    if (failure !== null) failed++;
    bench.say(failure === null ? `ok ${file.id} ${file.title}` : `FAIL ${file.id} ${failure}`);
  }
  return failed;
}

/** Why a case fails, in one line; null if it passes. */
async function failureOf(file: CaseFile, { at, acts }: Bench): Promise<string | null> {
  try {
    if (file.kind === 'story') await runStory(file, at, acts);
    else await runExact(file, byHttp(withApiKey(at.base, at.adminKey)));
    return null;
  } catch (error) {
    return (error as Error).message.replaceAll(/\s*\n\s*/g, ' ');
  }
}
