// `npm run mutate -- domain/clock [sub-folder … or file.ts …]`: changes the code in one place after the other (a comparison,
// a constant, a condition, a call left out …) and runs the tests of its folder. What they do not notice is listed; the
// exit code is 1 if less is noticed than wanted. It goes by sub-folder (`.`: the files beside them) and keeps what it found
// in data/mutants: what was interrupted goes on, and only what may have changed is tried again. `--anew` forgets it
// (needed after a change of what tests share).
import { Stryker } from '@stryker-mutator/core';
import { mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tell } from './tell.mjs';

/** Percent of the mutants that must be noticed. */
const WANTED = { 'domain/clock': 95, 'domain/case': 85 };
/** Examples of each property: enough to notice a mutant; the many are for `npm run test:properties`. */
const RUNS = { 'domain/clock': '200', 'domain/case': '100' };

const [folder = 'domain/clock', ...chosen] = process.argv.slice(2).filter((word) => word !== '--anew');
const anew = process.argv.includes('--anew');
const beside = path.dirname(fileURLToPath(import.meta.url));
const entries = readdirSync(folder, { withFileTypes: true });
const parts = ['.', ...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)];
const files = chosen.filter((name) => !parts.includes(name));

os.setPriority(19);
process.env.QUANLIAN_MUTATE = folder;
process.env.QUANLIAN_RUNS ??= RUNS[folder];
mkdirSync('data/mutants', { recursive: true });
const results = [];
for (const part of parts.filter((name) => chosen.length === 0 || chosen.includes(name)))
  results.push(...(await mutantsOf(part, [patternOf(part)])));
const named = files.map((file) => `${folder}/${file}`);
if (named.length > 0) results.push(...(await mutantsOf(null, named)));
const share = tell(results);
if (chosen.length === 0 && share < (WANTED[folder] ?? 0)) process.exitCode = 1;

function patternOf(part) {
  return part === '.' ? `${folder}/*.ts` : `${folder}/${part}/**/*.ts`;
}

/** The mutants of one part; of files that were named (null), without keeping what was found. */
function mutantsOf(part, mutate) {
  const name = [...folder.split('/'), part ?? 'some'].filter((word) => word !== '.').join('-');
  return new Stryker({
    mutate,
    ignorePatterns: ['**', '!domain/**', '!catalogue/**', '!test/**', '!package.json'], // what the copy needs
    testRunner: 'quick',
    plugins: [path.join(beside, 'quick-runner.mjs')],
    coverageAnalysis: 'perTest',
    incremental: part !== null,
    incrementalFile: `data/mutants/${name}.json`,
    force: anew,
    tsconfigFile: 'none', // TypeScript 7 has no programming interface; types play no part here
    concurrency: Number(process.env.QUANLIAN_MUTATE_AT_ONCE ?? 1),
    timeoutMS: 600_000, // what does not end is found by counting how often the changed place is passed; this is for the rest
    timeoutFactor: 4,
    reporters: ['progress-append-only'],
    tempDirName: `data/mutants/copy-${name}`,
  }).runMutationTest();
}
