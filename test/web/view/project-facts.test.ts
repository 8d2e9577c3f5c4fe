import { expect, it } from '@jest/globals';
import { underWayBeside } from '../../../web/src/view/project-facts.ts';
import { homeCase } from './home-facts.ts';

it('beside the next case as many are under way as somebody handles: what was filed ahead only waits', () => {
  const next = homeCase('next', {});
  const cases = [
    next,
    homeCase('reviewed', {}),
    homeCase('corrected', { stage: 'correcting' }),
    homeCase('ahead', { stage: 'filedAhead' }),
    homeCase('granted', { stage: 'decided' }),
    homeCase('withdrawn', { stage: 'closed' }),
  ];
  expect(underWayBeside(next, cases).map(({ id }) => id)).toEqual(['reviewed', 'corrected']);
});
