import type { Texts } from './texts.ts';

/** The words of the reads of personal data, English. */
export const enReads: Texts['reads'] = {
  title: 'Reads of personal data',
  lead: 'Who read cases, papers and files that name persons, when and in what capacity; and why where something hidden was shown.',
  find: 'Case number',
  at: 'Time',
  who: 'Who',
  what: 'What was read',
  why: 'Reason',
  kinds: { case: 'Case', file: 'File', paper: 'Paper', reveal: 'Hidden personal data' },
};
