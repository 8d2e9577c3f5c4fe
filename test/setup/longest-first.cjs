const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest begins first: a clean clone has no memory of earlier runs, jest then goes by size, and a long file that
 * begins last leaves the other processors with nothing to do. The order among these is that of their seconds; all others
 * follow as jest has them.
 */
const LONGEST = [
  'stories/worked-cases/lives',
  'stories/worked-cases/clocks',
  'stories/worked-cases/others',
  'stories/browser-clock',
  'api/fuzz/fuzz',
  'api/rights/matrix',
  'workflows/many-acts',
  'start/launcher',
  'stories/nothing-lost',
  'stories/whole-chain',
  'stories/whole-filing-page',
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
