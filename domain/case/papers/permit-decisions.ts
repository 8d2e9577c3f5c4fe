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

/** 撤回行政许可决定书, with the compensation and the remedies (许可法 8(2)). */
export const onPermitWithdrawn = (
  before: CaseIn<'decided'>,
  event: EventOf<'permitWithdrawn'>,
  dossier: Dossier,
): readonly PaperDraft[] => [
  {
    ...ofGrant(before, event, dossier),
    kind: 'permitWithdrawal',
    found: event.facts ?? null,
    reason: event.reason,
    compensation: event.compensation,
    effectiveFrom: dayOf(event.at),
    remedies: dossier.remedies,
  },
];

/** 注销行政许可决定书, with what had become of the permit and the remedies (许可法 70). */
export const onDeregistered = (
  before: CaseIn<'decided'>,
  event: EventOf<'deregistered'>,
  dossier: Dossier,
): readonly PaperDraft[] => [
  {
    ...ofGrant(before, event, dossier),
    kind: 'deregistration',
    before: stateOf(before),
    asked: before.permit?.deregistration?.asked ?? null,
    found: event.facts ?? null,
    reason: event.reason,
    effectiveFrom: dayOf(event.at),
    remedies: dossier.remedies,
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
  const { item, permit } = before;
  const [time, rule, asked] = [extendedClock(item), item.permitExtension, permit?.asked];
  const days = daysOf(time, [before, after], dossier);
  if (!rule || !asked || !days) return [];
  return [
    {
      ...ofGrant(before, event, dossier),
      kind: 'permitExtension',
      time,
      asked,
      length: event.length,
      ...days,
      reason: event.reason ?? null,
      article: rule.article,
      left: rule.times - timesExtended(after, time),
      remedies: event.length < asked.length ? dossier.remedies : null,
    },
  ];
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
  const { item, permit } = before;
  const [time, rule, asked] = [extendedClock(item), item.permitExtension, permit?.asked];
  const deadline = deadlineOf(before, time, dossier);
  if (!rule || !asked || !deadline) return [];
  return [
    {
      ...refused(before, event, dossier),
      kind: 'permitExtensionRefusal',
      time,
      asked,
      last: deadline.due,
      article: rule.article,
    },
  ];
}

/** 不予注销行政许可决定书 (许可法 70). */
export function onDeregistrationRefused(
  before: CaseIn<'decided'>,
  event: EventOf<'deregistrationRefused'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const asked = before.permit?.deregistration?.asked;
  return asked ? [{ ...refused(before, event, dossier), kind: 'deregistrationRefusal', asked }] : [];
}

const refused = (
  before: CaseIn<'decided'>,
  event: EventOf<'permitExtensionRefused' | 'deregistrationRefused'>,
  dossier: Dossier,
) => ({
  ...ofGrant(before, event, dossier),
  found: event.facts ?? null,
  reason: event.reason,
  remedies: dossier.remedies,
});
