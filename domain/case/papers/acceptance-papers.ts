import { materialOf } from '../../catalogue/item.ts';
import { dayOf } from '../../clock/instant.ts';
import { onSilence } from '../../paper/basis.ts';
import type { MaterialsStanding } from '../../paper/case-facts.ts';
import type { DeferralPromiseFacts, DeferredMaterial } from '../../paper/promise-facts.ts';
import { doneBy } from '../actor.ts';
import type { Case, CaseIn } from '../case.ts';
import type { EventOf } from '../event.ts';
import { openMaterials } from '../materials.ts';
import { deadlineOf, namedDeadline } from './deadlines.ts';
import { caseFactsOf, ofItem, type Dossier, type PaperDraft } from './dossier.ts';
import { nameMaterials, tellSignature } from './intake-papers.ts';

/** 容缺受理承诺书. */
export function onDeferralPromised(
  after: CaseIn<'received' | 'correcting'>,
  event: EventOf<'deferralPromised'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'deferralPromise',
      materials: deferred(after, event.materials),
      deadline: promisedUntil(event),
      lapse: after.rules.deferralLapse,
      missing: standingOf(after).missing,
      within: limitOf(after),
      ...whatWaits(dossier),
      signature: tellSignature(event.signature),
    },
  ];
}

/** A period from acceptance has no last day yet, which the clock will give it; a day that was named is the last one. */
const promisedUntil = ({ until, period, at }: EventOf<'deferralPromised'>): DeferralPromiseFacts['deadline'] =>
  period ? { after: '受理', period } : namedDeadline(until, dayOf(at), '作出承诺');

/** Beyond which limit no promise goes (`latestDeferral`). */
function limitOf({ item }: Case): NonNullable<DeferralPromiseFacts['within']> | null {
  if (item.promised) return 'promised';
  return item.statutory ? 'statutory' : null;
}

/** 容缺通过: this item may be granted before the papers are in, and that other one waits for them. */
const whatWaits = ({ waitsForSupplement }: Dossier): Pick<DeferralPromiseFacts, 'beforeItem'> =>
  waitsForSupplement === undefined ? {} : { beforeItem: waitsForSupplement };

/** Materials that come later, each in the form in which it has to come. */
export const deferred = (c: Case, codes: readonly string[]): readonly DeferredMaterial[] =>
  nameMaterials(c, codes).map((material) => ({ ...material, form: '加盖公章的电子件' }));

/** What is there, what is promised, and what is neither; what a correction notice asks for again counts as missing. */
function standingOf(c: Exclude<Case, CaseIn<'filedAhead'>>): MaterialsStanding {
  const open = openMaterials(c).filter((code) => !materialOf(c.item, code)?.later);
  const promised = c.deferral?.open ?? [];
  const missing = open.filter((code) => !promised.includes(code));
  const isMain = (code: string): boolean => materialOf(c.item, code)?.class === 'E';
  return {
    held: nameMaterials(
      c,
      c.handedIn.filter((code) => !open.includes(code)),
    ),
    promised: nameMaterials(c, promised),
    missing: {
      main: nameMaterials(c, missing.filter(isMain)),
      others: nameMaterials(
        c,
        missing.filter((code) => !isMain(code)),
      ),
    },
  };
}

/** 受理通知书, and where papers come later the 容缺受理通知书. What is decided at once is accepted without a notice. */
export function onAccepted(
  after: CaseIn<'accepted'>,
  event: EventOf<'accepted' | 'deemedAccepted'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  if (event.type === 'accepted' && event.by.capacity === 'system') return [];
  const standing = standingOf(after);
  const common = {
    ...caseFactsOf(dossier, event.at),
    acceptedOn: event.on,
    deemed: event.type === 'deemedAccepted',
    statutory: deadlineOf(after, 'statutory', dossier) ?? deadlineOf(after, 'upperStatutory', dossier),
    promised: deadlineOf(after, 'promised', dossier),
    officer: {
      name: event.by.capacity === 'system' ? '依法视为受理' : doneBy(event.by),
      unit: after.upper ? dossier.organ : dossier.bureauName,
    },
    ...onwardOf(after, dossier),
  };
  const notice: PaperDraft = {
    ...common,
    kind: 'acceptanceNotice',
    appliedOn: dayOf(after.filedAt),
    standing,
  };
  const deadline = deadlineOf(after, 'deferral', dossier);
  if (!after.deferral || !deadline || after.deferral.open.length === 0) return [notice];
  const deferralNotice: PaperDraft = {
    ...common,
    kind: 'deferralNotice',
    silence: onSilence(ofItem(dossier.item)),
    promiseNumber: dossier.numbers.deferralPromise ?? '',
    materials: deferred(after, after.deferral.open),
    missing: standing.missing,
    deadline,
    lapse: after.rules.deferralLapse,
    ...whatWaits(dossier),
  };
  return [notice, deferralNotice];
}

/** 直报: the zone says who decides, and by when it forwards. */
function onwardOf({ direct, upper, ...after }: CaseIn<'accepted'>, dossier: Dossier) {
  const forward = deadlineOf(after, 'forward', dossier);
  return direct !== undefined && !upper && forward ? { onward: { organ: direct, forward } } : {};
}
