import { countWorked, workedAfter, type WorkingCalendar } from '../clock/calendar.ts';
import { ORDINAL_MAX } from '../clock/day.ts';
import { doneAfter, lastOf, latestBegin, latestStart, type Span } from './limits.ts';
import type { Network, NodeCode } from './network.ts';

/** What happened already: the day of the grant or report, or by when what is under way is due. Days by ordinal. */
export type Fixed =
  | { readonly kind: 'done'; readonly from: number; readonly on: number }
  | { readonly kind: 'running'; readonly from: number; readonly by: number };

/** What is asked of a schedule. Days by ordinal. */
export interface ScheduleRequest {
  readonly network: Network;
  readonly calendar: WorkingCalendar;
  /** The day from which everything can begin. */
  readonly from: number;
  readonly spans: ReadonlyMap<NodeCode, Span>;
  /** Months of construction; 0: not counted. */
  readonly worksMonths: number;
  /** The land contract: signed outside, on this day, and no sooner than what it waits for. */
  readonly contract: { readonly code: NodeCode; readonly on: number } | null;
  /** Items that are reviewed ahead of the contract, and decided when it is signed (标准地, 拿地即开工). */
  readonly ahead: ReadonlySet<NodeCode>;
  readonly fixed: ReadonlyMap<NodeCode, Fixed>;
  /** Working days by which a review ends later than its limit, or the contract is signed later. */
  readonly delays: ReadonlyMap<NodeCode, number>;
}

/** One node on the calendar: when it begins, when its review ends and when it is granted. Days by ordinal. */
export interface Placed {
  readonly begin: number;
  readonly reviewed: number;
  readonly end: number;
}

/** When everything is, at the earliest. */
export interface Schedule {
  readonly placed: ReadonlyMap<NodeCode, Placed>;
  /** The last day of all. */
  readonly end: number;
}

/** The forward pass: each node as soon as all for which it waits are there, every limit used in full. */
export function scheduleOf(request: ScheduleRequest): Schedule {
  const placed = new Map<NodeCode, Placed>();
  for (const node of request.network.order) placed.set(node, placeOf(node, request, placed));
  return { placed, end: Math.max(request.from, ...[...placed.values()].map(({ end }) => end)) };
}

type Known = ReadonlyMap<NodeCode, Placed>;

function placeOf(node: NodeCode, request: ScheduleRequest, known: Known): Placed {
  const fixed = request.fixed.get(node);
  if (fixed?.kind === 'done') return { begin: fixed.from, reviewed: fixed.on, end: fixed.on };
  const granted = granteds(node, request, known);
  const later = (day: number): number => delayed(day, request, node);
  if (node === request.contract?.code) {
    const signed = later(Math.max(granted, request.contract.on));
    return { begin: signed, reviewed: signed, end: signed };
  }
  const begin = fixed?.from ?? beginOf(node, request, known);
  const reviewed = later(fixed ? fixed.by : spanned(node, begin, request));
  return { begin, reviewed, end: request.ahead.has(node) ? Math.max(reviewed, granted) : reviewed };
}

const spanned = (node: NodeCode, begin: number, { spans, calendar, worksMonths }: ScheduleRequest): number =>
  node === 'COMPLETION' ? doneAfter(begin, worksMonths) : lastOf(calendar, begin, spans.get(node) ?? null);

function delayed(day: number, { delays, calendar }: ScheduleRequest, node: NodeCode): number {
  const by = delays.get(node) ?? 0;
  return by === 0 ? day : (workedAfter(calendar, day, by) ?? ORDINAL_MAX);
}

const granteds = (node: NodeCode, { network, from }: ScheduleRequest, known: Known): number =>
  Math.max(from, ...(network.into.get(node) ?? []).map((one) => known.get(one)?.end ?? from));

/** Received when the last predecessor is granted; reviewed ahead, when the last one but the contract is reviewed. */
function beginOf(node: NodeCode, request: ScheduleRequest, known: Known): number {
  if (!request.ahead.has(node)) return granteds(node, request, known);
  const { network, from } = request;
  return Math.max(from, ...reviewedBefore(node, request, network).map((one) => known.get(one)?.reviewed ?? from));
}

/** The predecessors whose review must have ended before an item can be reviewed ahead: all but the contract itself. */
const reviewedBefore = (node: NodeCode, { contract }: ScheduleRequest, { into }: Network): readonly NodeCode[] =>
  (into.get(node) ?? []).filter((one) => one !== contract?.code);

/** The latest days that leave the end where it is: of the review, and of the grant. */
interface Latest {
  readonly reviewed: number;
  readonly end: number;
}

/**
 * Slack of each node: the most working days by which its review may end later (the contract be signed later) without moving
 * the end of the chain. Of what is done there is none to give, and it is absent.
 */
export function slackOf(request: ScheduleRequest, { placed, end }: Schedule): ReadonlyMap<NodeCode, number> {
  const latest = new Map<NodeCode, Latest>();
  const slack = new Map<NodeCode, number>();
  for (const node of request.network.order.toReversed()) {
    const found = latestOf(node, request, latest, end);
    latest.set(node, found);
    const at = placed.get(node)?.reviewed ?? end;
    if (request.fixed.get(node)?.kind === 'done') continue;
    slack.set(node, countWorked(request.calendar, at, found.reviewed));
  }
  return slack;
}

function latestOf(
  node: NodeCode,
  request: ScheduleRequest,
  latest: ReadonlyMap<NodeCode, Latest>,
  end: number,
): Latest {
  const waiting = request.network.outOf.get(node) ?? [];
  const forGrant = waiting.map((one) => latestGrantFor(one, request, latest.get(one) ?? { reviewed: end, end }, end));
  const granted = Math.min(end, ...forGrant);
  if (node === request.contract?.code) return { reviewed: granted, end: granted };
  const forReview = waiting
    .filter((one) => request.ahead.has(one) && !request.fixed.has(one))
    .map((one) => latestBeginOf(one, request, latest.get(one)?.reviewed ?? end));
  return { reviewed: Math.min(granted, ...forReview), end: granted };
}

/** By when a node must be granted for one that waits for it; what has begun or is done waits no longer. */
function latestGrantFor(node: NodeCode, request: ScheduleRequest, own: Latest, end: number): number {
  const fixed = request.fixed.get(node);
  if (fixed?.kind === 'done') return end;
  if (request.ahead.has(node) || node === request.contract?.code) return own.end;
  return fixed ? end : latestBeginOf(node, request, own.reviewed);
}

function latestBeginOf(node: NodeCode, request: ScheduleRequest, by: number): number {
  if (node === 'COMPLETION') return latestStart(by, request.worksMonths);
  return latestBegin(request.calendar, by, request.spans.get(node) ?? null);
}

/**
 * The deciding path (关键路径), from its beginning: of each node the one that came last of all for which it waited. Of two that
 * came on one day the first in the order of the chain.
 */
export function criticalPath(request: ScheduleRequest, { placed, end }: Schedule): readonly NodeCode[] {
  const path: NodeCode[] = [];
  let at: Step | undefined = lastStep(request, placed, end);
  while (at) {
    path.unshift(at.node);
    at = stepBefore(at, request, placed);
  }
  return path;
}

/** A node on the way back, and whether it is its review or its grant that decides. */
interface Step {
  readonly node: NodeCode;
  readonly by: 'reviewed' | 'end';
}

function lastStep({ network }: ScheduleRequest, placed: Known, end: number): Step | undefined {
  const node = network.order.findLast((one) => placed.get(one)?.end === end);
  return node && { node, by: 'end' };
}

function stepBefore({ node, by }: Step, request: ScheduleRequest, placed: Known): Step | undefined {
  const own = placed.get(node);
  if (!own || request.fixed.has(node)) return undefined;
  const waited = request.network.into.get(node) ?? [];
  const isContract = node === request.contract?.code;
  if (isContract || (by === 'end' && own.end > own.reviewed))
    return found(waited, (one) => placed.get(one)?.end === own.end, 'end');
  if (!request.ahead.has(node)) return found(waited, (one) => placed.get(one)?.end === own.begin, 'end');
  const reviewed = reviewedBefore(node, request, request.network);
  return found(reviewed, (one) => placed.get(one)?.reviewed === own.begin, 'reviewed');
}

function found(nodes: readonly NodeCode[], is: (node: NodeCode) => boolean, by: Step['by']): Step | undefined {
  const node = nodes.find(is);
  return node && { node, by };
}
