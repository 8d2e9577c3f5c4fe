import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from './start/temporary-folder.ts';

const CONFIG = '.oxlintrc.json';
const folder = temporaryFolder();

/** Who may not import what, and beside it the nearest that may be imported. */
const RULES = [
  ['domain/case', 'zod', '../clock/day.ts'],
  ['domain/case', '../../proof/merkle.ts', '../refusal.ts'],
  ['workflows', '../activities/index.ts', '../domain/case/decide.ts'],
  ['workflows', '../db/pool.ts', './messages.ts'],
  ['workflows', '@temporalio/client', '@temporalio/workflow'],
  ['activities', '../workflows/life.ts', '../workflows/messages.ts'],
  ['activities', '../api/app.ts', '../db/pool.ts'],
  ['documents', '../db/pool.ts', '../domain/paper/paper.ts'],
  ['evidence', '../db/pool.ts', '../proof/merkle.ts'],
  ['evidence/verifier', '../../proof/merkle.ts', './bytes.mjs'],
  ['proof', '../activities/index.ts', '../domain/canonical.ts'],
  ['files', '../domain/clock/day.ts', './blob-store.ts'],
  ['worker', '../api/deps.ts', '../activities/index.ts'],
  ['db/read', '../../api/app.ts', '../../proof/merkle.ts'],
  ['db/read', '../record/append.ts', '../record/chain.ts'],
  ['api/routes', '../../activities/index.ts', '../../evidence/pack.ts'],
  ['api/routes', '../../workflows/life.ts', '../../workflows/messages.ts'],
  ['api/routes', '../../db/record/act-on-case.ts', '../../db/record/submission.ts'],
  ['web/src', '../../db/pool.ts', '../../domain/case/decide.ts'],
  ['web/src', '../../api/app.ts', '../../api/contract/routes.ts'],
] as const;

function plant(file: string, from: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), `import { planted } from '${from}';\nvoid planted;\n`);
}

/** What lint says of all that is planted. */
function told(): string {
  copyFileSync(CONFIG, path.join(folder, CONFIG));
  RULES.forEach(([place, forbidden, allowed], at) => {
    plant(`${place}/forbidden-${at}.ts`, forbidden);
    plant(`${place}/allowed-${at}.ts`, allowed);
  });
  const lint = path.resolve('node_modules/.bin/oxlint');
  return spawnSync(lint, ['--format', 'unix', '.'], { cwd: folder, encoding: 'utf8' }).stdout;
}

const lines = told()
  .split('\n')
  .filter((line) => line.includes('no-restricted-imports'));

describe('lint keeps the layers apart', () => {
  test.each(RULES.map((rule, at) => [...rule, at] as const))(
    'a file of %s may not import %s, and may import %s',
    (place, _forbidden, _allowed, at) => {
      const of = (name: string) => lines.filter((line) => line.includes(`${place}/${name}-${at}.ts`)).length;
      expect([of('forbidden'), of('allowed')]).toEqual([1, 0]);
    },
  );
});
