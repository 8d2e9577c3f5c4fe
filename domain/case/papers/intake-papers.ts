import { doneBy } from '../actor.ts';
import { materialOf } from '../../catalogue/item.ts';
import { dayOf } from '../../clock/instant.ts';
import type { Day } from '../../clock/day.ts';
import { inForce } from '../../law/in-force.ts';
import { receiptBasis, URGING_BASIS } from '../../paper/basis.ts';
import type { NamedMaterial, Signature as PaperSignature } from '../../paper/case-facts.ts';
import type { UrgingOrderFacts } from '../../paper/supervision-facts.ts';
import { lawReplyBy } from '../../supervision/urging.ts';
import type { Case, CaseIn } from '../case.ts';
import type { CaseEvent, EventOf } from '../event.ts';
import { laterOpen } from '../materials.ts';
import type { Signature } from '../signature.ts';
import { deadlineOf, noticePeriod } from './deadlines.ts';
import { caseFactsOf, ofItem, type Dossier, type PaperDraft } from './dossier.ts';

const CAPACITIES: Readonly<Record<string, string>> = {
  legalRepresentative: '法定代表人',
  agent: '委托代理人',
  staff: '经办人',
  steward: '帮办代办人员',
};

/** Names materials by their codes. */
export const nameMaterials = (c: Pick<Case, 'item'>, codes: readonly string[]): readonly NamedMaterial[] =>
  codes.map((code) => ({ code, name: materialOf(c.item, code)?.name ?? code }));

/** 承诺后补: what the commitment stands for and has not come; nothing where it stands for nothing. */
export function laterIn(c: Pick<Case, 'item' | 'handedIn'>): { readonly later?: readonly NamedMaterial[] } {
  const open = laterOpen(c);
  return open.length > 0 ? { later: nameMaterials(c, open) } : {};
}

/** An agent's signature names the letter of authorisation on which it rests (民法典 165). */
const onMandate = ({ mandate }: Signature): string => (mandate ? `（授权委托书 ${mandate.instrument}）` : '');

/** A signature as a paper tells it. */
export const tellSignature = (signature: Signature): PaperSignature => ({
  person: signature.name,
  capacity: `${CAPACITIES[signature.capacity] ?? signature.capacity}${onMandate(signature)}`,
  at: signature.at,
  hash: signature.textHash,
});

/** 收件凭证, and on the way of commitment the signed letter (告知承诺书). */
export function onReceived(
  after: CaseIn<'received'>,
  event: EventOf<'received'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const receipt: PaperDraft = {
    ...caseFactsOf(dossier, event.at),
    basis: receiptBasis(ofItem(dossier.item), after.counter === undefined),
    kind: 'receipt',
    receivedAt: event.at,
    ...(after.filedAt === event.at ? {} : { filedAt: after.filedAt }),
    channel: after.counter ? `${after.counter.window}现场申报` : '一网通办网上申报',
    materials: dossier.materials,
    acceptance: event.atOnce ? null : deadlineOf(after, 'acceptance', dossier),
    decides: deciderOf(after, dossier),
  };
  return after.way === 'commitment' ? [receipt, commitmentLetter(after, event, dossier)] : [receipt];
}

/** By the zone's list of the day of receipt. */
const deciderOf = ({ direct }: CaseIn<'received'>, { organ, instrument }: Dossier) =>
  instrument === null ? null : { organ: direct ?? organ, instrument };

function commitmentLetter(after: CaseIn<'received'>, event: EventOf<'received'>, dossier: Dossier): PaperDraft {
  const standard = dossier.item.standard;
  if (!standard) throw new Error(`${dossier.item.code} has no standard to commit to`);
  return {
    ...caseFactsOf(dossier, event.at),
    kind: 'commitmentLetter',
    standardVersion: standard.version,
    conditions: standard.conditions,
    materials: nameMaterials(after, after.handedIn),
    ...laterIn(after),
    checks: [{ what: '全部承诺条件', how: standard.checks }],
    checkDays: after.rules.checkDays,
    rectifyDays: after.rules.rectifyDays,
    consequences: standard.consequences,
    publicity: standard.publicity,
    ...(after.pilot === undefined ? {} : { pilot: after.pilot }),
    signature: event.signature ? tellSignature(event.signature) : null,
  };
}

/** 一次性补正告知书. */
export function onCorrectionNotified(
  after: CaseIn<'correcting'>,
  event: EventOf<'correctionNotified'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const deadline = noticePeriod(after, 'correctionNotice', dossier);
  if (!deadline) return [];
  const gaps = event.gaps.map((gap) => ({
    code: gap.material,
    name: materialOf(after.item, gap.material)?.name ?? gap.material,
    defect: gap.frame ? `${gap.defect}（见所交材料第${gap.frame.page}页标注处）` : gap.defect,
    basis: inForce(gap.basis, dayOf(event.at)),
    remedy: gap.fix,
  }));
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'correctionNotice',
      receivedOn: dayOf(after.receivedAt),
      gaps,
      where: '本系统“待我办”页面，或者政务服务窗口',
      deadline,
      again: event.ground ?? null,
      officer: { name: doneBy(event.by), unit: dossier.bureauName },
    },
  ];
}

/** 不予受理决定书 or 不受理告知书. */
export function onTurnedAway(
  after: CaseIn<'closed'>,
  event: EventOf<'notAccepted' | 'notNeeded'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const common = { ...caseFactsOf(dossier, event.at), receivedOn: receivedOn(after) };
  if (event.type === 'notNeeded') return [{ ...common, kind: 'notNeededNotice', reason: event.reason }];
  const ground = event.ground === 'competence' ? outsideOf(event, dossier) : ({ type: 'falseMaterial' } as const);
  return [{ ...common, kind: 'nonAcceptance', found: event.facts, ground, remedies: dossier.remedies }];
}

/** Which organ is competent, and where: as the window says it, else as the zone's data have it (许可法 32(2)). */
function outsideOf({ competentOrgan, competentAddress }: EventOf<'notAccepted'>, { organAddresses }: Dossier) {
  const name = competentOrgan ?? '';
  const address = competentAddress ?? organAddresses.get(name) ?? null;
  return { type: 'competence', competentOrgan: { name, address } } as const;
}

/** The day of receipt, or of filing where the case was turned away before it was received. */
const receivedOn = ({ receivedAt, filedAt }: CaseIn<'decided' | 'closed'>): Day => dayOf(receivedAt ?? filedAt);

/** 撤回申请确认书. */
export function onWithdrawn(
  after: CaseIn<'closed'>,
  event: EventOf<'withdrawn'>,
  dossier: Dossier,
): readonly PaperDraft[] {
  const returned = nameMaterials(after, after.handedIn).map((material) => material.name);
  return [
    {
      ...caseFactsOf(dossier, event.at),
      kind: 'withdrawalConfirmation',
      appliedOn: dayOf(after.filedAt),
      withdrawnOn: dayOf(event.at),
      returned,
    },
  ];
}

/** 督办单 to the bureau whose limit was overrun; it answers within one working day. */
export function onUrged(after: Case, event: CaseEvent & { type: 'urged' }, dossier: Dossier): readonly PaperDraft[] {
  const deadline = deadlineOf(after, event.clock, dossier, dayOf(event.at));
  if (!deadline) return [];
  const name = event.clock === 'promised' ? '承诺办理时限' : '法定办理时限';
  return [urgingOrder({ name, deadline }, event.at, dossier)];
}

/** 督办单 for a limit that is over; the bureau answers within one working day. */
export function urgingOrder(
  limit: NonNullable<UrgingOrderFacts['limit']>,
  at: CaseEvent['at'],
  dossier: Dossier,
): PaperDraft {
  return {
    ...caseFactsOf(dossier, at),
    basis: URGING_BASIS,
    kind: 'urgingOrder',
    to: dossier.bureauName,
    holder: dossier.holder ?? null,
    cause: `${limit.name}届满，尚未作出决定`,
    limit,
    replyBy: lawReplyBy(dayOf(at), dossier.calendar),
  };
}
