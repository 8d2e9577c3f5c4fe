// The tests of one folder as functions. Every module becomes a script of its own, compiled once; each file of tests can
// then be loaded anew, with fresh modules, in some milliseconds, as often as one likes.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'vite';
import { Collector } from './collector.mjs';

const require = createRequire(import.meta.url);

/**
 * Compiles the tests of `test/FOLDER` below the working directory and what they import.
 * Gives the names of their files, and a function that loads one anew: its tests as `{ id, preparations, run }`.
 */
export async function compileTests(folder) {
  const scripts = new Map();
  const files = [];
  for (const { fileName, code, facadeModuleId, isEntry } of await modulesOf(folder)) {
    const wrapped = `(function (require, exports, module) {${code}\n})`;
    scripts.set(fileName, new vm.Script(wrapped, { filename: facadeModuleId ?? fileName }));
    if (isEntry) files.push(fileName);
  }
  return { files, load: (file) => loadTests(file, scripts) };
}

function loadTests(file, scripts) {
  const collector = new Collector(file.replace(/\.test\.cjs$/, '').replace('test/', ''));
  const globals = { ...collector.words(), expect: require('expect').expect, jest: { setTimeout: () => undefined } };
  const loaded = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const beside = (other) => {
      if (other === '@jest/globals') return globals;
      return other.startsWith('.') ? load(path.posix.join(path.posix.dirname(name), other)) : require(other);
    };
    scripts.get(name).runInThisContext()(beside, module.exports, module);
    return module.exports;
  };
  load(file);
  return collector.tests;
}

async function modulesOf(folder) {
  const files = readdirSync(`test/${folder}`, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  const input = files.map((file) => path.resolve('test', folder, file));
  const output = { format: 'cjs', preserveModules: true, preserveModulesRoot: process.cwd(), exports: 'named' };
  const options = { ssr: true, write: false, minify: false, target: 'es2023', rollupOptions: { input, output } };
  const common = { configFile: false, root: process.cwd(), logLevel: 'error', plugins: [keepPlaces] };
  return [await build({ ...common, build: options })].flat().flatMap(({ output: modules }) => modules);
}

/** A module that reads files beside it finds them there, though it is compiled into another form. */
const keepPlaces = {
  name: 'keep-places',
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};
