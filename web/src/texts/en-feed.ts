import type { Texts } from './zh.ts';

/** The words of the calendar feed, English. */
export const enFeed: Texts['feed'] = {
  title: 'In your own calendar',
  lead: 'Puts the deadlines of all cases into your calendar and keeps them right. The address is secret: whoever knows it sees these dates. End it when you need it no more.',
  address: 'Address (shown this once)',
  since: 'Subscribed since',
  make: 'Make an address',
  renew: 'Another address',
  revoke: 'End it',
};
