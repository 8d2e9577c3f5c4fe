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
