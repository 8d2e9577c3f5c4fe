import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type Logger } from '@temporalio/worker';
import { FAILURE_CONVERTER } from '../engine/data-converter.ts';

const fileAt = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/**
 * What the workflows take from the law, with all that it rests on: loaded once and used by every case, instead of once for
 * each. It keeps nothing, so that no case can see another in it.
 */
const LAW = ['actor.ts', 'decide.ts', 'duty.ts', 'evolve.ts', '../clock/instant.ts'];

/** Says nothing of a bundle that was made, and to stderr what is wrong with it. */
const QUIET: Logger = { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error };

/** The workflows with all that they are made of, as the sandbox of a worker loads them. */
export async function bundleWorkflows(): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileAt('../workflows/index.ts'),
    preloadModules: [fileAt('../workflows/short-stacks.ts'), ...LAW.map((name) => fileAt(`../domain/case/${name}`))],
    failureConverterPath: FAILURE_CONVERTER,
    logger: QUIET,
  });
  return code;
}
