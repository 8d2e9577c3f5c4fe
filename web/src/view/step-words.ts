import type { DutyKind } from '../../../domain/case/duty.ts';
import type { ServedKind } from '../../../domain/paper/basis.ts';
import type { Texts } from '../texts/texts.ts';

/** A step, and of a service what it serves. */
interface Step {
  readonly kind: DutyKind;
  readonly papers: readonly ServedKind[];
}

/** What a step is called in a list: a service with the papers that it serves, of more than two the first and how many. */
export const stepWord = ({ kind, papers }: Step, { officer, served, life, ledger, home }: Texts): string => {
  const [first, ...others] = papers.map((paper) => served[paper]);
  if (first === undefined) return officer.step[kind];
  const names = others.length > 1 ? home.more(first, papers.length) : [first, ...others].join(ledger.between);
  return life.eventOf(officer.step[kind], names);
};
