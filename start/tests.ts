import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { say, step } from './say.mjs';
import { buildWeb, isWebBuilt } from './web-build.ts';

/** The part of jest's report that is counted here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that broke before their tests could run. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Runs the tests, whose progress goes to the terminal, and ends with the one line of their count.
 * Gives the exit code. Without arguments: all tests, with the pages built first, since the browser looks at them.
 */
export async function runTests(root: string, args: readonly string[]): Promise<number> {
  if (args.length === 0 && !isWebBuilt(root)) await step('building the pages', () => buildWeb(root));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quanlian-report-'));
  try {
    const file = path.join(folder, 'report.json');
    const code = await runJest(root, [...args, '--json', `--outputFile=${file}`]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
    say(countOf(report));
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `N passed, N failed`, with the skipped ones if there are any. A file that cannot be run counts as one failure. */
export function countOf(report: Report | undefined): string {
  if (report === undefined) return '0 passed, 1 failed'; // jest itself could not run, and said why above
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  return `${report.numPassedTests} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** With more room for what is young a run tidies its memory less often: a tenth of what its own processes take. */
const ROOM = '--max-semi-space-size=64';

function runJest(root: string, args: readonly string[]): Promise<number> {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const flags = [ROOM, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest];
  const child = spawn(process.execPath, [...flags, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}
