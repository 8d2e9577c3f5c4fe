import type { Case, CaseIn } from '../case.ts';
import type { CaseEvent, EventOf, EventType } from '../event.ts';
import { dayOf } from '../../clock/instant.ts';
import { basisOf } from '../../paper/basis.ts';
import { onAccepted, onDeferralPromised } from './acceptance-papers.ts';
import { onGranted, onRectificationOrdered, onRefused } from './decision-papers.ts';
import { dossierOn, ofItem, type Dossier, type PaperDraft } from './dossier.ts';
import { onDeferralLapsed, onEndedByLapse } from './ending-papers.ts';
import { inNameOf, onForwarded, onTransferred } from './onward-papers.ts';
import {
  onDeregistered,
  onDeregistrationRefused,
  onPermitExtended,
  onPermitExtensionRefused,
  onPermitWithdrawn,
} from './permit-decisions.ts';
import { onRevocationNotified, onRevoked } from './permit-papers.ts';
import { onServed } from './service-papers.ts';
import { onJointExtended, onJointOverdue } from './joint-papers.ts';
import {
  onExtended,
  onHearingCalled,
  onHearingRightNotified,
  onOverrunExplained,
  onProcedureStarted,
  onReviewReopened,
} from './review-papers.ts';
import { onCorrectionNotified, onReceived, onTurnedAway, onUrged, onWithdrawn } from './intake-papers.ts';

/** An event with the states around it; `after` has the stage to which the event leads. */
interface Happened<T extends EventType> {
  readonly event: EventOf<T>;
  readonly before: Case;
  readonly after: Case;
  readonly dossier: Dossier;
}

type Issues = { readonly [T in EventType]?: (happened: Happened<T>) => readonly PaperDraft[] };

/** Which event yields which papers. What is not named yields none. */
const ISSUES: Issues = {
  received: ({ event, after, dossier }) => onReceived(after as CaseIn<'received'>, event, dossier),
  deferralPromised: ({ event, after, dossier }) =>
    // What is signed while the case waits to be received becomes a paper of it with the receipt.
    after.stage === 'filedAhead' ? [] : onDeferralPromised(after as CaseIn<'received' | 'correcting'>, event, dossier),
  accepted: ({ event, after, dossier }) => onAccepted(after as CaseIn<'accepted'>, event, dossier),
  deemedAccepted: ({ event, after, dossier }) => onAccepted(after as CaseIn<'accepted'>, event, dossier),
  correctionNotified: ({ event, after, dossier }) =>
    onCorrectionNotified(after as CaseIn<'correcting'>, event, dossier),
  notAccepted: ({ event, after, dossier }) => onTurnedAway(after as CaseIn<'closed'>, event, dossier),
  forwarded: ({ event, before, after, dossier }) =>
    onForwarded(before as CaseIn<'accepted'>, after as CaseIn<'received'>, event, dossier),
  transferred: ({ event, after, dossier }) =>
    onTransferred(after as CaseIn<'received' | 'correcting' | 'accepted'>, event, dossier),
  notNeeded: ({ event, after, dossier }) => onTurnedAway(after as CaseIn<'closed'>, event, dossier),
  withdrawn: ({ event, after, dossier }) => onWithdrawn(after as CaseIn<'closed'>, event, dossier),
  deferralLapsed: ({ event, before, after, dossier }) => onDeferralLapsed([before, after], event, dossier),
  deemedWithdrawn: ({ event, before, after, dossier }) =>
    onEndedByLapse(before, after as CaseIn<'closed'>, event, dossier),
  terminated: ({ event, before, after, dossier }) => onEndedByLapse(before, after as CaseIn<'closed'>, event, dossier),
  granted: ({ event, before, after, dossier }) => onGranted(before, after as CaseIn<'decided'>, event, dossier),
  refused: ({ event, before, after, dossier }) => onRefused(before, after as CaseIn<'decided'>, event, dossier),
  served: ({ event, before, after, dossier }) => onServed(before, after, event, dossier),
  rectificationOrdered: ({ event, after, dossier }) =>
    onRectificationOrdered(after as CaseIn<'decided'>, event, dossier),
  urged: ({ event, after, dossier }) => onUrged(after, event, dossier),
  procedureStarted: ({ event, before, after, dossier }) =>
    onProcedureStarted(before, after as CaseIn<'accepted'>, event, dossier),
  extended: ({ event, before, after, dossier }) => onExtended(before, after, event, dossier),
  jointExtended: ({ event, dossier }) => onJointExtended(event, dossier),
  jointOverdue: ({ event, dossier }) => onJointOverdue(event, dossier),
  hearingRightNotified: ({ event, after, dossier }) =>
    onHearingRightNotified(after as CaseIn<'accepted'>, event, dossier),
  hearingCalled: ({ event, before, after, dossier }) =>
    onHearingCalled(before as CaseIn<'accepted'>, after as CaseIn<'accepted'>, event, dossier),
  reviewReopened: ({ event, before, after, dossier }) =>
    onReviewReopened(before as CaseIn<'accepted'>, after as CaseIn<'accepted'>, event, dossier),
  overrunExplained: ({ event, after, dossier }) => onOverrunExplained(after, event, dossier),
  revocationNotified: ({ event, after, dossier }) => onRevocationNotified(after as CaseIn<'decided'>, event, dossier),
  revoked: ({ event, before, dossier }) => onRevoked(before as CaseIn<'decided'>, event, dossier),
  permitWithdrawn: ({ event, before, dossier }) => onPermitWithdrawn(before as CaseIn<'decided'>, event, dossier),
  deregistered: ({ event, before, dossier }) => onDeregistered(before as CaseIn<'decided'>, event, dossier),
  permitExtended: ({ event, before, after, dossier }) =>
    onPermitExtended(before as CaseIn<'decided'>, after as CaseIn<'decided'>, event, dossier),
  permitExtensionRefused: ({ event, before, dossier }) =>
    onPermitExtensionRefused(before as CaseIn<'decided'>, event, dossier),
  deregistrationRefused: ({ event, before, dossier }) =>
    onDeregistrationRefused(before as CaseIn<'decided'>, event, dossier),
};

const withBasis = (draft: PaperDraft, { item }: Dossier): PaperDraft => ({
  ...draft,
  basis: basisOf(draft, ofItem(item)) ?? draft.basis,
});

/**
 * The papers that an event yields, in the order in which they are numbered; they name the law of the event's day. What is told
 * late (补录) is written when it is told: its papers bear that day, and none is dated back.
 */
export function papersOf(event: CaseEvent, before: Case, after: Case, dossier: Dossier): readonly PaperDraft[] {
  const issue = ISSUES[event.type] as ((happened: Happened<EventType>) => readonly PaperDraft[]) | undefined;
  if (!issue) return [];
  const ofDay = inNameOf(dossierOn(dossier, dayOf(event.at)), event, after);
  const drafts = issue({ event, before, after, dossier: ofDay }).map((draft) => withBasis(draft, ofDay));
  const { late } = event;
  return late ? drafts.map((draft) => ({ ...draft, issuedOn: dayOf(late.recordedAt) })) : drafts;
}
