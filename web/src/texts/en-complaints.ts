import type { Texts } from './zh.ts';

/** The words of complaints, English. */
export const enComplaints: Texts['complaints'] = {
  title: 'Complaints',
  kind: 'Complaint',
  complain: 'Complain…',
  complainTitle: 'Complaint',
  complainHint: 'The unit answers within two working days; the supervisor sees it.',
  content: 'What you complain of',
  send: 'Send the complaint',
  cancel: 'Cancel',
  facts: (item, number, limit) =>
    `${item} (case ${number}), ${limit}. Please say how far it is and when you expect to finish.`,
  limitIs: (name, day) => `${name} ${day}`,
  noLimit: 'no limit runs yet',
  asked: (unit) => `Sent to ${unit}`,
  answerBy: 'Answer by',
  answered: (by) => `Answer of ${by}`,
  yourAnswer: 'Answer',
  answer: 'Answer',
  open: (n) => `${n} without an answer`,
  none: 'No complaint waits for an answer.',
  noneNext: 'Complaints and low ratings stand here, to be answered within two working days.',
};
