import type { Texts } from './texts.ts';

/** The words of reminders and complaints, English. */
export const enReminders: Texts['reminders'] = {
  title: 'Reminders and complaints',
  kinds: { urge: 'Reminder', complain: 'Complaint' },
  urge: 'Remind',
  waiting: 'Reminded; an answer is due.',
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
  none: 'No reminder or complaint waits for an answer.',
  noneNext: 'What enterprises ask or complain of stands here, to be answered within two working days.',
};
