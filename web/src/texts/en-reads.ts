import { count } from '../../../domain/english-count.ts';
import type { Texts } from './zh.ts';

/** The words of the reads of personal data, English. */
export const enReads: Texts['reads'] = {
  title: 'Reads of personal data',
  lead: 'Who read cases, papers, files, lists and registers that name persons, when and in what capacity; and why where something hidden was shown.',
  find: 'Case number',
  at: 'Time',
  who: 'Who',
  what: 'What was read',
  why: 'Reason',
  kinds: {
    case: 'Case',
    file: 'File',
    paper: 'Paper',
    reveal: 'Hidden personal data',
    attendance: 'Attendance at the window',
    enterprise: 'Legal representative of the enterprise',
    people: 'People and accounts',
    registration: 'Registrations',
    relation: 'Declared relations',
    mandate: 'Mandates',
    complaint: 'Complaints',
    project: 'What is said of a project',
    commitment: 'Commitment of a project',
    urging: 'Urgings',
    notice: 'Notices and who opened them',
    late: 'Late records',
    revealPaper: 'Sealed paper',
    revealPack: 'Pack with names',
  },
};

/** The words of erasures by retention, English. */
export const enErasures: Texts['erasures'] = {
  title: 'Erasure by retention',
  lead: 'When a case is done with and its years are over, one administrator proposes and another confirms that its names, numbers, contacts and files are erased; the hashes of its record and the chain of proof stay (PIPL 47).',
  rules: 'Terms of retention',
  noRules: 'There is no term of retention yet: cases are kept.',
  every: 'other items',
  rule: (item, years) => `${item}: ${count(years, 'year')}`,
  setRule: 'Set a term',
  ruleItem: 'Code of the item (none: other items)',
  ruleYears: 'Years',
  due: 'Cases whose years are over',
  noneDue: 'No case has been kept long enough.',
  case: 'Case',
  lastOn: 'Last changed',
  from: 'Kept until',
  propose: 'Propose erasure',
  erasures: 'Erasures',
  none: 'Nothing was erased yet.',
  state: 'State',
  states: { proposed: 'to be confirmed', confirmed: 'erased', withdrawn: 'withdrawn' },
  by: (proposer, answerer) => (answerer === null ? proposer : `proposed by ${proposer}, answered by ${answerer}`),
  who: 'Who',
  at: 'When',
  confirm: 'Confirm erasure',
  withdraw: 'Withdraw',
  erased: (day) =>
    `Erased on ${day}: its years of retention were over; names, numbers, contacts and files in it are gone, and the hashes of its record can still be checked.`,
  own: 'Delete my drafts and files that were never filed',
};
