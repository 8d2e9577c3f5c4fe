// `npm run mutate -- domain/clock [file.ts …]`: changes the code in one place after the other (a comparison, a constant,
// a condition, a call left out …) and runs the tests of its folder. What they do not notice is listed; the exit code is
// 1 if less is noticed than wanted. Takes its time at the lowest priority, on one processor.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import os from 'node:os';

/** Percent of the mutants that must be noticed. */
const WANTED = { 'domain/clock': '95', 'domain/case': '85' };
/** Enough examples to notice a mutant; the many are for `npm run test:properties`. */
const RUNS = '100';

const [folder = 'domain/clock', ...files] = process.argv.slice(2);
const env = {
  ...process.env,
  QUANLIAN_MUTATE: folder,
  QUANLIAN_NOTICED: WANTED[folder] ?? '0',
  QUANLIAN_RUNS: process.env.QUANLIAN_RUNS ?? RUNS,
};
const only = files.length === 0 ? [] : ['--mutate', files.map((file) => `${folder}/${file}`).join(',')];

os.setPriority(19);
mkdirSync('data/mutants', { recursive: true });
const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs', ...only], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
