import { dayOf } from '../../clock/instant.ts';
import type { BeforeDeregistration } from '../../paper/permit-facts.ts';
import type { CaseIn } from '../case.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { extendedClock } from '../ledger.ts';
import { wasRevoked } from '../permit.ts';
import { deadlineOf } from './deadlines.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';

/** Of which grant it is, and what all that is decided of it later have in common. */
const ofGrant = ({ decision }: CaseIn<'decided'>, { at }: Pick<CaseEvent, 'at'>, dossier: Dossier) => ({
  ...caseFactsOf(dossier, at),
  decisionNumber: dossier.numbers.grantDecision ?? '',
  decidedOn: decision.on,
});

type Against = 'permitWithdrawn' | 'deregistered' | 'permitExtensionRefused' | 'deregistrationRefused';

/** What is decided against the holder tells what was found, why, and the remedies. */
const adverse = (before: CaseIn<'decided'>, event: EventOf<Against>, dossier: Dossier) => ({
  ...ofGrant(before, event, dossier),
  found: event.facts ?? null,
  reason: event.reason,
  remedies: dossier.remedies,
});

/** 撤回行政许可决定书, with the compensation and the remedies (许可法 8(2)). */
export const onPermitWithdrawn = (
  before: CaseIn<'decided'>,
  event: EventOf<'permitWithdrawn'>,
  dossier: Dossier,
): readonly PaperDraft[] => [
  {
    ...adverse(before, event, dossier),
    kind: 'permitWithdrawal',
    compensation: event.compensation,
    effectiveFrom: dayOf(event.at),
  },
];

/** 注销行政许可决定书, with what had become of the permit and the remedies (许可法 70). */
export const onDeregistered = (
  before: CaseIn<'decided'>,
  event: EventOf<'deregistered'>,
  dossier: Dossier,
): readonly PaperDraft[] => [
  {
    ...adverse(before, event, dossier),
    kind: 'deregistration',
    before: stateOf(before),
    asked: before.permit?.deregistration?.asked ?? null,
    effectiveFrom: dayOf(event.at),
  },
];

function stateOf(before: CaseIn<'decided'>): BeforeDeregistration {
  const state = before.permit?.state ?? 'valid';
  if (wasRevoked(before)) return 'revoked';
  return state === 'deregistered' ? 'valid' : state;
}

/** 行政许可延期决定书: remedies where less than what was asked for is granted. */
export function onPermitExtended(
  before: CaseIn<'decided'>,
  after: CaseIn<'decided'>,
  event: EventOf<'permitExtended'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const wanted = extensionAsked(before);
  const days = wanted && daysOf(wanted.time, [before, after], dossier);
  if (!wanted || !days) return [];
  const { times, ...extension } = wanted;
  return [
    {
      ...ofGrant(before, event, dossier),
      ...extension,
      kind: 'permitExtension',
      length: event.length,
      ...days,
      reason: event.reason ?? null,
      left: times - timesExtended(after, wanted.time),
      remedies: event.length < wanted.asked.length ? dossier.remedies : null,
    },
  ];
}

/** What the holder wants to have lengthened, by which article, and how often that may be; null: nothing. */
function extensionAsked({ item, permit }: CaseIn<'decided'>) {
  const { permitExtension: rule } = item;
  if (!rule || !permit?.asked) return null;
  return { time: extendedClock(item), asked: permit.asked, article: rule.article, times: rule.times };
}

const timesExtended = ({ clocks }: CaseIn<'decided'>, time: 'start' | 'validity'): number =>
  clocks[time]?.extensions?.length ?? 0;

/** The last day before and after the extension; null: it has none. */
function daysOf(time: 'start' | 'validity', states: readonly CaseIn<'decided'>[], dossier: Dossier) {
  const [was, is] = states.map((c) => deadlineOf(c, time, dossier));
  return was && is ? { before: was.due, after: is.due } : null;
}

/** 不予行政许可延期决定书, with the day on which the permit ends all the same. */
export function onPermitExtensionRefused(
  before: CaseIn<'decided'>,
  event: EventOf<'permitExtensionRefused'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const wanted = extensionAsked(before);
  const deadline = wanted && deadlineOf(before, wanted.time, dossier);
  if (!wanted || !deadline) return [];
  const { times: _times, ...extension } = wanted;
  return [{ ...adverse(before, event, dossier), ...extension, kind: 'permitExtensionRefusal', last: deadline.due }];
}

/** 不予注销行政许可决定书 (许可法 70). */
export function onDeregistrationRefused(
  before: CaseIn<'decided'>,
  event: EventOf<'deregistrationRefused'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const asked = before.permit?.deregistration?.asked;
  return asked ? [{ ...adverse(before, event, dossier), kind: 'deregistrationRefusal', asked }] : [];
}
