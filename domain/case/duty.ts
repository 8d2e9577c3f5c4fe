import type { Day } from '../clock/day.ts';
import type { ServedKind } from '../paper/basis.ts';
import type { Case, CaseIn } from './case.ts';
import { isPublished, unservedIn } from './decisions.ts';
import { isToBeHeld } from './hearing.ts';
import { extendedClock } from './ledger.ts';
import { openServices } from './notice-service.ts';
import { isMending, isToBeChecked, wasRevoked } from './permit.ts';
import { isServable } from './servable.ts';
import { isOver } from './over.ts';
import type { Permit } from './state/permit.ts';
import type { ServedNotice } from './state/service.ts';

/** A step that somebody of a unit has to take. */
export type DutyKind =
  | 'accept'
  | 'forward'
  | 'transfer'
  | 'review'
  | 'sign'
  | 'serve'
  | 'check'
  | 'opinion'
  | 'hearing'
  | 'revoke'
  | 'extendPermit'
  | 'deregister'
  | 'reexamine';

/**
 * `unit` is a bureau's code, `window` for the common window (综合窗口), `upper:` with
 * its name for an upper organ. `round` tells repeated steps apart.
 */
export interface Duty {
  readonly kind: DutyKind;
  readonly round: number;
  readonly unit: string;
  /** Of a service: the notice that is to be served; absent: the decision, or the refusal to accept. */
  readonly paper?: ServedNotice;
}

/** Unit of the common window, which accepts and serves for all bureaus (一窗受理). */
export const WINDOW = 'window';

/** In whose hands a case is that is corrected, where cases are counted by units. */
export const APPLICANT = 'applicant';

/** How it is called where people read in whose hands a case is. */
export const APPLICANT_NAME = '申请人';

const ABOVE = 'upper:';

/** Unit of an upper organ, to which cases go on the direct channel or after a withdrawal of power; each has steps of its own. */
export const unitAbove = (organ: string): string => `${ABOVE}${organ}`;

/** The upper organ whose unit it is; null: it is one of the zone's. */
export const organOfUnit = (unit: string): string | null => (unit.startsWith(ABOVE) ? unit.slice(ABOVE.length) : null);

/** The unit that decides, or decided: an upper organ that has the case, else the bureau of its item. */
export const decidingUnit = ({ upper, item }: Pick<Case, 'upper' | 'item'>): string =>
  upper ? unitAbove(upper.organ) : item.bureau;

/** The name of a unit by the bureaus of its zone. The window serves all of them and is none of them, nor is an upper organ. */
export const nameOfUnit = (unit: string, bureaus: ReadonlyMap<string, string>): string =>
  organOfUnit(unit) ?? (unit === WINDOW ? '综合窗口' : (bureaus.get(unit) ?? unit));

/** The steps that are open now; derived from the case, so that none is ever forgotten or doubled. */
export function openDuties(c: Case): readonly Duty[] {
  switch (c.stage) {
    case 'received':
      return [acceptDuty(c), ...transferDuty(c), ...noticeDuties(c)];
    case 'accepted':
      return [...(c.upper ? [reviewDuty(c)] : zoneDuties(c)), ...noticeDuties(c)];
    case 'decided':
      return [...serviceDuty(c), ...noticeDuties(c), ...checkDuty(c), ...permitDuties(c), ...signatureDuty(c)];
    case 'closed':
      return [...serviceDuty(c), ...noticeDuties(c)];
    case 'correcting':
      return [...noticeDuties(c), ...transferDuty(c)];
    case 'filedAhead':
      return [];
  }
}

type Turn = 'window' | 'enterprise' | 'reviewer' | 'upperOrgan' | 'nobody';

/** In whose hands a case is, as it is told to people: whoever must act next, and while the days for mending run the applicant. */
export const inHandsOf = (c: Case): Turn => (isMending(c) ? 'enterprise' : turnOf(c));

/** Who must act next: national convention of the worked cases; while a correction or what was decided is to be served, the window. */
export function turnOf(c: Case): Turn {
  if (waitsForService(c)) return 'window';
  switch (c.stage) {
    case 'received':
      return c.upper ? 'upperOrgan' : 'window';
    case 'correcting':
      return 'enterprise';
    case 'accepted':
      return c.upper ? 'upperOrgan' : 'reviewer';
    case 'decided':
    case 'closed':
    case 'filedAhead':
      return 'nobody';
  }
}

/** What was decided, or what is to be corrected, waits for its service; what only has to have been told holds nothing up before. */
const waitsForService = (c: Case): boolean =>
  c.stage === 'correcting'
    ? openServices(c).some(({ paper }) => paper === 'correctionNotice')
    : isOver(c) && openDuties(c).some(({ kind }) => kind === 'serve');

/** Day on which the decision was made, or null. */
export const decidedOn = (c: Case): Day | null => (c.stage === 'decided' ? c.decision.on : null);

const zoneDuties = (c: CaseIn<'accepted'>): readonly Duty[] => [
  reviewDuty(c),
  ...opinionDuties(c),
  ...hearingDuty(c),
  ...sendingDuties(c),
];

const acceptDuty = (c: CaseIn<'received'>): Duty => ({
  kind: 'accept',
  round: (c.correction?.round ?? 0) + (c.upper?.rounds ?? 0) + 1,
  unit: c.upper ? unitAbove(c.upper.organ) : WINDOW,
});

const reviewDuty = (c: CaseIn<'accepted'>): Duty => ({
  kind: c.proposal ? 'sign' : 'review',
  round: c.returned + c.overturned + (c.upper ? 2 : 1),
  unit: decidingUnit(c),
});

/** What the zone must send on: over which it has no power any more, and what it accepted for another organ. */
const sendingDuties = (c: CaseIn<'accepted'>): readonly Duty[] => {
  const transfer = transferDuty(c);
  return transfer.length > 0 || c.direct === undefined ? transfer : [{ kind: 'forward', round: 1, unit: WINDOW }];
};

const transferDuty = ({
  upper,
  clocks,
  withdrawals = 1,
}: CaseIn<'received' | 'correcting' | 'accepted'>): readonly Duty[] =>
  clocks.transfer && !upper ? [{ kind: 'transfer', round: withdrawals, unit: WINDOW }] : [];

/** Which step the service of this is: that of the decision, where no notice is named; undefined: nothing of it is to be served. */
export const stepOfService = (c: Case, paper: ServedNotice | undefined): number | undefined =>
  openDuties(c).find((duty) => duty.kind === 'serve' && duty.paper === paper)?.round;

/** Of which paper a service is: the notice, or what was decided last of all that it serves; null: the step is none. */
export const paperServed = ({ kind, paper }: Duty, c: Case): ServedKind | null =>
  kind === 'serve' ? (paper ?? unservedIn(c).at(-1)?.paper ?? null) : null;

const serviceDuty = (c: CaseIn<'decided' | 'closed'>): readonly Duty[] =>
  isServable(c) && !c.servedAt && !isPublished(c) ? [{ kind: 'serve', round: roundOfService(c), unit: WINDOW }] : [];

/** What is decided of a permit after its grant is served anew; far from the first rounds, which are of the grant and its revocation. */
const roundOfService = (c: Case): number => {
  const later = (c.stage === 'decided' && c.laterServices) || 0;
  return later > 0 ? FIRST_LATER_ROUND + later : wasRevoked(c) ? 2 : 1;
};

/** Of steps on a permit after its grant: the rounds before are those of the review, and of what nobody sent back. */
const FIRST_LATER_ROUND = 1000;

/** 告知书送达: one step for each notice that waits for its service; their rounds come after those of the decisions. */
const noticeDuties = (c: Case): readonly Duty[] =>
  openServices(c).map(({ paper, index }) => ({ kind: 'serve', round: index + 3, unit: WINDOW, paper }));

const checkDuty = (c: CaseIn<'decided'>): readonly Duty[] =>
  isToBeChecked(c) ? [{ kind: 'check', round: c.check?.state === 'due' ? 1 : 2, unit: c.item.bureau }] : [];

/** 会签: one step for each department that was asked and has not answered. */
const opinionDuties = (c: CaseIn<'accepted'>): readonly Duty[] =>
  c.opinions
    .filter((opinion) => opinion.answer === null)
    .map((opinion) => ({ kind: 'opinion', round: opinion.id, unit: opinion.bureau }));

/** A hearing that was asked for is called and held; one called of the organ’s own motion is held. */
const hearingDuty = (c: CaseIn<'accepted'>): readonly Duty[] =>
  c.hearing && isToBeHeld(c.hearing) ? [{ kind: 'hearing', round: 1, unit: c.item.bureau }] : [];

/**
 * A revocation that was proposed or has begun, a basis that was revoked, and what the holder asks of the permit, unless something
 * is proposed that waits for its signature. Of a permit that ended otherwise, a revocation that has begun is still decided.
 */
function permitDuties(c: CaseIn<'decided'>): readonly Duty[] {
  if (!c.permit || wasRevoked(c)) return [];
  const unit = decidingUnit(c);
  const valid = c.permit.state === 'valid';
  const toRevoke = c.revocation !== null || (valid && isBroken(c));
  return [
    ...(toRevoke ? [{ kind: 'revoke', round: roundOfRevocation(c), unit } as const] : []),
    ...(valid ? reexamination(c) : []),
    ...requestDuties(c, c.permit, unit),
  ];
}

const requestDuties = (
  c: CaseIn<'decided'>,
  { asked, deregistration, proposed }: Permit,
  unit: string,
): readonly Duty[] =>
  proposed
    ? []
    : [
        ...(asked ? [{ kind: 'extendPermit', round: roundOfExtension(c), unit } as const] : []),
        ...(deregistration?.asked ? [{ kind: 'deregister', round: deregistration.round, unit } as const] : []),
      ];

/** What is proposed of a permit after its grant waits for the officer who signs, also where the permit itself has ended. */
const signatureDuty = (c: CaseIn<'decided'>): readonly Duty[] =>
  c.permit?.proposed
    ? [{ kind: 'sign', round: FIRST_LATER_ROUND + (c.permit.proposals?.made ?? 0), unit: decidingUnit(c) }]
    : [];

/** The promise was found broken, or not made good in time. */
const isBroken = ({ check }: CaseIn<'decided'>): boolean =>
  check?.state === 'revocationProposed' || (check?.state === 'rectify' && check.lapsed);

/** One step for each basis that falls; a revocation of this permit itself answers for it. */
const reexamination = ({ basisDefects, reexamined, revocation, item }: CaseIn<'decided'>): readonly Duty[] =>
  basisDefects.length > reexamined && !revocation
    ? [{ kind: 'reexamine', round: basisDefects.length, unit: item.bureau }]
    : [];

/** To notify the holder, and to decide after that, are two steps; each may come again once a revocation was dropped. */
const roundOfRevocation = (c: CaseIn<'decided'>): number => 2 * c.revocationsDropped + (c.revocation ? 2 : 1);

/** Each extension is a step of its own, and one that was sent back, or asked for anew, is proposed in a further one. */
const roundOfExtension = ({ clocks, item, permit }: CaseIn<'decided'>): number =>
  (clocks[extendedClock(item)]?.extensions?.length ?? 0) + 1 + FIRST_LATER_ROUND * (permit?.proposals?.returned ?? 0);
