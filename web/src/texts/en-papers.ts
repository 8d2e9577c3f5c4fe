import type { Texts } from './zh.ts';

/** The words of the enterprise's papers and of search, English. */
export const enPapers: Texts['papers'] = {
  find: 'Find',
  findHint: 'Number, title, item, project',
  which: 'Which papers',
  all: (n) => `All ${n}`,
  certificates: (n) => `Decisions and certificates ${n}`,
  none: 'No papers yet. From receipt on, every paper stands here.',
  nothingFound: (words) => `No paper has “${words}” in it.`,
  older: 'Older ones',
  column: { title: 'Paper', number: 'Number', of: 'Item', issuedOn: 'Date', verify: 'Verify', pdf: 'PDF' },
  download: 'Download',
};
