import type { Capacity } from '../case/actor.ts';
import { dueOf } from '../clock/project-clock.ts';
import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import type { PromiseEvent, PromiseEventType } from '../project-commitment/event.ts';
import type { ProjectCommitment } from '../project-commitment/project-commitment.ts';
import type { NoticeKind } from './kinds.ts';

/** What is told of the commitment of a project: to those of a capacity, of one bureau if one is named, or to the enterprise. */
export interface PromiseTelling {
  readonly kind: NoticeKind;
  readonly capacity?: Capacity;
  readonly bureau?: string;
  /** The last day that it names, if one runs. */
  readonly due?: Day;
}

/** Which event tells the enterprise what. */
const TO_ENTERPRISE: Readonly<Partial<Record<PromiseEventType, NoticeKind>>> = {
  listIssued: 'promiseListed',
  listExpired: 'promiseNotRegistered',
  returned: 'promiseNotRegistered',
  registrationRefused: 'promiseNotRegistered',
  registered: 'promiseRegistered',
  nodeMoved: 'nodePlanned',
  nodeMet: 'nodeMet',
  nodeRectificationOrdered: 'nodeRectify',
  nodeFailed: 'nodeFailed',
  accepted: 'promiseAccepted',
  shortfallFound: 'promiseShortfall',
  shortfallLapsed: 'promiseBroken',
  nodeRectificationLapsed: 'promiseBroken',
  revocationNotified: 'promiseRevocation',
  revoked: 'promiseRevoked',
  revocationDropped: 'promiseRevocationDropped',
};

/** Which event tells the office that it is its turn, and whom there. */
const TO_OFFICE: Readonly<Partial<Record<PromiseEventType, PromiseTelling & { readonly capacity: Capacity }>>> = {
  consultationOpened: { kind: 'promiseFiled', capacity: 'window' },
  committed: { kind: 'promiseCommitted', capacity: 'approver' },
  nodeReported: { kind: 'nodeReported', capacity: 'inspector' },
  shortfallReported: { kind: 'nodeReported', capacity: 'inspector' },
};

/** What an event of a commitment tells, and whom; null: nothing that is not on its page anyway. */
export function tellingOfPromise(
  event: PromiseEvent,
  after: ProjectCommitment,
  calendar: WorkingCalendar,
): PromiseTelling | null {
  const office = TO_OFFICE[event.type];
  if (office) return { ...office, ...bureauOf(event, after) };
  const kind = TO_ENTERPRISE[event.type];
  const due = dueIn(event, after, calendar);
  return kind === undefined ? null : { kind, ...(due && { due }) };
}

/** A check is made by the department of its node. */
function bureauOf(event: PromiseEvent, after: ProjectCommitment): Pick<PromiseTelling, 'bureau'> {
  if (event.type !== 'nodeReported' || !('nodes' in after)) return {};
  const node = after.nodes.find(({ kind }) => kind === event.node);
  return node ? { bureau: node.owner } : {};
}

function dueIn(event: PromiseEvent, after: ProjectCommitment, calendar: WorkingCalendar): Day | null {
  if ('until' in event) return event.until;
  if (event.type === 'nodeMoved') return event.on;
  const { list } = after.clocks;
  return event.type === 'listIssued' && list ? (dueOf(list, calendar) ?? null) : null;
}
