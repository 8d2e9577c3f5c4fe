import { count } from '../../../domain/english-count.ts';
import type { Texts } from './zh.ts';

/** The words of credit, English. */
export const enCredit: Texts['credit'] = {
  title: 'Credit',
  own: 'Credit of the enterprise',
  eligible: { commitment: 'Commitment', deferral: 'Handing in later' },
  way: (name, may) => `${name}: ${may}`,
  may: 'open',
  mayNot: 'not open',
  kept: (commitments, deferrals) =>
    `${count(commitments, 'commitment')} kept, ${count(deferrals, 'deferred paper')} in time`,
  none: 'No record.',
  howToRepair:
    'To be admitted again: the credit office classes the record, and repairs it on request once its public term is over. The ordinary way stays open.',
  kind: {
    entered: 'Entered record',
    deferralLapsed: 'Deferred papers did not come in time',
    commitmentRevoked: 'A permit on commitment was revoked (Administrative Licensing Law 69(2))',
    falseMaterials: 'False materials (Administrative Licensing Law 78)',
  },
  class: { minor: 'minor', general: 'general', serious: 'serious' },
  proposed: 'proposed by the system, to be judged by the credit office',
  publicTo: 'public until',
  repaired: 'repaired',
  takes: (what) => `not open until repaired: ${what}`,
  takesBoth: 'commitment and handing in later',
  takesNothing: 'takes nothing away',
  banned: (item) => `No application for ${item} until`,
  enterprise: 'Enterprise',
  what: 'Ground',
  grade: 'Class',
  noted: 'Day',
  state: 'State',
  acts: 'Acts',
  classIt: 'Class',
  fields: { class: 'Class', from: 'Public from (today if empty)', publicTo: 'Public until', reason: 'Reason' },
  repair: 'Repair',
  empty: 'No record in this zone.',
  fromCase: (number) => `case ${number}`,
};
