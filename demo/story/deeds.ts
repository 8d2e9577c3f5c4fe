import type { CompetentOrgan } from '../../domain/authority/competent-organ.ts';
import type { Gap } from '../../domain/case/state/handed.ts';
import type { Answers } from '../../domain/plan/question.ts';
import { approverOf, firmOf, guideOf, reviewerOf, windowOf } from './cast.ts';
import { momentOfYear as moment, type Moment } from './moment.ts';
import type { CaseRef, Deed, Draft, FiledItem, Step } from './step.ts';

/** A firm opens a project. */
export const open = (at: Moment, project: string): Step => ({
  at: moment(at),
  who: firmOf(project).login,
  act: 'openProject',
  project,
});

/** A firm answers the questions about its project. */
export const answer = (at: Moment, project: string, answers: Answers): Step => ({
  at: moment(at),
  who: firmOf(project).login,
  act: 'answer',
  project,
  answers,
});

/** The window records that the land contract was signed (城乡规划法 38). */
export const recordLand = (at: Moment, project: string, signedOn: string): Step => ({
  at: moment(at),
  who: 'chenliqun',
  act: 'promise',
  project,
  deed: { kind: 'recordLand', body: { on: signedOn } },
});

/** A firm files items in one submission; an item by its code alone is filed the ordinary way and whole. */
export const file = (at: Moment, project: string, ...items: readonly (string | FiledItem)[]): Step => ({
  at: moment(at),
  who: firmOf(project).login,
  act: 'file',
  project,
  items: items.map((item) => (typeof item === 'string' ? { item } : item)),
});

/** The legal representative entrusts an agent (民法典 165). */
export const giveMandate = (
  at: Moment,
  project: string,
  mandate: Omit<Extract<Deed, { act: 'giveMandate' }>, 'act'>,
): Step => ({ at: moment(at), who: firmOf(project).login, act: 'giveMandate', ...mandate });

export const accept = (at: Moment, ref: CaseRef): Step => ({
  at: moment(at),
  who: windowOf(ref),
  act: 'accept',
  case: ref,
});

/** 一次性补正告知; each gap as material, defect, how to fix it. The basis is that of the guide. */
export const notifyCorrection = (
  at: Moment,
  ref: CaseRef,
  ...gaps: readonly (readonly [string, string, string])[]
): Step => ({
  at: moment(at),
  who: windowOf(ref),
  act: 'notifyCorrection',
  case: ref,
  gaps: gaps.map(([material, defect, fix]) => gapOf(ref, material, [defect, fix])),
});

export const handIn = (at: Moment, ref: CaseRef, ...materials: readonly string[]): Step => ({
  at: moment(at),
  who: firmOf(ref).login,
  act: 'handIn',
  case: ref,
  materials,
});

/** 不予受理 because another organ is competent. */
export const decline = (at: Moment, ref: CaseRef, facts: string, { organ, address }: CompetentOrgan): Step => ({
  at: moment(at),
  who: windowOf(ref),
  act: 'decline',
  case: ref,
  ground: 'competence',
  facts,
  competentOrgan: organ,
  competentAddress: address ?? null,
});

export const markNotNeeded = (at: Moment, ref: CaseRef, reason: string): Step => ({
  at: moment(at),
  who: windowOf(ref),
  act: 'markNotNeeded',
  case: ref,
  reason,
});

export const withdraw = (at: Moment, ref: CaseRef, reason: string): Step => ({
  at: moment(at),
  who: firmOf(ref).login,
  act: 'withdraw',
  case: ref,
  reason,
});

export const beginReview = (at: Moment, ref: CaseRef, who = reviewerOf(ref)): Step => ({
  at: moment(at),
  who,
  act: 'beginReview',
  case: ref,
});

/** Proposes a grant with the first reason and all conditions of the item's library. */
export const prepareGrant = (at: Moment, ref: CaseRef, who = reviewerOf(ref)): Step => ({
  at: moment(at),
  who,
  act: 'prepareDecision',
  case: ref,
  ...grantDraft(ref),
});

/** Proposes a refusal for what was found, on the grounds of the item's library that have these numbers (from 0). */
export const prepareRefusal = (at: Moment, ref: CaseRef, facts: string, grounds: readonly number[]): Step => ({
  at: moment(at),
  who: reviewerOf(ref),
  act: 'prepareDecision',
  case: ref,
  ...refusalDraft(ref, grounds),
  facts,
});

export const returnDecision = (at: Moment, ref: CaseRef, reason: string): Step => ({
  at: moment(at),
  who: approverOf(ref),
  act: 'returnDecision',
  case: ref,
  reason,
});

export const sign = (at: Moment, ref: CaseRef): Step => ({
  at: moment(at),
  who: approverOf(ref),
  act: 'signDecision',
  case: ref,
});

export const serve = (at: Moment, ref: CaseRef): Step => ({
  at: moment(at),
  who: windowOf(ref),
  act: 'serve',
  case: ref,
  method: 'electronic',
  recipient: firmOf(ref).legalRepresentative,
});

/** The two inspectors of 水务水利局 record what they found on the site. */
export const recordCheck = (
  at: Moment,
  ref: CaseRef,
  found: Pick<Extract<Deed, { act: 'recordCheck' }>, 'result' | 'findings' | 'broken'>,
): Step => ({
  at: moment(at),
  who: 'lvhang',
  act: 'recordCheck',
  case: ref,
  officers: ['吕航', '唐颖'],
  ...found,
});

/** The usual way of a case to its grant: accepted, prepared, signed, served. `who` prepares it. */
export function grant(
  ref: CaseRef,
  times: readonly [Moment, Moment, Moment, Moment],
  who = reviewerOf(ref),
): readonly Step[] {
  const [accepted, prepared, signed, served] = times;
  return [accept(accepted, ref), prepareGrant(prepared, ref, who), sign(signed, ref), serve(served, ref)];
}

export const moveClock = (at: Moment): Step => ({ at: moment(at), who: 'linzhiyuan', act: 'moveClock' });

function gapOf(ref: CaseRef, material: string, [defect, fix]: readonly [string, string]): Gap {
  const defects = guideOf(ref).materials.find((one) => one.code === material)?.defects ?? [];
  const basis = defects.find((one) => one.text === defect)?.basis ?? '许可法 31';
  return { material, defect, basis, fix };
}

function grantDraft(ref: CaseRef): Draft {
  const { library, legalBasis } = guideOf(ref);
  const reasons = library?.grantReasons.slice(0, 1) ?? [];
  return {
    outcome: 'grant',
    reasons,
    provisions: legalBasis,
    conditions: library?.conditions ?? [],
    overrunReason: null,
  };
}

function refusalDraft(ref: CaseRef, numbers: readonly number[]): Draft {
  const grounds = numbers.flatMap((number) => guideOf(ref).library?.refusalReasons[number] ?? []);
  const provisions = [...new Set(grounds.map((ground) => ground.basis))];
  const reasons = grounds.map((ground) => ground.text);
  return { outcome: 'refuse', reasons, provisions, conditions: [], overrunReason: null };
}

type Asked = Omit<Extract<Deed, { act: 'askVisit' }>, 'act' | 'project'>;

export const askVisit = (at: Moment, project: string, who: string, asked: Asked): Step => ({
  at: moment(at),
  who,
  act: 'askVisit',
  project,
  ...asked,
});

export const planVisits = (at: Moment, from: string, to: string): Step => ({
  at: moment(at),
  who: 'wanghaiping',
  act: 'planVisits',
  from,
  to,
});
