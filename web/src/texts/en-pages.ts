import type { zhPages } from './zh-pages.ts';

/** The words of looking at a paper page by page, in English. */
export const enPages: typeof zhPages = {
  of: (page: number, pages: number) => `page ${page} of ${pages}`,
  before: 'Previous page',
  next: 'Next page',
  smaller: 'Smaller',
  larger: 'Larger',
  strip: 'All pages, small',
  frame: 'Frame and comment',
  frameAgain: 'Frame anew',
  frameHint:
    'Draw a frame over the page; or move it with the arrow keys, size it with Shift and arrows, remove it with Delete. The comment stands in the point of the notice.',
  frameKeys: 'Frame: arrow keys move it, Shift and arrows size it, Delete removes it',
  dropFrame: 'Remove the frame',
  compare: 'Compare with the earlier one',
  stopComparing: 'Stop comparing',
  earlier: 'Earlier',
  now: 'This one',
  noPage: 'There is no such page.',
  sameWords: 'No words changed on this page.',
  changedWords: 'Words that changed on this page:',
  noted: (n: number, page: number) => `frame ${n}, page ${page}`,
  show: 'Show pages',
  hide: 'Close',
};
