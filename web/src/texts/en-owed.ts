import type { zhOwed } from './zh-owed.ts';

/** Words of papers that are owed, English. */
export const enOwed: typeof zhOwed = {
  title: 'Deferred papers to come',
  lead: 'Cases for which papers were promised that are not all in, the earliest first. No decision before; the review goes on.',
  none: 'No deferred paper is owed.',
  noneNext: 'Whoever lacks a secondary paper may promise it for later and be accepted at once.',
  item: 'Item',
  missing: 'Still to come',
  of: (open, all) => `${open} of ${all} promised`,
  until: 'Due',
  untilOwn: 'Your last day',
  grace: 'Grace until',
  beforeItem: (item) => `Before ${item} is granted`,
  fromAcceptance: 'Counts from acceptance',
  decision: 'Decision due',
  undecidable: '—',
  handIn: 'Hand in',
  count: (n) => `${n} cases`,
};
