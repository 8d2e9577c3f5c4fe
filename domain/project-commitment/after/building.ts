import { personsBehind } from '../../case/actor.ts';
import { dayOf } from '../../clock/instant.ts';
import type { PromiseEventOf } from '../event.ts';
import type { NodeKind } from '../node-kind.ts';
import type { Node, ProjectCommitment, PromiseIn, Shortfall } from '../project-commitment.ts';
import { promised, registered, type PromiseSteps } from './step.ts';

/** What the events from the registration on make of a commitment. */
export const BUILDING: PromiseSteps<
  | 'registered'
  | 'nodeMoved'
  | 'nodeReported'
  | 'nodeMet'
  | 'nodeRectificationOrdered'
  | 'nodeFailed'
  | 'nodeRectificationLapsed'
  | 'measured'
  | 'accepted'
  | 'shortfallFound'
  | 'shortfallReported'
  | 'shortfallLapsed'
  | 'revocationNotified'
  | 'defenceStated'
  | 'revoked'
  | 'revocationDropped'
> = {
  registered: (c, { nodes, at }) => {
    const on = dayOf(at);
    const { registration } = c.clocks;
    const clocks = registration ? { ...c.clocks, registration: { ...registration, end: on } } : c.clocks;
    return {
      ...promised(c),
      stage: 'registered',
      clocks,
      registeredOn: on,
      nodes: nodes.map(({ node: kind, owner, on: day }) => ({ kind, owner, on: day, ...PLANNED })),
      measured: null,
      shortfall: null,
      revocation: null,
    };
  },
  nodeMoved: (c, { node, on }) => atNode(c, node, { on }),
  nodeReported: (c, { node }) => atNode(c, node, { reported: true }),
  nodeMet: (c, { node, findings }) => atNode(c, node, { state: 'met', findings, until: null }),
  nodeRectificationOrdered: (c, { node, findings, until, ...checked }) =>
    atNode(c, node, { state: 'rectify', findings, until, reported: false, by: takingPart(checked) }),
  nodeFailed: (c, { node, findings, ...checked }) =>
    atNode(c, node, { state: 'failed', findings, until: null, reported: false, by: takingPart(checked) }),
  nodeRectificationLapsed: (c, { node }) => atNode(c, node, { state: 'failed', until: null, reported: false }),
  measured: (c, { figures, officers, by, at }) => ({
    ...withShortfall(c, { reported: false }),
    measured: { figures, officers, on: dayOf(at), by: takingPart({ officers, by }) },
  }),
  accepted: (c, { at }) => ({ ...registered(c), stage: 'accepted', acceptedOn: dayOf(at) }),
  shortfallFound: (c, { indicators, until }) => ({
    ...registered(c),
    shortfall: { indicators, until, lapsed: false, reported: false },
  }),
  shortfallReported: (c) => withShortfall(c, { reported: true }),
  shortfallLapsed: (c) => withShortfall(c, { lapsed: true }),
  revocationNotified: (c, { facts, until, at }) => ({
    ...registered(c),
    revocation: { facts, until, noticeOn: dayOf(at), statement: null },
  }),
  defenceStated: (c, { statement }) => {
    const { revocation } = registered(c);
    return { ...registered(c), revocation: revocation && { ...revocation, statement } };
  },
  revoked: (c, { at }) => ({ ...registered(c), stage: 'revoked', revokedOn: dayOf(at) }),
  // Whose defence holds has nothing more to report: what fell short is measured again.
  revocationDropped: (c) => ({ ...withShortfall(c, { reported: true }), revocation: null }),
};

const PLANNED = { state: 'planned', until: null, reported: false, findings: null } as const;

const takingPart = ({ by, officers }: Pick<PromiseEventOf<'nodeFailed'>, 'by' | 'officers'>): readonly string[] => [
  ...new Set([...personsBehind(by), ...officers.map(({ person }) => person)]),
];

function withShortfall(c: ProjectCommitment, change: Partial<Shortfall>): PromiseIn<'registered'> {
  const { shortfall } = registered(c);
  return { ...registered(c), shortfall: shortfall && { ...shortfall, ...change } };
}

function atNode(c: ProjectCommitment, kind: NodeKind, change: Partial<Node>): ProjectCommitment {
  const { nodes } = registered(c);
  return { ...registered(c), nodes: nodes.map((one) => (one.kind === kind ? { ...one, ...change } : one)) };
}
