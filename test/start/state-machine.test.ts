import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { stateMachine, stateMachineOfProject } from '../../start/state-machine.ts';

it('draws the state machine in docs/state-machine.md as it is (npm run docs:machine writes it)', async () => {
  expect(stateMachine()).toBe(await readFile('docs/state-machine.md', 'utf8'));
});

it('draws that of the commitment of a project beside it', async () => {
  expect(stateMachineOfProject()).toBe(await readFile('docs/state-machine-of-a-project.md', 'utf8'));
});
