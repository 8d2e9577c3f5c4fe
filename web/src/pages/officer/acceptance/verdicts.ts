import { settledMaterials } from '../../../../../domain/catalogue/machine-check.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import type { caseRoutes } from '../../../../../api/contract/cases.ts';

export type CasePage = AnswerOf<typeof caseRoutes.readCase>;
export type CaseMaterial = CasePage['materials'][number];
/** An open step of the case. */
export type Task = CasePage['tasks'][number];

/** What an officer finds of a material: 合格 · 需补正 · 可容缺. */
export type Verdict = 'good' | 'correct' | 'defer';

/** A verdict that cannot be given now, and why. */
export interface Choice {
  readonly verdict: Verdict;
  readonly barred: 'notShown' | 'notHandedIn' | 'essential' | 'safety' | 'handedIn' | 'noPromise' | null;
}

/** What the officer did so far: which materials were shown, and which verdicts were given, by code. */
export interface Looked {
  readonly shown: ReadonlySet<string>;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * The materials that an officer judges: what the system fetches itself is checked by the machine, and for what a commitment
 * stands nobody asks before the decision.
 */
export const judgedMaterials = (page: CasePage): readonly CaseMaterial[] =>
  page.materials.filter((material) => material.class !== 'S' && material.state !== 'later');

/** The three choices for a material, each with why it cannot be taken. A material must have been shown to be good, unless the machine settled it. */
export function choicesOf(material: CaseMaterial, page: CasePage, shown: boolean): readonly Choice[] {
  return [
    { verdict: 'good', barred: barsGood(material, shown || machineGood(page).has(material.code)) },
    { verdict: 'correct', barred: null },
    { verdict: 'defer', barred: barsDeferral(material, page) },
  ];
}

function barsGood({ files }: CaseMaterial, shown: boolean): Choice['barred'] {
  if (files.length === 0) return 'notHandedIn';
  return shown ? null : 'notShown';
}

function barsDeferral(material: CaseMaterial, page: CasePage): Choice['barred'] {
  if (material.class !== 'D') return 'essential';
  if (material.safety) return 'safety';
  if (material.files.length > 0) return 'handedIn';
  return page.deferral?.open.includes(material.code) ? null : 'noPromise';
}

/** What the machine found good by itself, by code: with the check by which it did. */
export function machineGood(page: CasePage): ReadonlyMap<string, CasePage['checks'][number]> {
  const settled = settledMaterials(page.checks);
  const by = page.checks.filter(({ settles, material }) => settles && material !== null && settled.has(material));
  return new Map(by.map((check) => [check.material ?? '', check]));
}

/** The verdicts that stand without a look: what the machine settled, a paper that was promised for later, one that is missing. */
export function firstVerdicts(page: CasePage): ReadonlyMap<string, Verdict> {
  const good = machineGood(page);
  const known = judgedMaterials(page).flatMap((material): [string, Verdict][] => {
    if (material.files.length > 0) return good.has(material.code) ? [[material.code, 'good']] : [];
    return [[material.code, barsDeferral(material, page) === null ? 'defer' : 'correct']];
  });
  return new Map(known);
}

/** How many of each verdict, and how many materials have none. */
export interface Tally {
  readonly good: number;
  readonly correct: number;
  readonly defer: number;
  readonly open: number;
}

export function tally(page: CasePage, { verdicts }: Looked): Tally {
  const given = judgedMaterials(page).map((material) => verdicts.get(material.code));
  const count = (verdict: Verdict | undefined): number => given.filter((one) => one === verdict).length;
  return { good: count('good'), correct: count('correct'), defer: count('defer'), open: count(undefined) };
}

/** The one act that the verdicts lead to; null as long as a material is not judged. */
export type IntakeAct = 'accept' | 'acceptDeferred' | 'notifyCorrection';

export function primaryAct({ correct, defer, open }: Tally): IntakeAct | null {
  if (open > 0) return null;
  if (correct > 0) return 'notifyCorrection';
  return defer > 0 ? 'acceptDeferred' : 'accept';
}

/** Codes of the materials that were looked at and found good: the body of 受理. */
export const checkedCodes = (page: CasePage, { verdicts }: Looked): string[] =>
  judgedMaterials(page).flatMap(({ code }) => (verdicts.get(code) === 'good' ? [code] : []));

/** The material after this one that has no verdict yet, else the next one. */
export function nextToJudge(page: CasePage, { verdicts }: Looked, code: string): string {
  const codes = judgedMaterials(page).map((material) => material.code);
  const at = codes.indexOf(code);
  const later = [...codes.slice(at + 1), ...codes.slice(0, at)];
  return later.find((one) => !verdicts.has(one)) ?? code;
}
