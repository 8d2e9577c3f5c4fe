import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bundleApart } from '../../worker/bundle-apart.ts';
import { workflowBundle } from '../setup/temporal.ts';

test('Workflows that a process of its own bundled are those that are bundled on the spot', async () => {
  const { code } = await bundleApart();
  const lineOf = (bundle: string) => bundle.replace(/\/\/# sourceMappingURL.*/s, '');
  expect(lineOf(code)).toBe(lineOf(readFileSync(workflowBundle(), 'utf8')));
});
