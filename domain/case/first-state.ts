import type { Permit } from './state/permit.ts';

/** What an acceptance begins with: of a review nothing has happened. */
export const NOTHING_REVIEWED = {
  reviewer: null,
  proposal: null,
  returned: 0,
  overturned: 0,
  laterPapers: [],
  reviewers: [],
  hearing: null,
  opinions: [],
  siteChecks: 0,
  overrunExplained: false,
} as const;

/** A permit as it is granted. */
export const GRANTED_PERMIT: Permit = {
  state: 'valid',
  startedOn: null,
  asked: null,
  extendedOn: null,
  successor: null,
  deemedRenewed: false,
  revokedOn: null,
};
