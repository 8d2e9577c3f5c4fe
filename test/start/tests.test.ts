import { describe, expect, it } from '@jest/globals';
import { countOf, type Report } from '../../start/tests.ts';

const CLEAN: Report = {
  numPassedTests: 412,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the last line of a test run', () => {
  it('counts what passed and what failed', () => {
    expect(countOf(CLEAN)).toBe('412 passed, 0 failed');
  });

  it('counts a file that could not be run as a failure', () => {
    expect(countOf({ ...CLEAN, numFailedTests: 2, numRuntimeErrorTestSuites: 1 })).toBe('412 passed, 3 failed');
  });

  it('does not hide what was skipped', () => {
    expect(countOf({ ...CLEAN, numPendingTests: 1, numTodoTests: 1 })).toBe('412 passed, 0 failed, 2 skipped');
  });

  it('is a failure when the tests could not be run at all', () => {
    expect(countOf(undefined)).toBe('0 passed, 1 failed');
  });
});
