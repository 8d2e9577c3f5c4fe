import { addMonths } from '../../clock/day.ts';
import { dayOf } from '../../clock/instant.ts';
import { allInForce } from '../../law/in-force.ts';
import type { Case, CaseIn } from '../case.ts';
import { wordsOf } from '../../paper/nature-words.ts';
import type { EventOf } from '../event.ts';
import { extensionDay, renewalDay } from '../permit.ts';
import { deferred } from './acceptance-papers.ts';
import { brokenRows } from './broken-promise.ts';
import { deadlineOf, noticePeriod } from './deadlines.ts';
import { caseFactsOf, type Dossier, type PaperDraft } from './dossier.ts';
import { laterIn } from './intake-papers.ts';
import { overrunExplanation } from './review-papers.ts';

/** 准予许可决定书, or for a filing its certificate. By commitment it says so, and when that will be checked. */
export function onGranted(
  before: Case,
  after: CaseIn<'decided'>,
  event: EventOf<'granted'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const { proposal } = event;
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'grantDecision',
      nature: natureOf(dossier),
      joint: dossier.joint ?? null,
      appliedOn: dayOf(isReviewed(event, dossier) ? after.filedAt : after.receivedAt),
      acceptedOn: event.signature ? after.acceptance.on : null,
      content: [[subjectOf(dossier), dossier.item.result], ...dossier.form],
      scope: '以本决定所列的项目、地点和建设内容为限',
      validity: validityOf(after, dossier),
      start: startOf(after, dossier),
      conditions: proposal.conditions,
      reasons: [proposal.facts ?? '', ...proposal.reasons].join('') || '申请材料齐全、符合法定形式，符合法定条件',
      commitment: commitmentOf(after, event, dossier),
      supplement: supplementOf(after, dossier),
      authority: dossier.instrument,
      hearingOn: proposal.citesMinutes ? (after.hearing?.heldOn ?? null) : null,
      overrunReason: proposal.overrunReason,
    },
    ...(wasExplained(before) ? [] : overrunTold(after, event, dossier)),
  ];
}

/** What the system certifies or decides at once begins with the receipt, also where it was filed ahead. */
const isReviewed = ({ signature }: EventOf<'granted'>, dossier: Dossier): boolean =>
  signature !== null && natureOf(dossier) !== 'filing';

type Nature = Extract<PaperDraft, { kind: 'grantDecision' }>['nature'];

function subjectOf(dossier: Dossier): string {
  const nature = natureOf(dossier);
  if (nature === 'jointAcceptance') return '验收事项';
  return nature === 'filing' ? '备案事项' : `${wordsOf(dossier.item).what}内容`;
}

/** What is granted: a permit, a filing, or a joint acceptance. */
export function natureOf({ item, joint }: Dossier): Nature {
  if (joint) return 'jointAcceptance';
  return item.nature === 'filing' ? 'filing' : 'permit';
}

/** 超期说明 was given while the case was under review: nobody is told twice. */
const wasExplained = (before: Case): boolean => before.stage === 'accepted' && before.overrunExplained;

/** A limit that was overrun is explained with the decision at the latest, if it was not before (722号 36(2)). */
const overrunTold = (after: CaseIn<'decided'>, event: EventOf<'granted' | 'refused'>, dossier: Dossier) => {
  const reason = event.proposal.overrunReason;
  if (reason === null || !isLate(after, dossier)) return [];
  return overrunExplanation(after, event, { reason, expected: dayOf(event.at) }, dossier);
};

function isLate(after: CaseIn<'decided'>, dossier: Dossier): boolean {
  const promised = deadlineOf(after, 'promised', dossier, after.decision.on);
  return promised !== null && after.decision.on > promised.due;
}

type Granted = Extract<PaperDraft, { kind: 'grantDecision' }>;

function validityOf(after: CaseIn<'decided'>, { calendar }: Dossier): Granted['validity'] {
  const { validity } = after.item;
  if (!validity) return null;
  const from = after.decision.on;
  const last = renewalDay(after, calendar);
  const renewBy = last !== null && last >= from ? last : null;
  return { from, until: addMonths(from, validity.length), months: validity.length, renewBy };
}

/** Until when works must start; its length rests on the article by which it may be extended, else on the law of the item. */
function startOf(after: CaseIn<'decided'>, dossier: Dossier): NonNullable<Granted['start']> | null {
  const deadline = deadlineOf(after, 'start', dossier);
  if (!deadline) return null;
  const rule = after.item.permitExtension;
  const askBy = extensionDay(after, dossier.calendar);
  return {
    deadline: { ...deadline, article: rule?.article ?? null, rule: '本事项关于开工期限的规定' },
    extension: rule && askBy ? { months: rule.max, times: rule.times, article: rule.article, askBy } : null,
  };
}

/** 容缺通过: what is still to come, by when as its clock says, and which item waits for it. */
function supplementOf(
  after: CaseIn<'decided'>,
  dossier: Dossier,
): Extract<PaperDraft, { kind: 'grantDecision' }>['supplement'] {
  const { supplement } = after.decision;
  const deadline = deadlineOf(after, after.clocks.cure ? 'cure' : 'deferral', dossier);
  if (!supplement || !deadline) return null;
  return {
    materials: deferred(after, supplement.open),
    deadline,
    beforeItem: dossier.waitsForSupplement ?? after.item.supplementAfterGrant?.before ?? '',
  };
}

function commitmentOf(
  after: CaseIn<'decided'>,
  event: EventOf<'granted'>,
  dossier: Dossier,
): Extract<PaperDraft, { kind: 'grantDecision' }>['commitment'] {
  const check = deadlineOf(after, 'check', dossier);
  if (!event.byCommitment || !check) return null;
  const letterNumber = dossier.numbers.commitmentLetter ?? null;
  return {
    letterNumber,
    signedOn: dayOf(after.receivedAt),
    check,
    rectifyDays: after.rules.rectifyDays,
    pilot: after.pilot ?? null,
    ...laterIn(after),
  };
}

/** 不予许可决定书, with facts, reasons, provisions and remedies (许可法 38). */
export function onRefused(
  before: Case,
  after: CaseIn<'decided'>,
  event: EventOf<'refused'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const { proposal } = event;
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'refusalDecision',
      appliedOn: dayOf(after.filedAt),
      acceptedOn: after.acceptance.on,
      found: proposal.facts ?? null,
      reasons: proposal.reasons.join(''),
      provisions: provisionsOf(proposal.provisions, event, dossier),
      hearingOn: proposal.citesMinutes ? (after.hearing?.heldOn ?? null) : null,
      overrunReason: proposal.overrunReason,
      remedies: dossier.remedies,
    },
    ...(wasExplained(before) ? [] : overrunTold(after, event, dossier)),
  ];
}

/** Which provisions are not met, as the officers named them; else those of the item, of which its limit is none (许可法 42). */
const provisionsOf = (named: readonly string[], { at }: EventOf<'refused'>, { item }: Dossier): readonly string[] =>
  named.length > 0 ? allInForce(named, dayOf(at)) : item.legalBasis.filter((one) => !one.startsWith('许可法 42'));

/** 限期整改通知书 after a check that found the promise not kept. */
export function onRectificationOrdered(
  after: CaseIn<'decided'>,
  event: EventOf<'rectificationOrdered'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const deadline = noticePeriod(after, 'rectificationNotice', dossier);
  if (!deadline) return [];
  const { rows, record } = brokenRows(event, event.deficits, dossier);
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'rectificationNotice',
      decisionNumber: dossier.numbers.grantDecision ?? '',
      decidedOn: after.decision.on,
      letterNumber: dossier.numbers.commitmentLetter ?? null,
      checkedOn: dayOf(event.at),
      officers: event.officers.map(({ name, unit }) => ({ name, unit: unit ?? dossier.bureauName })),
      deficits: rows.map((row) => ({ ...row, demand: '按承诺的条件整改到位，并提交整改材料' })),
      ...(record === undefined ? {} : { record }),
      deadline,
    },
  ];
}
