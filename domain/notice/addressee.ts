import { personsBehind } from '../case/actor.ts';
import type { Case, ClockName } from '../case/case.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Extension } from '../clock/clock.ts';
import { extensionRuleOf } from '../clock/extensions.ts';
import { kindOf, NOTICES, type NoticeKind } from './kinds.ts';
import type { NoticeFacts } from './texts.ts';

/** Whom a notice reaches within the organ: one capacity, of one bureau and of whoever answers for all. */
export interface Desk {
  readonly capacity: Extension['by'];
  readonly bureau: string;
}

/** What is told of an event of a case, and to whom: a desk, one person, or without either the enterprise. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly desk?: Desk;
  readonly person?: string;
  /** What of the event itself it tells. */
  readonly facts?: NoticeFacts;
}

/** Who is told of what happened to a case in place of its enterprise: the head who may lengthen (许可法 42(1)); null: the enterprise. */
export function deskOf(kind: NoticeKind, { item, clocks }: Case): Desk | null {
  const { toHead } = { toHead: false, ...NOTICES[kind] };
  return toHead ? { capacity: extensionRuleOf(clocks.statutory ?? item).by, bureau: item.bureau } : null;
}

/** What an event tells, and whom: the enterprise or the head, each third party of a hearing, the officer who asked. */
export function tellingsOf(event: CaseEvent, before: Case | null, after: Case): readonly Telling[] {
  const kind = isMerged(event) || isUnannounced(event, before) ? undefined : kindOf(event.type);
  const desk = kind ? deskOf(kind, after) : null;
  return [
    ...(kind ? [{ kind, ...(desk && { desk }), ...factsOf(event) }] : []),
    ...ofLimit(event),
    ...ofLastDay(event),
    ...toParties(event, after),
    ...toAsker(event, before),
  ];
}

/** A limit that the organ has overrun; others answer to the office alone. */
function ofLimit(event: CaseEvent): readonly Telling[] {
  if (event.type === 'jointOverdue') return [{ kind: 'jointOverrun', facts: { due: event.due } }];
  const kind = event.type === 'urged' ? OVERRUN[event.clock] : undefined;
  return kind ? [{ kind }] : [];
}

const OVERRUN: Readonly<Partial<Record<ClockName, NoticeKind>>> = {
  promised: 'promisedOverrun',
  statutory: 'statutoryOverrun',
};

const NEAR = { renewal: 'renewalNear', extension: 'extensionNear', start: 'startNear' } as const;

const ofLastDay = (event: CaseEvent): readonly Telling[] =>
  event.type === 'lastDayReminded' ? [{ kind: NEAR[event.of], facts: { due: event.last } }] : [];

/** How something was served, and whether it was a notice; why a revocation was ended; until when a common limit runs. */
function factsOf(event: CaseEvent): Pick<Telling, 'facts'> {
  if (event.type === 'revocationDropped') return { facts: { reason: event.reason } };
  if (event.type === 'jointExtended') return { facts: { due: event.after } };
  if (event.type !== 'served' && event.type !== 'serviceAnnounced') return {};
  const paper = event.paper === undefined ? {} : { paper: event.paper };
  return { facts: event.type === 'served' ? { method: event.method, ...paper } : paper };
}

/** What was only proposed to the office, and never announced to the holder, ends untold. */
const isUnannounced = ({ type }: CaseEvent, before: Case | null): boolean =>
  type === 'revocationDropped' && !(before?.stage === 'decided' && before.revocation !== null);

/** What is accepted and granted in the same moment (许可法 34(2)) is told as granted, and not that a limit runs. */
const isMerged = ({ type, by }: CaseEvent): boolean => type === 'accepted' && by.capacity === 'system';

/** A hearing is told to third parties as to the applicant: that they may ask for it, and where and when it is held (许可法 47, 48(1)). */
function toParties(event: CaseEvent, after: Case): readonly Telling[] {
  if (event.type === 'hearingRightNotified')
    return event.parties.map((person): Telling => ({ kind: 'hearingRight', person }));
  if (event.type !== 'hearingCalled' || !('hearing' in after)) return [];
  return (after.hearing?.parties ?? []).map((person): Telling => ({ kind: 'hearingCalled', person }));
}

/** The head's answer goes to whoever asked, and to the person for whom that was done (代理). */
function toAsker(event: CaseEvent, before: Case | null): readonly Telling[] {
  const asked = before && 'extensionAsked' in before ? before.extensionAsked : null;
  if (!asked || (event.type !== 'extended' && event.type !== 'extensionRefused')) return [];
  const kind = event.type === 'extended' ? 'extensionGranted' : 'extensionRefused';
  return personsBehind(asked.by).map((person) => ({ kind, person }));
}
