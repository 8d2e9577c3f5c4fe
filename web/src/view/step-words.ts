import type { DutyKind } from '../../../domain/case/duty.ts';
import type { ServedKind } from '../../../domain/paper/basis.ts';
import type { Texts } from '../texts/texts.ts';

/** A step, and of a service the paper. */
interface Step {
  readonly kind: DutyKind;
  readonly paper?: ServedKind | undefined;
}

/** What a step is called in a list: a service with the paper that it serves. */
export const stepWord = ({ kind, paper }: Step, { officer, served, life }: Texts): string =>
  paper === undefined ? officer.step[kind] : life.eventOf(officer.step[kind], served[paper]);
