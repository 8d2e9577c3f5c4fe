import type { Texts } from './zh.ts';

/** Words of the conflict of two people who changed the same, English. */
export const enConflict: Texts['officer']['conflict'] = {
  title: 'The same was changed in two places',
  kept: 'What you typed is all here',
  what: (who, at, theirs, both) =>
    `${who} changed ${theirs} at ${at}, ${both} of which you changed too. No deadline is affected.`,
  field: 'Field',
  base: 'When you opened it',
  mine: 'You',
  merged: 'Merged (can be reworded)',
  auto: 'Merged by itself',
  empty: '(empty)',
  take: (field, side) => `${field}: take that of ${side}`,
  giveUp: 'Give up my changes',
  copy: 'Save my changes as a file',
  file: 'my-changes',
  merge: 'Merge as chosen',
  open: (n) => `${n} still to choose`,
  window: 'Another window (by the computer’s clock)',
};
