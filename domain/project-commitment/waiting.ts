import type { WorkingCalendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { dueOf } from '../clock/project-clock.ts';
import { isBroken } from './acts/revocation.ts';
import type { NodeKind } from './node-kind.ts';
import {
  dayOfNode,
  hasOpenObjection,
  nextNode,
  revocationToUrge,
  type Node,
  silentIn,
  type ProjectCommitment,
  type PromiseClock,
  type PromiseIn,
  type Shortfall,
} from './project-commitment.ts';

/** Who has to take the next step. `public`: a publicity runs, nobody has to do anything. */
export type WaitsFor = 'bureaus' | 'window' | 'enterprise' | 'public' | 'approver' | 'inspector';

/** Why it waits, as a key of words. */
export type WhyWaiting =
  | 'advice'
  | 'list'
  | 'commitment'
  | 'publicity'
  | 'objection'
  | 'registration'
  | 'nodeCheck'
  | 'nodeMending'
  | 'nodeFailed'
  | 'acceptance'
  | 'shortfall'
  | 'measuring'
  | 'broken'
  | 'statement'
  | 'revocation';

/** 轮到谁、到哪天、为什么: what the page of a commitment says first. */
export interface Waiting {
  readonly who: WaitsFor;
  /** Departments that are waited for, by code; empty where no single one is. */
  readonly units: readonly string[];
  /** The last day; null: none runs. */
  readonly until: Day | null;
  readonly why: WhyWaiting;
  /** The node of which it speaks. */
  readonly node: NodeKind | null;
  /** What happens by itself after that day. */
  readonly otherwise:
    'listIssued' | 'listExpired' | 'publicityEnded' | 'urged' | 'nodeFailed' | 'shortfallLapsed' | null;
}

/** Whose turn it is, until when, and why; null once it has ended. */
export function waitingOf(c: ProjectCommitment, calendar: WorkingCalendar): Waiting | null {
  switch (c.stage) {
    case 'consulting':
      return waitingForAdvice(c, dueIn(c, 'consultation', calendar));
    case 'listed':
      return turn('enterprise', 'commitment', dueIn(c, 'list', calendar), 'listExpired');
    case 'publicity':
      return hasOpenObjection(c)
        ? turn('window', 'objection', null, null)
        : turn('public', 'publicity', dueIn(c, 'publicity', calendar), 'publicityEnded');
    case 'committed':
      return turn('approver', 'registration', dueIn(c, 'registration', calendar), 'urged');
    case 'registered':
      return waitingInBuilding(c);
    case 'accepted':
    case 'revoked':
    case 'closed':
      return null;
  }
}

function dueIn({ clocks }: ProjectCommitment, name: PromiseClock, calendar: WorkingCalendar): Day | null {
  const clock = clocks[name];
  return clock ? dueOf(clock, calendar) : null;
}

function waitingForAdvice(c: PromiseIn<'consulting'>, until: Day | null): Waiting {
  const units = silentIn(c);
  const [who, why] = units.length > 0 ? (['bureaus', 'advice'] as const) : (['window', 'list'] as const);
  return { who, units, until, why, node: null, otherwise: 'listIssued' };
}

function waitingInBuilding(c: PromiseIn<'registered'>): Waiting {
  const { revocation, shortfall } = c;
  // What is reported as mended is looked at before anything is taken back.
  if (revocation && isBroken(c))
    return revocation.statement === null && !c.urged.includes(revocationToUrge(revocation))
      ? turn('enterprise', 'statement', revocation.until, 'urged')
      : turn('approver', 'revocation', revocation.until, 'urged');
  if (shortfall?.reported) return waitingForMeasuring(shortfall);
  if (shortfall?.lapsed) return turn('approver', 'broken', null, null);
  if (shortfall) return turn('enterprise', 'shortfall', shortfall.until, 'shortfallLapsed');
  return waitingAtNode(c);
}

const waitingForMeasuring = ({ until, lapsed }: Shortfall): Waiting =>
  lapsed ? turn('inspector', 'measuring', null, null) : turn('inspector', 'measuring', until, 'urged');

function waitingAtNode(c: PromiseIn<'registered'>): Waiting {
  const node = nextNode(c);
  if (!node) return turn('inspector', 'acceptance', null, null);
  return { ...stepAtNode(c, node), node: node.kind };
}

function stepAtNode(c: PromiseIn<'registered'>, node: Node): Waiting {
  if (node.state === 'rectify' && !node.reported) return turn('enterprise', 'nodeMending', node.until, 'nodeFailed');
  if (isBroken(c)) return turn('enterprise', 'nodeFailed', null, null);
  const until = dayOfNode(node);
  return { ...turn('inspector', 'nodeCheck', until, until === null ? null : 'urged'), units: [node.owner] };
}

const turn = (who: WaitsFor, why: WhyWaiting, until: Day | null, otherwise: Waiting['otherwise']): Waiting => ({
  who,
  units: [],
  until,
  why,
  node: null,
  otherwise,
});
