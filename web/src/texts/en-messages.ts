import type { Texts } from './zh.ts';

/** Words of the message centre. */
export const enMessages: Texts['messages'] = {
  title: 'Messages',
  unread: (n) => `${n >= 100 ? '100 or more' : n} unread`,
  none: 'No messages yet.',
  open: 'Mark as read',
  openAll: 'Mark all as read',
  legal: 'Told by law',
  toCase: 'Open the case',
  toCommitment: 'Open the commitment',
  toVisits: 'Open the visits',
  wishes: 'How you are told',
  why: 'What the law asks stays in the message centre: for who agreed to electronic service, its entry here is the moment of service. Mails and short messages come in addition.',
  email: 'E-mail',
  mobile: 'Mobile number',
  language: 'Language of mails and short messages',
  languageWhy: 'Decisions, notices and other papers themselves are in Chinese only.',
  kind: 'Message',
  centre: 'Message centre',
  sms: 'Short message',
  save: 'Save',
  saved: 'Saved',
};
