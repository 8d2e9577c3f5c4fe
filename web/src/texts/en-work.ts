import type { Texts } from './texts.ts';

/** Words of what is done with many tasks at once, and of the columns of the work list, English. */
export const enWork: Texts['officer']['work'] = {
  columns: 'Columns',
  chooseColumns: 'Columns to show',
  columnsKept: 'Kept with a saved view',
  usual: 'As usual',
  more: { number: 'Case number', code: 'Project code', received: 'Received', opened: 'Step since' },
  selectAll: 'Select all of this view',
  select: (what) => `Select ${what}`,
  selected: (n) => `${n} selected`,
  full: (most) => `${most} at a time at most: these are the first ${most}`,
  clear: 'Clear selection',
  giveBack: 'Give back',
  to: 'Hand over to',
  send: (act, n) => `${act} ${n}`,
  result: (act, n) => `${act}: ${n}`,
  done: (n) => `Done ${n}`,
  refused: (n) => `Unchanged ${n}`,
  again: (n) => `Retry only the ${n} that can succeed`,
  download: 'Download list',
  file: 'results',
  heads: ['Case number', 'Item', 'Enterprise', 'Result', 'Reason', 'What to do'],
  close: 'Close',
  keys: { choose: 'select', handOver: 'hand over' },
};
