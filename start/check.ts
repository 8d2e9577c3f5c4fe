import { execFile } from 'node:child_process';
import { onPath } from './temporal-facts.ts';
import { say, step } from './say.mjs';
import { runTests } from './tests.ts';

/** A program whose exit code 0 means that one thing holds. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['npx', 'tsc', '--noEmit', '-p', '.'] },
  { name: 'types of the pages', command: ['npx', 'tsc', '--noEmit', '-p', 'web'] },
  { name: 'lint', command: ['npx', 'oxlint', '--type-aware', '.'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '.'] },
  { name: 'dead code', command: ['npx', 'knip'] },
];

/** Compose files are checked where docker-compose is; no engine is needed for it. */
const COMPOSE: Check = {
  name: 'docker-compose.yml',
  command: ['docker-compose', '--env-file', '.env.example', 'config', '-q'],
};

/**
 * Types, lint, format, dead code, docker-compose.yml, then all tests (the schema dump is one of them).
 * Everything is run, whatever fails before; the tests' count stays the last line. Gives the exit code.
 */
export async function check(root: string): Promise<number> {
  const failed: string[] = [];
  for (const one of [...CHECKS, ...composeIfThere()]) {
    if (!(await holds(root, one))) failed.push(one.name);
  }
  const tests = await runTests(root, []);
  return failed.length === 0 ? tests : 1;
}

function composeIfThere(): Check[] {
  if (onPath('docker-compose', process.env) !== undefined) return [COMPOSE];
  say('docker-compose.yml: not checked, since docker-compose is not installed here');
  return [];
}

async function holds(root: string, { name, command }: Check): Promise<boolean> {
  try {
    await step(name, () => run(root, command));
    return true;
  } catch (error) {
    say((error as Error).message);
    return false;
  }
}

function run(root: string, [command = '', ...args]: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`${stdout}${stderr}`.trim()));
    });
  });
}
