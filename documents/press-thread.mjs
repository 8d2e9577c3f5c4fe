// The entry of the press's thread: plain JavaScript that first teaches the thread to read TypeScript, which it does not
// inherit from the process, whatever that was started with.
import { platform, setPriority } from 'node:os';
import { register } from 'tsx/esm/api';

// On Linux this is the priority of the calling thread alone: a paper can wait for whoever waits for an answer.
if (platform() === 'linux') setPriority(0, 10);
register();
const { print } = await import('./print-paper.ts');

export { print };
