import { enOrgans } from './en-organs.ts';
import type { zhLists } from './zh-lists.ts';

/** Words of the lists of a zone's authorised items. */
export const enLists: typeof zhLists = {
  organs: enOrgans,
  title: 'Lists of authorised items',
  why: 'A file is brought in whole; one fault, and nothing is kept. One administrator proposes, another looks at the difference and confirms. It is in force from its day; powers that it leaves out end with the day before.',
  overtaken: 'Draft; the powers changed, propose it again',
  diff: 'Difference from what is in force',
  change: 'Change',
  begins: 'Begins',
  ends: 'Ends',
  competent: 'Competent organ',
  bringIn: 'Bring a list of authorised items in',
  file: 'File of the list (JSON)',
};
