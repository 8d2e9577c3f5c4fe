// A runner of tests for Stryker: the tests of one folder in this process, for each mutant anew, the fastest first and
// only until one fails. (The runner for jest takes seconds for each mutant; this one milliseconds, on the same tests.)
import { createRequire } from 'node:module';
import { bundleTests } from './tests-of-folder.mjs';

const fc = createRequire(import.meta.url)('fast-check');
const [PASSED, FAILED] = [0, 1]; // as Stryker numbers them

class QuickRunner {
  #load = () => [];
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    fc.configureGlobal({ endOnFailure: true }); // any counterexample will do
    this.#load = await bundleTests(process.env.QUANLIAN_MUTATE);
  }

  /** Every test once, unchanged: how long each takes, and which mutants lie on its way. */
  async dryRun() {
    const stryker = space();
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = undefined;
    const tests = [];
    for (const test of this.#load()) tests.push(await this.#time(test));
    const mutantCoverage = stryker.mutantCoverage;
    stryker.mutantCoverage = undefined;
    return { status: 'complete', tests, mutantCoverage };
  }

  async #time({ id, run }) {
    space().currentTestId = id;
    const began = performance.now();
    const failureMessage = await messageOf(run);
    const timeSpentMs = performance.now() - began;
    space().currentTestId = undefined;
    this.#took.set(id, timeSpentMs);
    const told = { id, name: id, timeSpentMs };
    return failureMessage === null ? { ...told, status: PASSED } : { ...told, status: FAILED, failureMessage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(space(), {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const tests = this.#loadMutated();
    if (typeof tests === 'string') return { status: 'killed', killedBy: [], failureMessage: tests, nrOfTests: 0 };
    const chosen = tests.filter(({ id }) => testFilter === undefined || testFilter.includes(id));
    for (const [i, { id, run }] of this.#fastestFirst(chosen).entries()) {
      const failureMessage = await messageOf(run);
      if (hitLimit !== undefined && space().hitCount > hitLimit) return { status: 'timeout', reason: 'does not end' };
      if (failureMessage !== null) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: i + 1 };
    }
    return { status: 'survived', nrOfTests: chosen.length };
  }

  /** The tests; what is thrown, if the mutated code cannot even be loaded. */
  #loadMutated() {
    try {
      return this.#load();
    } catch (error) {
      return String(error);
    }
  }

  #fastestFirst(tests) {
    return tests.toSorted((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0));
  }
}

/** Where the changed code looks for the mutant that is in effect. */
function space() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

async function messageOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }];
