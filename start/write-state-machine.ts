import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stateMachine } from './state-machine.ts';

/** `npm run docs:machine`: writes `docs/state-machine.md` from the transitions of a case. */
await writeFile(path.join(process.cwd(), 'docs/state-machine.md'), stateMachine());
