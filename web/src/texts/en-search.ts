import type { Texts } from './zh.ts';

/** The words of the search, English. */
export const enSearch: Texts['search'] = {
  kind: { case: 'Case', project: 'Project', paper: 'Paper' },
  cases: 'Cases',
  projects: 'Projects',
  papers: 'Papers',
  none: 'Nothing found. Some digits of a number or two signs of a name are enough.',
  say: 'Type a case number, a project’s name or code, an enterprise’s name or credit code, or a paper’s number; two signs at least.',
  keys: '↑ ↓ choose, Enter opens; in the field Enter lists everything',
  more: 'There is more; type some more signs.',
  column: {
    number: 'Case number',
    item: 'Item',
    applicant: 'Enterprise',
    project: 'Project',
    stage: 'Stage',
    code: 'Project code',
    uscc: 'Credit code',
  },
};
