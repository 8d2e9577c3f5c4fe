// `npm run mutate -- domain/clock [file.ts …]`: changes the code in one place after the other (a comparison, a constant,
// a condition, a call left out …) and runs the tests of its folder. What they do not notice is listed; the exit code is
// 1 if less is noticed than wanted. Takes its time at the lowest priority, on one processor.
import { Stryker } from '@stryker-mutator/core';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Percent of the mutants that must be noticed. */
const WANTED = { 'domain/clock': 95, 'domain/case': 85 };
/** Examples of each property: enough to notice a mutant; the many are for `npm run test:properties`. */
const RUNS = '100';

const [folder = 'domain/clock', ...files] = process.argv.slice(2);
const wanted = files.length === 0 ? (WANTED[folder] ?? 0) : 0;
const beside = path.dirname(fileURLToPath(import.meta.url));

os.setPriority(19);
process.env.QUANLIAN_MUTATE = folder;
process.env.QUANLIAN_RUNS ??= RUNS;
mkdirSync('data/mutants', { recursive: true });
await new Stryker({
  mutate: files.length === 0 ? [`${folder}/**/*.ts`] : files.map((file) => `${folder}/${file}`),
  ignorePatterns: ['**', '!domain/**', '!catalogue/**', '!test/**', '!package.json'], // what the copy needs
  testRunner: 'quick',
  plugins: [path.join(beside, 'quick-runner.mjs')],
  coverageAnalysis: 'perTest',
  tsconfigFile: 'none', // TypeScript 7 has no programming interface; types play no part here
  concurrency: 1,
  timeoutMS: 30_000, // most of what does not end is found by counting how often the changed place is passed
  timeoutFactor: 2,
  thresholds: { high: 100, low: wanted, break: wanted },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: `data/mutants/${folder.replaceAll('/', '-')}.json` },
  tempDirName: 'data/mutants/copy',
}).runMutationTest();
