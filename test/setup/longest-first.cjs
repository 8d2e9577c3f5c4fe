const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest begins first: a clean clone has no memory of earlier runs, jest then goes by size, and a long file that
 * begins last leaves the other processors with nothing to do. The order among these is that of their seconds; all others
 * follow as jest has them.
 */
const LONGEST = [
  'start/launcher',
  'stories/browser-clock',
  'stories/worked-cases/lives',
  'stories/worked-cases/clocks',
  'stories/worked-cases/others',
  'stories/nothing-lost',
  'api/rights/matrix',
  'browser/organisation',
  'api/fuzz/fuzz',
  'api/fuzz/engine',
  'stories/worker-killed',
  'api/attack/smuggled',
  'stories/case-remedies',
  'stories/browser',
  'stories/tracing-pages',
  'stories/correction-page',
  'stories/public-pages',
  'stories/whole-filing-page',
  'stories/supervision-page',
  'proof/many-clocks',
  'api/rights',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return place === -1 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
