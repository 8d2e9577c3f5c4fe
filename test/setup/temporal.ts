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

function handed(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: this test belongs to the project "whole" of jest.config.cjs`);
  return value;
}
