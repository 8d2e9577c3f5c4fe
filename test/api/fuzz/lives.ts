import { addDays, type Day } from '../../../domain/clock/day.ts';
import type { Otherwise } from '../../setup/filing.ts';
import { NODE_KINDS } from '../../../domain/project-commitment/node-kind.ts';
import { BUREAU, FIRST_DAY } from './town.ts';

/** An act, and what of it has to be said so that the life goes on as it is meant to. */
export type Step = string | readonly [act: string, said: Said];

/** What is said in any case; where days stand in it, on the zone's day. */
type Said = Readonly<Record<string, unknown>> | ((today: string) => Readonly<Record<string, unknown>>);

/** How something begins, and what is done to it one after another, each as soon as somebody may. */
export interface Life {
  /** The item that is filed; null: a commitment of the project is asked for. */
  readonly item: string | null;
  readonly otherwise?: Otherwise;
  /** In the project of the life before it. */
  readonly isBeside?: true;
  readonly steps: readonly Step[];
}

const GRANT = ['prepareDecision', { outcome: 'grant' }] as const;
const GRANTED: readonly Step[] = ['accept', GRANT, 'signDecision'];
const REVIEWED: readonly Step[] = ['accept', 'beginReview'];
const UNTIL = addDays(FIRST_DAY as Day, 7);

/** Cases in every place of their life, and every act that brings one from place to place. */
const CASES: readonly Life[] = [
  { item: 'A16', steps: [] },
  { item: 'A06', steps: ['markNotNeeded'] },
  { item: 'A06', steps: ['withdraw'] },
  { item: 'A06', steps: ['decline'] },
  { item: 'A06', otherwise: { missing: ['E2'] }, steps: ['notifyCorrection', 'handIn', 'accept'] },
  { item: 'A06', otherwise: { missing: ['D1'] }, steps: ['promiseDeferral', 'accept'] },
  {
    item: 'A06',
    otherwise: { deferral: { materials: ['D1'], until: UNTIL } },
    steps: [...REVIEWED, 'handIn', 'reopenReview', GRANT, 'returnDecision'],
  },
  { item: 'A07b', steps: [...REVIEWED, 'startProcedure', 'endProcedure', 'checkSite'] },
  { item: 'A07b', steps: [...REVIEWED, 'notifyHearingRight', 'requestHearing', 'callHearing', 'holdHearing'] },
  { item: 'A06', steps: ['accept', ['askOpinion', { bureau: 'water' }], 'urgeOpinion', 'giveOpinion', 'weighOpinion'] },
  { item: 'A06', steps: ['accept', 'askExtension', 'refuseExtension', 'askExtension', 'extend'] },
  { item: 'A06', steps: ['accept', 'explainOverrun'] },
  { item: 'A03', steps: [...GRANTED, 'serve', 'askPermitExtension', 'extendPermit', 'signDecision'] },
  { item: 'A03', steps: [...GRANTED, 'askPermitExtension', 'refusePermitExtension', 'signDecision'] },
  {
    item: 'A04',
    steps: [
      'accept',
      ['prepareDecision', { outcome: 'refuse', facts: '现场与申请材料不一致。' }],
      'signDecision',
      'serve',
    ],
  },
  { item: 'A06', steps: [...GRANTED, 'serve', 'notifyRevocation', 'stateDefence', 'dropRevocation'] },
  { item: 'A06', steps: [...GRANTED, 'serve', 'notifyRevocation', 'stateDefence', 'revoke'] },
  { item: 'A06', steps: [...GRANTED, 'withdrawPermit', 'signDecision'] },
  {
    item: 'A06',
    steps: [...GRANTED, 'askDeregistration', 'refuseDeregistration', 'returnDecision', 'deregister', 'signDecision'],
  },
  { item: 'A06', steps: [...GRANTED, 'askDeregistration', ['takeBackRequest', { of: 'deregistration' }]] },
  { item: 'A16', steps: [...GRANTED, 'reexamine'] },
  { item: 'A06', isBeside: true, steps: [...GRANTED, 'serve', 'notifyRevocation', 'stateDefence', 'revoke'] },
  { item: 'A09b', otherwise: { commitment: true }, steps: [] },
  {
    item: 'A09b',
    otherwise: { commitment: true },
    steps: [['recordCheck', { result: 'rectify', broken: [{ condition: 1, found: '没有做到。' }] }]],
  },
  { item: 'A08', steps: ['accept', 'forward', GRANT, 'signDecision'] },
  { item: 'A12', steps: ['accept', 'transfer'] },
];

const LISTED: readonly Step[] = ['promiseAdvise', 'promiseAdvise', 'promiseIssueList'];
const nodesOn = (on: string) => ({ nodes: NODE_KINDS.map((node) => ({ node, owner: BUREAU, on })) });
const REGISTERED: readonly Step[] = [...LISTED, 'promiseCommit', ['promiseRegister', nodesOn]];
const FAILED = ['promiseCheckNode', { node: 'start', result: 'failed' }] as const;
const met = (node: string) => ['promiseCheckNode', { node, result: 'met' }] as const;

const PROMISES: readonly Life[] = [
  [],
  ['promiseWithdraw'],
  [...REGISTERED, 'promiseMoveNode'],
  [
    ...LISTED,
    'promiseCommit',
    'promiseRaiseObjection',
    ['promiseAnswerObjection', { upheld: false }],
    'promiseRefuseRegistration',
  ],
  [...REGISTERED, 'promiseReportNode', ...NODE_KINDS.map(met), 'promiseMeasure'],
  [...REGISTERED, FAILED, 'promiseNotifyRevocation', 'promiseStateDefence', 'promiseDropRevocation'],
  [...REGISTERED, FAILED, 'promiseNotifyRevocation', 'promiseStateDefence', 'promiseRevoke'],
].map((steps) => ({ item: null, steps }) as Life);

export const LIVES: readonly Life[] = [...CASES, ...PROMISES];
