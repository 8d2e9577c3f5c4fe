import { bundleWorkflows } from './bundle.ts';

// Whoever waits for the bundle holds stdin open: nobody is left to bundle for once it closes.
process.stdin.once('close', () => process.exit(1)).resume();
process.stdout.end(await bundleWorkflows(), () => process.exit(0));
