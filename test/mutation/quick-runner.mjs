// A runner of tests for Stryker: the tests of one folder in this process, for each mutant anew, those first that noticed
// its neighbours and then the fastest, only until one fails. (The runner for jest takes seconds for each mutant.)
// Each file of tests has modules of its own. What runs while a file is loaded, or before a group, is counted as run by each
// test of it: no mutant then concerns all tests. For a mutant that is passed while a file is loaded, and always in folders
// whose code keeps something in memory, the file is loaded anew; else it is used again, since code that is warm is fast.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileTests } from './tests-of-folder.mjs';

const fc = createRequire(import.meta.url)('fast-check');
const [PASSED, FAILED] = [0, 1]; // as Stryker numbers them
const LOADING = ' loading';
const TAUGHT = 'first-run.json'; // in the copy
/** The same examples in each run, so that its figures can be seen again. */
const SEED = 20_261_012;

/** Code in these folders remembers what it computed (days by number, laid out years). */
const REMEMBERS = ['domain/clock'];
/** Tests of many seconds: only for changes of the files that they are about. */
const LONG = {
  'domain/case/transitions ': ['transitions.ts'],
  'domain/case/case-properties › several hundred lives ': [],
};

/** How often the changed place may be passed, as a multiple of how often it was unchanged; beyond, it does not end. */
const [HITS_FACTOR, HITS_MORE] = [10, 100_000];

class QuickRunner {
  #files = [];
  #load = () => [];
  /** What the first run taught, of each test and of each file of tests. */
  #fileOf = new Map();
  #took = new Map();
  #hits = new Map();
  #atLoad = new Map();
  /** Files of tests that may be used again. */
  #warm = new Map();
  /** Which tests noticed how many mutants of a source file. */
  #noticed = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    fc.configureGlobal({ endOnFailure: true, seed: SEED }); // any counterexample will do
    const { files, load } = await compileTests(process.env.QUANLIAN_MUTATE);
    this.#files = files;
    this.#load = load;
  }

  /** Every test once, unchanged: how long each takes, and which mutants lie on its way. */
  async dryRun() {
    const stryker = space();
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const seen = stryker.mutantCoverage.perTest;
    const told = [];
    const perTest = {};
    for (const file of this.#files) {
      const [loading, tests] = await timed(LOADING, () => this.#load(file));
      for (const test of tests) {
        const one = { ...(await this.#tell(test)), fileName: path.resolve(file.replace(/\.cjs$/, '.ts')) };
        told.push(one);
        this.#fileOf.set(one.id, file);
        this.#took.set(one.id, one.timeSpentMs + loading);
        const before = test.preparations().map(({ name }) => seen[name] ?? {});
        perTest[one.id] = Object.assign({}, seen[LOADING], ...before, seen[one.id]);
      }
      this.#atLoad.set(file, new Set(Object.keys(seen[LOADING] ?? {})));
      this.#count(Object.values(seen));
      for (const way of Object.keys(seen)) delete seen[way];
    }
    stryker.mutantCoverage = undefined;
    this.#keep();
    return { status: 'complete', tests: told, mutantCoverage: { static: {}, perTest } };
  }

  async #tell({ id, preparations, run }) {
    let failureMessage = null;
    let timeSpentMs = 0;
    for (const step of [...preparations(), { name: id, run }]) {
      const [took, message] = await timed(step.name, () => messageOf(step.run));
      timeSpentMs += took;
      failureMessage ??= message;
    }
    const told = { id, name: id, timeSpentMs };
    return failureMessage === null ? { ...told, status: PASSED } : { ...told, status: FAILED, failureMessage };
  }

  #count(ways) {
    for (const [mutant, hits] of ways.flatMap(Object.entries))
      this.#hits.set(mutant, (this.#hits.get(mutant) ?? 0) + hits);
  }

  /** After a mutant that does not end another process goes on, which has not made the first run. */
  #keep() {
    const taught = [this.#fileOf, this.#took, this.#hits, this.#atLoad].map((map) => [...map]);
    writeFileSync(
      TAUGHT,
      JSON.stringify(taught, (_, value) => (value instanceof Set ? [...value] : value)),
    );
  }

  #remember() {
    const [fileOf, took, hits, atLoad] = JSON.parse(readFileSync(TAUGHT, 'utf8'));
    [this.#fileOf, this.#took, this.#hits] = [fileOf, took, hits].map((entries) => new Map(entries));
    this.#atLoad = new Map(atLoad.map(([file, mutants]) => [file, new Set(mutants)]));
  }

  async mutantRun({ activeMutant, testFilter }) {
    if (this.#fileOf.size === 0) this.#remember();
    const hitLimit = (this.#hits.get(activeMutant.id) ?? 0) * HITS_FACTOR + HITS_MORE;
    Object.assign(space(), { activeMutant: activeMutant.id, hitLimit, hitCount: 0, currentTestId: undefined });
    const loaded = new Map();
    const noticed = this.#noticedIn(activeMutant.fileName);
    const unknown = testFilter.find((id) => !this.#fileOf.has(id));
    if (unknown !== undefined) throw new Error(`unknown test: ${unknown}`); // thrown here it is no mutant noticed
    const chosen = testFilter.filter((id) => isFor(id, activeMutant.fileName));
    for (const [i, id] of this.#ordered(chosen, noticed).entries()) {
      const failureMessage = await messageOf(() => this.#runOne(id, loaded, activeMutant.id));
      if (space().hitCount > hitLimit) return { status: 'timeout', reason: 'does not end' };
      if (failureMessage === null) continue;
      noticed.set(id, (noticed.get(id) ?? 0) + 1);
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: i + 1 };
    }
    return { status: 'survived', nrOfTests: chosen.length };
  }

  /** A test of a row that the changed code made otherwise is not found by its title: then all rows made otherwise run. */
  async #runOne(id, loaded, mutant) {
    const file = this.#fileOf.get(id);
    if (!loaded.has(file)) loaded.set(file, this.#loadFor(file, mutant));
    const tests = loaded.get(file);
    const test = tests.find((one) => one.id === id);
    for (const { preparations, run } of test ? [test] : tests.filter((one) => !this.#fileOf.has(one.id))) {
      for (const prepare of preparations()) await prepare.run();
      await run();
    }
  }

  #loadFor(file, mutant) {
    if (REMEMBERS.includes(process.env.QUANLIAN_MUTATE) || this.#atLoad.get(file).has(mutant)) return this.#load(file);
    if (!this.#warm.has(file)) this.#warm.set(file, this.#loadUnchanged(file));
    const tests = this.#warm.get(file);
    for (const prepared of new Set(tests.flatMap(({ preparations }) => preparations()))) prepared.forget();
    return tests;
  }

  #loadUnchanged(file) {
    const { activeMutant } = space();
    space().activeMutant = undefined;
    const tests = this.#load(file);
    space().activeMutant = activeMutant;
    return tests;
  }

  #noticedIn(file) {
    if (!this.#noticed.has(file)) this.#noticed.set(file, new Map());
    return this.#noticed.get(file);
  }

  #ordered(ids, noticed) {
    const rank = (id) => this.#took.get(id) / (1 + (noticed.get(id) ?? 0));
    return ids.toSorted((a, b) => rank(a) - rank(b));
  }
}

function isFor(test, source) {
  const long = Object.keys(LONG).find((title) => test.startsWith(title));
  return long === undefined || LONG[long].some((name) => source.endsWith(`/${name}`));
}

/** Where the changed code looks for the mutant that is in effect, and tells which places are passed by whom. */
function space() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

/** Milliseconds and what came of it; mutants on the way are noted under that name. */
async function timed(way, act) {
  space().currentTestId = way;
  const began = performance.now();
  const result = await act();
  space().currentTestId = undefined;
  return [performance.now() - began, result];
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
