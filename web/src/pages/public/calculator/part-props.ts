import type { Fault } from './faults.ts';
import type { Question } from './question.ts';

/** What each part of the form is given. */
export interface PartProps {
  readonly question: Question;
  readonly change: (part: Partial<Question>) => void;
  readonly faults: readonly Fault[];
}
