import type { caseRoutes } from '../../../api/contract/cases.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { Language, Texts } from '../texts/texts.ts';

/** A case as the API shows it. */
export type CaseAnswer = AnswerOf<typeof caseRoutes.readCase>;

/** A question to another department, and what became of it. */
export type OpinionAnswer = CaseAnswer['opinions'][number];

export type CaseClock = CaseAnswer['clocks'][number];

export type ClockName = CaseClock['name'];

/** In what words, and where the pages of the one who reads begin: `/e`. */
export interface CaseReader {
  readonly language: Language;
  readonly texts: Texts;
  readonly base: string;
}
