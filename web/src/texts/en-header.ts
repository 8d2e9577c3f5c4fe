import type { zhHeader } from './zh-header.ts';

/** The words of the header, English. */
export const enHeader: typeof zhHeader = {
  navigation: 'Main',
  search: 'Search',
  searchHint: 'Case, firm, project, paper',
  today: 'Today',
  makeup: 'make-up working day',
  off: 'day off',
  practice: 'Practice',
  practiceHint: 'Practice zone: its administrator moves the time; papers have no legal effect',
  account: 'Account and settings',
  signIn: 'Sign in',
  signOut: 'Sign out',
  scheme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  system: 'As the system',
  language: 'Language',
  shortcuts: 'Shortcuts',
  on: 'On',
  switchedOff: 'Off',
  back: 'Back',
};
