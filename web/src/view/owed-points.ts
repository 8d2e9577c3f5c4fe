import type { CaseAnswer } from './case-story.ts';

/** One thing that the applicant owes: a material, and what was wrong with it. */
export interface OwedPoint {
  readonly code: string;
  readonly name: string;
  readonly gaps: NonNullable<CaseAnswer['correction']>['gaps'];
  readonly files: CaseAnswer['materials'][number]['files'];
}

/** What is still to be handed in: the points of the one-time notice, or the papers that were deferred. */
export function owedPoints(answer: CaseAnswer): readonly OwedPoint[] {
  const codes = answer.correction !== null && answer.stage === 'correcting' ? answer.correction.open : deferred(answer);
  return codes.map((code) => {
    const material = answer.materials.find((one) => one.code === code);
    const gaps = answer.correction?.gaps.filter((gap) => gap.material === code) ?? [];
    return { code, name: material?.name ?? code, gaps, files: material?.files ?? [] };
  });
}

const deferred = (answer: CaseAnswer): readonly string[] =>
  answer.deferral !== null && answer.deferral.open.length > 0 ? answer.deferral.open : answer.openMaterials;
