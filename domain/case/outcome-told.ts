import type { ItemNature } from '../catalogue/item.ts';

/** How the end of a case is told: a filing is recorded or not, and neither granted nor refused (673号 13). */
export const outcomeTold = (
  outcome: 'grant' | 'refuse',
  nature: ItemNature | undefined,
): 'grant' | 'refuse' | 'recorded' | 'notRecorded' => {
  if (nature !== 'filing') return outcome;
  return outcome === 'grant' ? 'recorded' : 'notRecorded';
};
