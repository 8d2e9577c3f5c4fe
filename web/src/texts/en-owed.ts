import { count } from '../../../domain/english-count.ts';
import type { zhOwed } from './zh-owed.ts';

/** Words of papers that are owed, English. */
export const enOwed: typeof zhOwed = {
  title: 'Deferred papers to come',
  lead: 'Cases for which papers were promised that are not all in, the earliest first. What was deferred comes before any decision; the review goes on.',
  none: 'No deferred paper is owed.',
  noneNext: 'Whoever lacks a secondary paper may promise it for later and be accepted at once.',
  item: 'Item',
  missing: 'Still to come',
  of: (open, all) => `${open} of ${all} promised`,
  until: 'Due',
  untilOwn: 'Your last day',
  grace: 'Grace until',
  beforeItem: (item) => `Before ${item} is granted`,
  byCommitment: 'As the conditions of the commitment say',
  fromAcceptance: 'Counts from acceptance',
  decision: 'Decision due',
  undecidable: '—',
  handIn: 'Hand in',
  count: (n) => count(n, 'case'),
  commitments: 'My commitments',
  commitmentsLead:
    'Permits that rest on a commitment: what was promised, who checks it and how, and by when. The earliest first.',
  noCommitments: 'No permit rests on a commitment.',
  noCommitmentsNext: 'Where an item can be decided on a commitment, it says so beside it.',
  standing: {
    due: 'to be checked',
    met: 'checked: as promised',
    rectify: 'to be rectified',
    rectifyLapsed: 'not rectified in time',
    revocationProposed: 'revocation proposed',
    revocationNotified: 'revocation notified; you may state and defend',
    revoked: 'revoked',
    over: 'no longer checked',
  },
  clock: { check: 'Check due', rectify: 'Rectify by', statement: 'State and defend by' },
  decidedOn: 'Decided',
  conditions: (n, version) => `${count(n, 'condition')} promised (version ${version})`,
  evidence: 'How it is checked, and what to have ready',
  visit: 'Next visit',
  visitNone: 'not planned yet',
};
