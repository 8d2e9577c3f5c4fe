import type { ItemNature } from '../catalogue/item.ts';

/** How the end of a case is told: a filing is recorded or not (673号 13), and of what is no permit none is refused; what says nothing of its nature is one. */
export const outcomeTold = (
  outcome: 'grant' | 'refuse',
  nature: ItemNature | undefined,
): 'grant' | 'refuse' | 'notGranted' | 'recorded' | 'notRecorded' => {
  if (nature !== 'filing')
    return outcome === 'grant' || nature === undefined || nature === 'permit' ? outcome : 'notGranted';
  return outcome === 'grant' ? 'recorded' : 'notRecorded';
};
