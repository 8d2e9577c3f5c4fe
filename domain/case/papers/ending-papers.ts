import { dayOf } from '../../clock/instant.ts';
import type { Case, CaseIn, ClockName } from '../case.ts';
import type { EventOf } from '../event.ts';
import { deadlineOf, namedDeadline } from './deadlines.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { nameMaterials } from './intake-papers.ts';

/** 终止办理通知书, when a correction or a deferral lapsed. */
export function onEndedByLapse(
  before: Case,
  after: CaseIn<'closed'>,
  event: EventOf<'deemedWithdrawn' | 'terminated'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const byCorrection = event.type === 'deemedWithdrawn';
  const on = dayOf(event.at);
  const { clock, ground } = lapseOf(before, byCorrection);
  const lapsed = deadlineOf(before, clock, dossier) ?? namedDeadline(on, on, '届满');
  const open = byCorrection ? (after.correction?.open ?? []) : (after.deferral?.open ?? []);
  const names = (codes: readonly string[]): readonly string[] =>
    nameMaterials(after, codes).map((material) => material.name);
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'terminationNotice',
      ground,
      lapsed,
      missing: names(open),
      endedOn: on,
      reusable: names(after.handedIn.filter((code) => !open.includes(code))),
      remedies: dossier.remedies,
    },
  ];
}

/** Which period lapsed, and what that means by the zone's way. */
function lapseOf(
  before: Case,
  byCorrection: boolean,
): {
  readonly clock: ClockName;
  readonly ground: Extract<PaperDraft, { kind: 'terminationNotice' }>['ground'];
} {
  if (byCorrection) return { clock: 'correction', ground: 'correctionLapsed' };
  if (before.clocks.cure) return { clock: 'cure', ground: 'cureLapsed' };
  const revoked = before.rules.deferralLapse === 'REVOKE_ACCEPTANCE';
  return { clock: 'deferral', ground: revoked ? 'acceptanceRevoked' : 'deferralLapsed' };
}

/** 容缺宽限补交通知书, where the zone gives more time (CURE15); every other way ends the case, with a paper of its own. */
export function onDeferralLapsed(
  [before, after]: readonly [Case, Case],
  event: EventOf<'deferralLapsed'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const lapsed = deadlineOf(before, 'deferral', dossier);
  const cure = deadlineOf(after, 'cure', dossier);
  const open = 'deferral' in after ? (after.deferral?.open ?? []) : [];
  if (!lapsed || !cure || after.stage === 'filedAhead') return [];
  const missing = nameMaterials(after, open).map(({ name }) => name);
  return [{ ...caseFactsOf(dossier, event.at), kind: 'cureNotice', lapsed, missing, cure }];
}
