import { APPLICANT_CAPACITIES, FILING_CAPACITIES, HEAD_CAPACITIES } from '../../case/actor.ts';
import { SIGNERS, type Rules } from '../rule.ts';

const FOR_APPLICANT = { who: SIGNERS, of: 'work', power: 'filing' } as const;
/** The window of the zone; the upper organ for what was sent to it. */
const TAKES_IN = { who: ['window', 'upperOrgan'], of: 'work', independent: true } as const;
const AT_WINDOW = { who: ['window'], of: 'work', independent: true } as const;
const REVIEWS = { who: ['reviewer'], of: 'work', independent: true } as const;
/** An approver of the zone; the upper organ of what was sent to it. */
const DECIDES = { who: ['approver', 'upperOrgan'], of: 'work', independent: true } as const;
/** What another officer signs: a reviewer of the zone; the upper organ of what was sent to it. */
const PROPOSES = { who: ['reviewer', 'upperOrgan'], of: 'work', independent: true } as const;
const HEADS = { who: HEAD_CAPACITIES, of: 'work', independent: true } as const;

/** The acts of the law on a case. */
export const caseActRights = {
  visitJointly: REVIEWS,
  // A steward completes what was filed; to withdraw, to be heard and to defend is the enterprise's own.
  promiseDeferral: { who: [...SIGNERS, 'steward'], heard: ['staff'], of: 'work', power: 'deferral' },
  handIn: { who: FILING_CAPACITIES, of: 'work', power: 'filing' },
  withdraw: FOR_APPLICANT,
  accept: TAKES_IN,
  notifyCorrection: TAKES_IN,
  decline: TAKES_IN,
  markNotNeeded: AT_WINDOW,
  forward: AT_WINDOW,
  transfer: AT_WINDOW,
  beginReview: REVIEWS,
  reopenReview: REVIEWS,
  prepareDecision: PROPOSES,
  returnDecision: DECIDES,
  signDecision: DECIDES,
  serve: AT_WINDOW,
  recordCheck: { who: ['inspector'], of: 'work', independent: true },
  checkSite: REVIEWS,
  startProcedure: REVIEWS,
  endProcedure: { who: ['reviewer', 'upperOrgan'], of: 'work', independent: true },
  askExtension: REVIEWS,
  refuseExtension: HEADS,
  extend: HEADS,
  notifyHearingRight: REVIEWS,
  requestHearing: { who: [...APPLICANT_CAPACITIES, 'thirdParty'], of: 'work', power: 'filing' },
  callHearing: REVIEWS,
  holdHearing: { who: ['hearingChair'], of: 'work', independent: true },
  askOpinion: REVIEWS,
  giveOpinion: { who: ['reviewer'], of: 'opinion', independent: true },
  urgeOpinion: REVIEWS,
  weighOpinion: REVIEWS,
  explainOverrun: REVIEWS,
  notifyRevocation: DECIDES,
  stateDefence: FOR_APPLICANT,
  revoke: DECIDES,
  dropRevocation: DECIDES,
  withdrawPermit: PROPOSES,
  deregister: PROPOSES,
  askDeregistration: FOR_APPLICANT,
  refuseDeregistration: PROPOSES,
  reexamine: REVIEWS,
  askPermitExtension: FOR_APPLICANT,
  extendPermit: PROPOSES,
  refusePermitExtension: PROPOSES,
  takeBackRequest: FOR_APPLICANT,
  // Reported for the project as a whole (report), since the law bars the start of the project.
  reportStart: { who: [], of: 'work' },
} as const satisfies Rules;
