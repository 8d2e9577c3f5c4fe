import { dayOf } from '../../clock/instant.ts';
import type { CaseIn } from '../case.ts';
import type { EventOf } from '../event.ts';
import type { Breach } from '../state/decision.ts';
import { brokenPromise } from './broken-promise.ts';
import { noticePeriod } from './deadlines.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';

/** 撤销许可事先告知书: facts, ground, and the right to state and defend (许可法 7, 69). */
export function onRevocationNotified(
  after: CaseIn<'decided'>,
  event: EventOf<'revocationNotified'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const statement = noticePeriod(after, 'revocationPriorNotice', dossier);
  if (!statement) return [];
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'revocationPriorNotice',
      decisionNumber: dossier.numbers.grantDecision ?? '',
      decidedOn: after.decision.on,
      found: event.facts,
      brokenPromise: isBroken(after, event) ? brokenPromise(breachOf(after), dossier) : null,
      letterNumber: dossier.numbers.commitmentLetter ?? null,
      ground: event.ground,
      statement,
    },
  ];
}

/** A permit that rests on a commitment: a check found it broken, or the ground is that it was a false one (许可法 69(2)). */
const isBroken = ({ decision, check }: CaseIn<'decided'>, { ground }: EventOf<'revocationNotified'>): boolean =>
  decision.byCommitment &&
  (ground === '许可法 69(2)' || check?.state === 'rectify' || check?.state === 'revocationProposed');

const breachOf = ({ check }: CaseIn<'decided'>): Breach =>
  check?.state === 'rectify' || check?.state === 'revocationProposed' ? check : {};

/** 撤销许可决定书, with how the defence was judged and the remedies. */
export function onRevoked(
  before: CaseIn<'decided'>,
  event: EventOf<'revoked'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const stated = before.revocation?.statement ?? null;
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'revocationDecision',
      decisionNumber: dossier.numbers.grantDecision ?? '',
      decidedOn: before.decision.on,
      found: event.facts,
      ground: event.ground,
      priorNoticeNumber: dossier.numbers.revocationPriorNotice ?? '',
      defence: stated === null ? null : { stated, judged: event.judged },
      effectiveFrom: dayOf(event.at),
      remedies: dossier.remedies,
    },
  ];
}
