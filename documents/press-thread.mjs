// The entry of the press's thread: plain JavaScript that first teaches the thread to read TypeScript, which it does not
// inherit from the process, whatever that was started with.
import { register } from 'tsx/esm/api';

register();
const { print } = await import('./print-paper.ts');

export { print };
