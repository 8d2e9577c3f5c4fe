import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { stateMachine } from '../../start/state-machine.ts';

it('draws the state machine in docs/state-machine.md as it is (npm run docs:machine writes it)', async () => {
  expect(stateMachine()).toBe(await readFile('docs/state-machine.md', 'utf8'));
});
