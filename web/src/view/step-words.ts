import type { DutyKind } from '../../../domain/case/duty.ts';
import type { ServedKind } from '../../../domain/paper/basis.ts';
import type { Texts } from '../texts/texts.ts';

/** A step, and of a service what it serves. */
interface Step {
  readonly kind: DutyKind;
  readonly papers: readonly ServedKind[];
}

/** What a step is called in a list: a service with all papers that it serves. */
export const stepWord = ({ kind, papers }: Step, { officer, served, life, ledger }: Texts): string => {
  const names = papers.map((paper) => served[paper]).join(ledger.between);
  return names === '' ? officer.step[kind] : life.eventOf(officer.step[kind], names);
};
