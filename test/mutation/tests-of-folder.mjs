// The tests of one folder as functions, loaded anew as often as one likes. All of them and the code that they test are
// bundled into one script; to run it again gives every module a fresh state, in some milliseconds.
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';

const require = createRequire(import.meta.url);

/** Bundles the tests of `test/FOLDER` below the working directory; gives a function that loads them. */
export async function bundleTests(folder) {
  const code = await bundle(folder);
  const script = new vm.Script(`(function (require, exports, module) {${code}\n})`, { filename: `${folder}.js` });
  return () => load(script);
}

/** All tests as `{ id, run }`, in the order of their files; the id is the titles of the test and what surrounds it. */
function load(script) {
  const collected = new Collector();
  const globals = { ...collected.words(), expect: require('expect').expect, jest: { setTimeout: () => undefined } };
  const requireFor = (name) => (name === '@jest/globals' ? globals : require(name));
  const module = { exports: {} };
  script.runInThisContext()(requireFor, module.exports, module);
  return collected.tests;
}

async function bundle(folder) {
  const entry = path.resolve('data/mutants-entry.mjs');
  mkdirSync(path.dirname(entry), { recursive: true });
  const files = readdirSync(`test/${folder}`, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  writeFileSync(entry, files.map((file) => `import ${JSON.stringify(path.resolve('test', folder, file))};`).join('\n'));
  const output = { format: 'cjs', codeSplitting: false };
  const options = { ssr: entry, write: false, minify: false, target: 'es2023', rollupOptions: { output } };
  const built = await build({ configFile: false, root: process.cwd(), logLevel: 'error', build: options });
  rmSync(entry);
  return [built].flat()[0].output[0].code;
}

/** What a file of tests says: describe, it, test, each, and what comes before the tests of a group. */
class Collector {
  tests = [];
  #around = [{ title: '', preparations: [] }];

  words() {
    const describe = (title, body) => {
      this.#around.push({ title, preparations: [] });
      body();
      this.#around.pop();
    };
    const beforeAll = (prepare) => this.#around.at(-1).preparations.push(once(prepare));
    const test = (title, run) => {
      const around = [...this.#around];
      const id = [this.tests.length, ...around.slice(1).map((group) => group.title), title].join(' › ');
      this.tests.push({ id, run: () => runAfter(around, run) });
    };
    describe.each = eachOf(describe);
    test.each = eachOf(test);
    return { describe, beforeAll, test, it: test };
  }
}

async function runAfter(around, run) {
  for (const prepare of around.flatMap(({ preparations }) => preparations)) await prepare();
  await run();
}

function once(prepare) {
  let done;
  return () => (done ??= Promise.resolve(prepare()));
}

/** One test or group for each row; a row that is a list is spread over the arguments. */
const eachOf = (word) => (rows) => (title, body) => {
  for (const row of rows) word(`${title} ${short(row)}`, () => body(...(Array.isArray(row) ? row : [row])));
};

const short = (row) =>
  String(JSON.stringify(row, (_, value) => (typeof value === 'function' ? '…' : value))).slice(0, 80);
