// A runner of tests for Stryker: the tests of one folder in this process, for each mutant anew, those first that noticed
// its neighbours and then the fastest, only until one fails. (The runner for jest takes seconds for each mutant.)
// Each file of tests is loaded with fresh modules for each mutant, so nothing is kept from the mutant before. What runs
// while a file is loaded, or before a group, is counted as run by each test of it: no mutant then concerns all tests.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENDLESS, within } from './within.mjs';
import { compileTests } from './tests-of-folder.mjs';

const fc = createRequire(import.meta.url)('fast-check');
const [PASSED, FAILED] = [0, 1]; // as Stryker numbers them
const LOADING = ' loading';
const TAUGHT = 'first-run.json'; // in the copy
/** The same examples in each run, so that its figures can be seen again. */
const SEED = 20_261_012;

/** In such files the first test lives random lives for all others. */
const SHARES_LIVES = /properties\.test\.cjs$/;
/** Tests of many seconds: only for changes of the files that they are about. */
const LONG = {
  'domain/case/transitions ': ['transitions.ts'],
  'domain/case/case-properties › several hundred lives ': [],
};

/** How often a test may pass the changed place, as a multiple of how often it did unchanged; beyond, it does not end. */
const [HITS_FACTOR, HITS_MORE] = [10, 100_000];
/** Milliseconds for a test, beside a multiple of what it took unchanged: for what does not end in other places. */
const [TIME_FACTOR, TIME_MORE] = [20, 10_000];

class QuickRunner {
  #files = [];
  #load = () => [];
  /** What the first run taught: the file of a test, how long it takes. */
  #fileOf = new Map();
  #took = new Map();
  /** How often a test passes each mutant. */
  #hits = new Map();
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
    const told = [];
    const perTest = {};
    for (const file of this.#files) {
      const ways = await this.#runFile(file, told);
      if (SHARES_LIVES.test(file)) shareWays(ways);
      Object.assign(perTest, ways);
    }
    stryker.mutantCoverage = undefined;
    this.#hits = new Map(Object.entries(perTest));
    this.#keep();
    return { status: 'complete', tests: told, mutantCoverage: { static: {}, perTest } };
  }

  /** Runs a file of tests; gives which mutants each of them passes. */
  async #runFile(file, told) {
    const seen = space().mutantCoverage.perTest;
    const ways = {};
    const [loading, tests] = await timed(LOADING, () => this.#load(file));
    for (const test of tests) {
      const one = { ...(await this.#tell(test)), fileName: path.resolve(file.replace(/\.cjs$/, '.ts')) };
      told.push(one);
      this.#fileOf.set(one.id, file);
      this.#took.set(one.id, one.timeSpentMs + loading);
      const before = test.preparations().map(({ name }) => seen[name] ?? {});
      ways[one.id] = sumOf([seen[LOADING] ?? {}, ...before, seen[one.id] ?? {}]);
    }
    for (const way of Object.keys(seen)) delete seen[way];
    return ways;
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

  /** After a mutant that does not end another process goes on, which has not made the first run. */
  #keep() {
    writeFileSync(TAUGHT, JSON.stringify([this.#fileOf, this.#took, this.#hits].map((map) => [...map])));
  }

  #remember() {
    const taught = JSON.parse(readFileSync(TAUGHT, 'utf8'));
    [this.#fileOf, this.#took, this.#hits] = taught.map((entries) => new Map(entries));
  }

  async mutantRun({ activeMutant, testFilter }) {
    if (this.#fileOf.size === 0) this.#remember();
    Object.assign(space(), { activeMutant: activeMutant.id, currentTestId: undefined });
    const loaded = new Map();
    const noticed = this.#noticedIn(activeMutant.fileName);
    const unknown = testFilter.find((id) => !this.#fileOf.has(id));
    if (unknown !== undefined) throw new Error(`unknown test: ${unknown}`); // thrown here it is no mutant noticed
    const chosen = testFilter.filter((id) => isFor(id, activeMutant.fileName));
    for (const [i, id] of this.#ordered(chosen, noticed).entries()) {
      const hitLimit = (this.#hits.get(id)[activeMutant.id] ?? 0) * HITS_FACTOR + HITS_MORE;
      Object.assign(space(), { hitCount: 0, hitLimit });
      const failureMessage = await messageOf(() => this.#runOne(id, loaded));
      if (space().hitCount > hitLimit || failureMessage === ENDLESS)
        return { status: 'timeout', reason: 'does not end' };
      if (failureMessage === null) continue;
      noticed.set(id, (noticed.get(id) ?? 0) + 1);
      return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: i + 1 };
    }
    return { status: 'survived', nrOfTests: chosen.length };
  }

  /** A test of a row that the changed code made otherwise is not found by its title: then all rows made otherwise run. */
  async #runOne(id, loaded) {
    const file = this.#fileOf.get(id);
    const ms = this.#took.get(id) * TIME_FACTOR + TIME_MORE;
    if (!loaded.has(file))
      loaded.set(
        file,
        within(ms, () => this.#load(file)),
      );
    const tests = loaded.get(file);
    const test = tests.find((one) => one.id === id);
    for (const { preparations, run } of test ? [test] : tests.filter((one) => !this.#fileOf.has(one.id))) {
      for (const prepare of preparations()) await within(ms, prepare.run);
      await within(ms, run);
    }
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

function sumOf(counts) {
  const sum = {};
  for (const [mutant, hits] of counts.flatMap(Object.entries)) sum[mutant] = (sum[mutant] ?? 0) + hits;
  return sum;
}

function shareWays(ways) {
  const all = sumOf(Object.values(ways));
  for (const id of Object.keys(ways)) ways[id] = all;
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
