import type { CommandKind } from './command.ts';
import type { Stage } from './case.ts';
import type { EventType } from './event.ts';
import { LATER_ACTS } from './state/permit.ts';

/**
 * What can cause an event: an act on the case; the submission that files it; its release after a predecessor was granted;
 * the law at its moment, without anybody's act; another case, in which a renewal or change of this one's permit is asked
 * for, or whose revoked permit this one rests on; the joint handling of its submission; the publication of a calendar; a
 * change of the zone's grants.
 */
export type Cause =
  | Exclude<CommandKind, 'wake'>
  | 'filing'
  | 'release'
  | 'law'
  | 'succession'
  | 'basis'
  | 'joint'
  | 'calendar'
  | 'grants';

/** From one stage to another, or within one. `start`: before there is a case. */
export type Way = `${Stage | 'start'}>${Stage}`;

/** How an event can happen. */
export interface Transition {
  readonly by: readonly Cause[];
  /** The article behind it; null where the law leaves it to the zone, or it is a step of the office alone. */
  readonly article: string | null;
  readonly ways: readonly Way[];
}

const transition = (by: readonly Cause[], article: string | null, ...ways: readonly Way[]): Transition => ({
  by,
  article,
  ways,
});

const inReview = (by: Cause, article: string | null): Transition => transition([by], article, 'accepted>accepted');

/** Before the decision, while the zone has or loses its power. */
const inHand = (by: readonly Cause[]): Transition =>
  transition(by, '许可法 22', 'received>received', 'correcting>correcting', 'accepted>accepted');

const ofPermit = (by: Cause, article: string | null): Transition => transition([by], article, 'decided>decided');

/**
 * The state machine of a case, told event by event. It decides nothing: the acts, the moments and the steps after each
 * event do; that they do just this is tested. `docs/state-machine.md` is written from it.
 */
export const TRANSITIONS: { readonly [T in EventType]: Transition } = {
  filed: transition(['filing'], null, 'start>filedAhead'),
  received: transition(['filing', 'release'], '电子签名法 11', 'filedAhead>received'),
  deferralPromised: transition(
    ['filing', 'release', 'promiseDeferral'],
    '意见 6',
    'filedAhead>filedAhead',
    'received>received',
    'correcting>correcting',
  ),
  deferralVoided: transition(['law', 'release'], '意见 6', 'received>received', 'correcting>correcting'),
  accepted: transition(['filing', 'release', 'accept'], '许可法 32(5)', 'received>accepted'),
  deemedAccepted: transition(['law'], '许可法 32(4)', 'received>accepted'),
  correctionNotified: transition(['notifyCorrection'], '许可法 32(4)', 'received>correcting'),
  handedIn: transition(
    ['handIn'],
    '许可法 32(5)',
    'filedAhead>filedAhead',
    'received>received',
    'correcting>correcting',
    'accepted>accepted',
    'decided>decided',
  ),
  corrected: transition(['handIn', 'promiseDeferral'], '许可法 32(5)', 'correcting>received'),
  deemedWithdrawn: transition(['law'], null, 'correcting>closed'),
  notAccepted: transition(['decline'], '许可法 32(2)', 'received>closed'),
  notNeeded: transition(['markNotNeeded'], '许可法 32(1)', 'received>closed'),
  withdrawn: transition(
    ['withdraw'],
    null,
    'filedAhead>closed',
    'received>closed',
    'correcting>closed',
    'accepted>closed',
  ),
  forwarded: transition(['forward'], '许可法 35', 'accepted>received'),
  cityCopied: transition(['forward'], '意见 6', 'received>received'),
  authorityWithdrawn: inHand(['grants', 'transfer']),
  authorityRestored: inHand(['grants']),
  transferred: inHand(['transfer']),
  reviewBegun: inReview('beginReview', null),
  reviewReopened: inReview('reopenReview', '许可法 34(1)'),
  siteChecked: inReview('checkSite', '许可法 34(3)'),
  decisionPrepared: inReview('prepareDecision', null),
  decisionReturned: transition(['returnDecision'], null, 'accepted>accepted', 'decided>decided'),
  procedureStarted: inReview('startProcedure', '许可法 45'),
  procedureEnded: transition(
    ['endProcedure', 'holdHearing', 'signDecision', 'withdraw', 'law'],
    '许可法 45',
    'accepted>accepted',
  ),
  procedureOverCap: inReview('law', '许可法 45'),
  extensionAsked: transition(['askExtension'], '许可法 42', 'received>received', 'accepted>accepted'),
  extensionRefused: transition(['refuseExtension'], '许可法 42', 'received>received', 'accepted>accepted'),
  extended: transition(['extend'], '许可法 42', 'received>received', 'accepted>accepted'),
  hearingRightNotified: inReview('notifyHearingRight', '许可法 47'),
  hearingRequested: inReview('requestHearing', '许可法 47'),
  hearingCalled: inReview('callHearing', '许可法 48'),
  hearingHeld: inReview('holdHearing', '许可法 48'),
  opinionAsked: inReview('askOpinion', null),
  opinionReminded: inReview('law', null),
  opinionUrged: inReview('urgeOpinion', null),
  opinionGiven: inReview('giveOpinion', null),
  opinionLapsed: inReview('law', null),
  opinionWeighed: inReview('weighOpinion', null),
  overrunExplained: inReview('explainOverrun', '722号 36(2)'),
  defaultPassed: inReview('law', null),
  jointExtended: transition(['joint'], '许可法 42(2)', 'accepted>accepted'),
  jointOverdue: transition(['joint'], '许可法 42(2)', 'accepted>accepted'),
  granted: transition(['filing', 'release', 'signDecision'], '许可法 38', 'accepted>decided'),
  refused: transition(['signDecision', 'law'], '许可法 38', 'accepted>decided'),
  deferralLapsed: inReview('law', '意见 6'),
  terminated: transition(['law'], '意见 6', 'accepted>closed'),
  serviceAnnounced: transition(
    ['serve'],
    '民诉法 95',
    'received>received',
    'correcting>correcting',
    'accepted>accepted',
    'decided>decided',
    'closed>closed',
  ),
  served: transition(
    ['serve', 'law'],
    '许可法 44',
    'received>received',
    'correcting>correcting',
    'accepted>accepted',
    'decided>decided',
    'closed>closed',
  ),
  checkMet: ofPermit('recordCheck', '许可法 34(3)'),
  rectificationOrdered: ofPermit('recordCheck', '许可法 34(3)'),
  rectificationLapsed: ofPermit('law', null),
  revocationProposed: ofPermit('recordCheck', '许可法 69'),
  revocationNotified: ofPermit('notifyRevocation', '许可法 7'),
  defenceStated: ofPermit('stateDefence', '许可法 7'),
  revoked: ofPermit('revoke', '许可法 69'),
  revocationDropped: transition(['dropRevocation', 'recordCheck'], '许可法 69', 'decided>decided'),
  basisDefected: ofPermit('basis', '许可法 69'),
  basisReexamined: ofPermit('reexamine', null),
  laterDecisionPrepared: transition(LATER_ACTS, null, 'decided>decided'),
  permitWithdrawn: ofPermit('signDecision', '许可法 8(2)'),
  deregistered: ofPermit('signDecision', '许可法 70'),
  deregistrationAsked: ofPermit('askDeregistration', '许可法 70'),
  deregistrationRefused: ofPermit('signDecision', '许可法 70'),
  lastDayReminded: ofPermit('law', null),
  startReported: ofPermit('reportStart', '673号 16'),
  voided: ofPermit('law', null),
  expired: ofPermit('law', '许可法 50'),
  permitExtensionAsked: ofPermit('askPermitExtension', null),
  permitExtended: ofPermit('signDecision', null),
  permitExtensionRefused: ofPermit('signDecision', null),
  requestTakenBack: ofPermit('takeBackRequest', null),
  successionAsked: ofPermit('succession', '许可法 49, 50'),
  successionDecided: ofPermit('succession', '许可法 49, 50'),
  deemedRenewed: ofPermit('law', '许可法 50'),
  urged: transition(['law'], '722号 36(2)', 'received>received', 'accepted>accepted'),
  warned: transition(
    ['law'],
    null,
    'received>received',
    'correcting>correcting',
    'accepted>accepted',
    'decided>decided',
  ),
  dueDateChanged: transition(
    ['calendar'],
    '许可法 82',
    'received>received',
    'correcting>correcting',
    'accepted>accepted',
    'decided>decided',
    'closed>closed',
  ),
};
