import { count } from '../../../domain/english-count.ts';
import type { zhPermit } from './zh-permit.ts';

/** Words of how a permit stands, and of what its holder asks, English. */
export const enPermit: typeof zhPermit = {
  title: 'How the permit stands',
  states: {
    valid: 'valid',
    changed: 'replaced by a new decision',
    expired: 'expired',
    void: 'void',
    withdrawn: 'withdrawn',
    revoked: 'revoked',
    deregistered: 'deregistered',
  },
  state: 'Now',
  validUntil: 'Valid until',
  renewedUntil: 'Deemed renewed until',
  startBy: 'Start works by',
  started: 'Start reported',
  voidAfter: 'Void if works have not started by then and no extension was granted',
  renewalBy: 'Ask for renewal by',
  extensionBy: 'Ask for extension by',
  asked: (months) => `asked for ${count(months, 'more month')}`,
  proposed: {
    withdrawPermit: 'Withdrawal',
    deregister: 'Deregistration',
    refuseDeregistration: 'No deregistration',
    extendPermit: 'Extension',
    refusePermitExtension: 'No extension',
  },
  proposedBy: (name) => `proposed by ${name}; another officer signs it, or returns it`,
  months: (months) => count(months, 'month'),
  askedOn: 'Extension',
  askedWhy: 'Reason given',
  deregistrationAsked: 'Deregistration asked for',
  successor: { renewal: 'Renewal asked for', change: 'Change asked for' },
  replaced: { renewal: 'Renewal granted', change: 'Change granted' },
  successorCase: 'See that case',
  succeededCase: 'See the permit before',
  silence: (last: string) =>
    `The permit before holds until ${last}, 24:00: without a decision by then it is deemed renewed (Administrative Licensing Law 50(2)).`,
  deemed:
    'Nothing was decided before that permit ended: it is deemed renewed (Administrative Licensing Law 50(2)) and holds; its page tells until when. This case is still to be decided, which confirms it.',
  renew: 'Apply for renewal',
  change: 'Apply for change',
  succeeds: { renewal: 'Renewal', change: 'Change' },
  succeedsLong: {
    renewal: 'Renewal of the permit that was granted (Administrative Licensing Law 50)',
    change: 'Change of the permit that was granted (Administrative Licensing Law 49)',
  },
};
