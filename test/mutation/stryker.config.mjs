// Run by mutate.mjs, which says what is mutated and how many mutants must be noticed.
import path from 'node:path';

const { QUANLIAN_MUTATE: folder = '', QUANLIAN_NOTICED: noticed = '0' } = process.env;

export default {
  mutate: [`${folder}/**/*.ts`],
  ignorePatterns: ['**', '!domain/**', '!catalogue/**', '!test/**', '!package.json'], // what the copy needs
  testRunner: 'quick',
  plugins: [path.resolve('test/mutation/quick-runner.mjs')],
  coverageAnalysis: 'perTest',
  tsconfigFile: 'none', // TypeScript 7 has no programming interface; types play no part here
  concurrency: 1,
  timeoutMS: 60_000, // the machine may be busy; what does not end is found by counting
  timeoutFactor: 10,
  thresholds: { high: 100, low: Number(noticed), break: Number(noticed) },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: `data/mutants/${folder.replaceAll('/', '-')}.json` },
  tempDirName: 'data/mutants/copy',
};
