import { handed } from './handed.ts';

/** The namespace that global setup registers. Tests tell themselves apart by task queues and workflow ids. */
export const TEST_NAMESPACE = 'quanlian-test';

/** The address of the Temporal server of this test run (project `whole` only). */
export function temporalAddress(): string {
  return handed('QUANLIAN_TEST_TEMPORAL');
}

/** The file with the bundled workflows, for a worker's `workflowBundle: { codePath }` (project `whole` only). */
export function workflowBundle(): string {
  return handed('QUANLIAN_TEST_BUNDLE');
}
