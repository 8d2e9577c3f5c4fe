import { fileURLToPath } from 'node:url';

const fileAt = (place: string): string => fileURLToPath(new URL(place, import.meta.url));

/**
 * What the workflows take from the law, with all that it rests on: loaded once and used by every case, instead of once for
 * each. It keeps nothing, so that no case can see another in it.
 */
const LAW = ['actor.ts', 'decide.ts', 'duty.ts', 'evolve.ts', '../clock/instant.ts'];

/** What the workflows are bundled from. */
export const WORKFLOW_SOURCES = {
  workflowsPath: fileAt('../workflows/index.ts'),
  bundlerOptions: {
    preloadModules: [fileAt('../workflows/short-stacks.ts'), ...LAW.map((name) => fileAt(`../domain/case/${name}`))],
  },
};
