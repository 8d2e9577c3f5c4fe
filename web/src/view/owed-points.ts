import type { Day } from '../../../domain/clock/day.ts';
import type { CaseAnswer } from './case-read.ts';

/** Until when something is promised; null: for a period that the acceptance begins. */
interface Promised {
  readonly until: Day | null;
}

/** One thing that the applicant owes: a material, and what was wrong with it. */
export interface OwedPoint {
  readonly code: string;
  readonly name: string;
  readonly gaps: NonNullable<CaseAnswer['correction']>['gaps'];
  readonly files: CaseAnswer['materials'][number]['files'];
  /** Promised (容缺承诺), so that the notice is answered without it, though it may come now; null: it is not. */
  readonly promised: Promised | null;
}

/** What is still to be handed in: the points of the one-time notice, or the papers that were deferred. */
export function owedPoints(answer: CaseAnswer): readonly OwedPoint[] {
  const correcting = answer.correction !== null && answer.stage === 'correcting';
  const codes = correcting ? (answer.correction?.open ?? []) : deferred(answer);
  return codes.map((code) => {
    const material = answer.materials.find((one) => one.code === code);
    const gaps = answer.correction?.gaps.filter((gap) => gap.material === code) ?? [];
    const promised = correcting && answer.deferral?.open.includes(code) ? { until: answer.deferral.until } : null;
    return { code, name: material?.name ?? code, gaps, files: material?.files ?? [], promised };
  });
}

const deferred = (answer: CaseAnswer): readonly string[] =>
  answer.deferral !== null && answer.deferral.open.length > 0 ? answer.deferral.open : answer.openMaterials;

/**
 * Which points are sent when a notice is answered, and the numbers of those that it still waits for: a promise answers for
 * what it names, unless the paper comes now after all.
 */
export function toSend<P extends Pick<OwedPoint, 'code' | 'promised'>>(
  points: readonly P[],
  isAnswered: (code: string) => boolean,
): { readonly sent: readonly P[]; readonly waiting: readonly number[] } {
  const sent = points.filter(({ code, promised }) => promised === null || isAnswered(code));
  const waiting = points.flatMap((point, at) => (sent.includes(point) && !isAnswered(point.code) ? [at + 1] : []));
  return { sent, waiting };
}
