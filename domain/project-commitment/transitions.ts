import type { PromiseActKind } from './command.ts';
import type { PromiseEventType } from './event.ts';
import type { PromiseStage } from './project-commitment.ts';

/** What can cause an event: an act, the request that opens the consultation, or a day that is over. */
export type PromiseCause = PromiseActKind | 'request' | 'law';

/** From one stage to another, or within one. */
export type PromiseWay = `${PromiseStage | 'start'}>${PromiseStage}`;

/** How an event can happen. */
export interface PromiseTransition {
  readonly by: readonly PromiseCause[];
  /** The article behind it; null where the zone's policy, or the order of the office, is all there is. */
  readonly article: string | null;
  readonly ways: readonly PromiseWay[];
}

const way = (
  by: readonly PromiseCause[],
  article: string | null,
  ...ways: readonly PromiseWay[]
): PromiseTransition => ({ by, article, ways });

const building = (by: PromiseCause, article: string | null): PromiseTransition =>
  way([by], article, 'registered>registered');

/**
 * The state machine of the commitment of a project, told event by event. It decides nothing; that acts and moments do just
 * this is tested. `docs/state-machine-of-a-project.md` is written from it.
 */
export const PROMISE_TRANSITIONS: { readonly [T in PromiseEventType]: PromiseTransition } = {
  consultationOpened: way(['request'], '意见 6', 'start>consulting'),
  advised: way(['advise'], '722号 39', 'consulting>consulting'),
  listIssued: way(['issueList', 'law'], '722号 36(1)', 'consulting>listed'),
  listExpired: way(['law'], null, 'listed>closed'),
  committed: way(['commit'], '意见 6', 'listed>publicity'),
  objectionRaised: way(['raiseObjection'], null, 'publicity>publicity'),
  objectionAnswered: way(['answerObjection'], null, 'publicity>publicity'),
  returned: way(['answerObjection'], null, 'publicity>listed'),
  publicityEnded: way(['answerObjection', 'commit', 'law'], null, 'publicity>committed'),
  registered: way(['register'], '意见 6', 'committed>registered'),
  registrationRefused: way(['refuseRegistration'], '许可法 38', 'committed>closed'),
  nodeMoved: building('moveNode', null),
  nodeReported: building('reportNode', '673号 16'),
  nodeMet: building('checkNode', '许可法 34(3)'),
  nodeRectificationOrdered: building('checkNode', '许可法 34(3)'),
  nodeFailed: building('checkNode', '许可法 34(3)'),
  nodeRectificationLapsed: building('law', null),
  measured: building('measure', '许可法 34(3)'),
  accepted: way(['measure'], '意见 6', 'registered>accepted'),
  shortfallFound: building('measure', '意见 6'),
  shortfallReported: building('reportMended', '673号 16'),
  shortfallLapsed: way(['measure', 'law'], null, 'registered>registered'),
  revocationNotified: building('notifyRevocation', '许可法 7'),
  defenceStated: building('stateDefence', '许可法 7'),
  revoked: way(['revoke'], '意见 6', 'registered>revoked'),
  revocationDropped: way(['dropRevocation', 'checkNode', 'measure'], '许可法 7', 'registered>registered'),
  withdrawn: way(
    ['withdraw'],
    null,
    'consulting>closed',
    'listed>closed',
    'publicity>closed',
    'committed>closed',
    'registered>closed',
  ),
  urged: way(['law'], '722号 36(2)', 'committed>committed', 'registered>registered'),
};
