import { dayOf } from '../../clock/instant.ts';
import type { CaseIn } from '../case.ts';
import type { CaseEvent, EventOf, EventType } from '../event.ts';
import type { Case } from '../case.ts';
import { acceptanceOf } from '../upper.ts';
import { deadlineOf } from './deadlines.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { nameMaterials } from './intake-papers.ts';

/** 直报函, with a copy to the city of the same day. */
export function onForwarded(
  before: CaseIn<'accepted'>,
  after: CaseIn<'received'>,
  event: EventOf<'forwarded'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  return [
    {
      ...caseFactsOf(dossier, event.at),
      basis: ['许可法 35'],
      kind: 'forwardingLetter',
      to: event.organ,
      city: event.city,
      receivedOn: dayOf(before.receivedAt),
      acceptedOn: before.acceptance.on,
      findings: event.findings,
      materials: nameMaterials(after, event.materials),
      window: deadlineOf(after, 'upperAcceptance', dossier),
    },
  ];
}

/** 移送告知书. */
export function onTransferred(
  after: CaseIn<'received' | 'correcting' | 'accepted'>,
  event: EventOf<'transferred'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const on = dayOf(event.at);
  return [
    {
      ...caseFactsOf(dossier, event.at),
      basis: ['许可法 22'],
      kind: 'transferNotice',
      to: event.organ,
      receivedOn: dayOf(after.receivedAt),
      acceptedOn: acceptanceOf(after)?.on ?? null,
      materials: nameMaterials(after, event.materials),
      limits: (['promised', 'statutory'] as const).flatMap((name) => deadlineOf(after, name, dossier, on) ?? []),
    },
  ];
}

/** What the zone does itself, also while the case is with the upper organ. */
const OF_THE_ZONE: readonly EventType[] = ['forwarded', 'cityCopied', 'transferred', 'served', 'urged'];

/**
 * In whose name the papers of an event are: of the upper organ, whatever happens while it has the case (许可法 22). Its
 * decisions go to reconsideration with the government of its level.
 */
export function inNameOf(dossier: Dossier, event: CaseEvent, { upper }: Case): Dossier {
  if (!upper || OF_THE_ZONE.includes(event.type)) return dossier;
  const { organ } = upper;
  const reconsideration = organ.endsWith('人民政府') ? '依法有管辖权的行政复议机关' : `${organ}的本级人民政府`;
  const instrument = null;
  return { ...dossier, organ, instrument, remedies: { reconsideration, court: '有管辖权的人民法院' } };
}
