import { exit, stdin, stdout } from 'node:process';
import { bundleWorkflows } from './bundle.ts';

// Whoever waits for the bundle holds stdin open: nobody is left to bundle for once it closes.
stdin.once('close', () => exit(1)).resume();
stdout.end(await bundleWorkflows(), () => exit(0));
