import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stateMachine, stateMachineOfProject } from './state-machine.ts';

/** `npm run docs:machine`: writes the state machines of a case and of the commitment of a project from their transitions. */
await writeFile(path.join(process.cwd(), 'docs/state-machine.md'), stateMachine());
await writeFile(path.join(process.cwd(), 'docs/state-machine-of-a-project.md'), stateMachineOfProject());
