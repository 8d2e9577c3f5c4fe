import type { ClockName } from '../case/clock-name.ts';
import type { EventType } from '../case/event.ts';

/** A way by which a notice reaches somebody; the message centre is the one that is always there. */
export type Channel = 'centre' | 'email' | 'sms';

interface Kind {
  /** The law asks that it be told or served: it cannot be switched off in the message centre, and its loss raises an alarm. */
  readonly legal: boolean;
  /** The event of a case that raises it; null: a round of the clock, or something that is no case. */
  readonly event: EventType | null;
  /** Whose last day it names. */
  readonly clock?: ClockName;
  /** Whoever may grant what is asked, not the enterprise. */
  readonly toHead?: true;
  /** It tells that something went wrong: whoever is told cannot switch it off, and its own loss raises no further alarm. */
  readonly alarm?: true;
  /** Also by short message unless somebody wants it otherwise. */
  readonly sms: boolean;
}

const told = (event: EventType, clock?: ClockName): Kind => ({
  legal: true,
  event,
  sms: true,
  ...(clock && { clock }),
});
const alarm: Kind = { legal: false, event: null, sms: false, alarm: true };
const happened = (event: EventType | null, clock?: ClockName): Kind => ({
  legal: false,
  event,
  sms: true,
  ...(clock && { clock }),
});
const said = (event: EventType | null): Kind => ({ legal: false, event, sms: false });

/** What the law asks that an enterprise be told, by no event of its own. */
const ofLaw: Kind = { legal: true, event: null, sms: true };

/** What people are told, in the order in which preferences show it. */
export const NOTICES = {
  correction: told('correctionNotified', 'correction'),
  accepted: told('accepted', 'promised'),
  deemedAccepted: told('deemedAccepted', 'promised'),
  notAccepted: told('notAccepted', 'reconsideration'),
  notNeeded: told('notNeeded'),
  lapsed: told('deemedWithdrawn'),
  procedure: told('procedureStarted'),
  extended: told('extended', 'statutory'),
  jointExtended: told('jointExtended'),
  overrun: told('overrunExplained'),
  hearingRight: told('hearingRightNotified', 'hearingRequest'),
  hearingCalled: told('hearingCalled'),
  granted: told('granted'),
  // 备案 is no permit; which of the two a grant is, its item says.
  recorded: ofLaw,
  refused: told('refused'),
  served: told('served'),
  serviceAnnounced: told('serviceAnnounced'),
  deferralLapsed: told('deferralLapsed'),
  deferralVoided: told('deferralVoided'),
  terminated: told('terminated'),
  rectify: told('rectificationOrdered', 'rectify'),
  revocation: told('revocationNotified', 'statement'),
  revoked: told('revoked'),
  // Its reason is told whole, which is too long for a short message.
  revocationDropped: { ...told('revocationDropped'), sms: false },
  permitWithdrawn: told('permitWithdrawn'),
  deregistered: told('deregistered'),
  permitExtended: told('permitExtended'),
  permitExtensionRefused: told('permitExtensionRefused'),
  deregistrationRefused: told('deregistrationRefused'),
  // What becomes of a permit by itself, and by when its holder has to see to it.
  renewalNear: happened(null),
  extensionNear: happened(null),
  startNear: happened(null),
  voided: happened('voided'),
  expired: happened('expired'),
  deemedRenewed: happened('deemedRenewed', 'renewedValidity'),
  // A limit of the organ that was overrun (722号 36(2), 许可法 42).
  promisedOverrun: happened(null, 'promised'),
  statutoryOverrun: happened(null, 'statutory'),
  jointOverrun: happened(null),
  transferred: told('transferred'),
  checkMet: said('checkMet'),
  dateMoved: said('dueDateChanged'),
  extensionAsked: { legal: false, event: 'extensionAsked', clock: 'statutory', sms: false, toHead: true },
  // To the officer who asked for it.
  extensionGranted: { ...said(null), clock: 'statutory' },
  extensionRefused: { ...said(null), clock: 'statutory' },
  // 帮办代办: to who supervises, to the steward and the enterprise.
  stewardAsked: said(null),
  stewardNamed: said(null),
  stewardDeclined: said(null),
  // Of the commitment of a project (承诺制; 许可法 7).
  promiseFiled: said(null),
  promiseListed: said(null),
  promiseCommitted: said(null),
  promiseRegistered: said(null),
  promiseNotRegistered: ofLaw,
  nodePlanned: said(null),
  nodeReported: said(null),
  nodeMet: said(null),
  nodeRectify: ofLaw,
  nodeFailed: ofLaw,
  promiseAccepted: said(null),
  promiseShortfall: ofLaw,
  promiseBroken: ofLaw,
  promiseRevocation: ofLaw,
  promiseRevoked: ofLaw,
  promiseRevocationDropped: ofLaw,
  deferralDue: said(null),
  // 行政检查: when somebody comes, on which other day, and that nobody does (国办发〔2024〕54号).
  visitPlanned: ofLaw,
  visitMoved: ofLaw,
  visitCancelled: ofLaw,
  handOverAsked: said(null),
  keyExpires: alarm,
  filesLost: alarm,
  undelivered: alarm,
} as const satisfies Readonly<Record<string, Kind>>;

export type NoticeKind = keyof typeof NOTICES;

export const NOTICE_KINDS = Object.keys(NOTICES) as readonly NoticeKind[];

/** The kinds that an enterprise is told, and so may choose about. */
export const isLegal = (kind: NoticeKind): boolean => NOTICES[kind].legal;

const BY_EVENT = new Map(
  NOTICE_KINDS.flatMap((kind) => {
    const { event } = NOTICES[kind];
    return event === null ? [] : [[event, kind] as const];
  }),
);

/** What an event of a case tells its enterprise, or the head who answers it; undefined: nothing that is not on the page anyway. */
export const kindOf = (event: EventType): NoticeKind | undefined => BY_EVENT.get(event);

/** The days before the end of a deferral on which it is called to mind. */
export const DEFERRAL_REMINDERS: readonly number[] = [30, 10, 3];

/** Is it sent by this channel, as long as nobody has chosen? A mail of everything, short messages of what the law asks. */
export const isUsual = (kind: NoticeKind, channel: Channel): boolean => channel !== 'sms' || NOTICES[kind].sms;

/** May somebody switch it off? In the message centre what the law asks stays, and so does an alarm. */
export const mayChoose = (kind: NoticeKind, channel: Channel): boolean => channel !== 'centre' || !staysTold(kind);

function staysTold(kind: NoticeKind): boolean {
  const { legal, alarm: isAlarm }: Kind = NOTICES[kind];
  return legal || isAlarm === true;
}
