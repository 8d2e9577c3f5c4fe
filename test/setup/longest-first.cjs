const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest begins first: a clean clone has no memory of earlier runs, jest then goes by size, and a long file that
 * begins last leaves the other processors with nothing to do. The order among these is that of their seconds; all others
 * follow as jest has them.
 */
const LONGEST = [
  'api/fuzz/fuzz',
  'stories/worked-cases/lives',
  'stories/browser-clock',
  'api/rights/matrix',
  'stories/nothing-lost',
  'stories/worked-cases/clocks',
  'stories/worked-cases/others',
  'workflows/many-acts',
  'browser/organisation',
  'stories/case-remedies',
  'stories/correction-page',
  'api/fuzz/engine',
  'stories/whole-filing-page',
  'stories/tracing-pages',
  'stories/project-commitment-page',
  'start/launcher',
  'stories/browser',
  'stories/supervision-page',
  'stories/public-pages',
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
